"""The pages of accounts and teams: something to visit, each with a link that holds or a password that is right."""

from typing import Any

from pyotp import TOTP

from facilitator.clock import clock
from facilitator.ids import new_id
from facilitator.people.second_step import SECONDS, new_secret
from tests.house import PROGRAMME, House
from tests.people.accounts import INVITATION, PASSWORD, forgot, invited, link_of, set_up_offered, with_passwords

Visits = dict[str, dict[str, Any]]
ME = {"name": "Esra Yıldız", "email": "esra@voorbeeld.nl", "password": PASSWORD}


def account_visits(house: House) -> Visits:
    """{method and rule: what a Visit needs}."""
    return {**_coming_in(), **_by_link(link_of(house)), **_own_account(), **_team(house)}


def _sent(path: str, lands: str, prepare: Any = lambda house: None, **form: str) -> dict[str, Any]:
    return {"path": path, "well": (303,), "lands": lands, "prepare": prepare, "form": {"command": new_id(), **form}}


def _coming_in() -> Visits:
    known = {"email": "otto@voorbeeld.nl", "password": PASSWORD}
    return {
        "GET /sign-in": {"path": "/sign-in"},
        "POST /sign-in": _sent("/sign-in", "/sessions", with_passwords, **known),
        "GET /sign-in/code": {"path": "/sign-in/code"},
        "POST /sign-in/code": _sent("/sign-in/code", "/sessions", code="123456"),
        "POST /sign-out": _sent("/sign-out", "/sign-in?done=out"),
        "GET /forgot": {"path": "/forgot"},
        "POST /forgot": {"path": "/forgot", "form": {"email": "otto@voorbeeld.nl", "command": new_id()}},
    }


def _by_link(link: str) -> Visits:
    lands = f"/programmes/{PROGRAMME}?done=on_the_team"
    return {
        "GET /setup/<link>": {"path": f"/setup/{link}", "prepare": set_up_offered},
        "POST /setup/<link>": _sent(f"/setup/{link}", "/programmes/new", set_up_offered, **ME),
        "GET /reset/<link>": {"path": f"/reset/{link}", "prepare": forgot},
        "POST /reset/<link>": _sent(f"/reset/{link}", "/sign-in?done=new_password", forgot, password=PASSWORD),
        "GET /invite/<link>": {"path": f"/invite/{link}", "prepare": invited},
        "POST /invite/<link>": _sent(f"/invite/{link}", lands, invited, **ME),
    }


def _own_account() -> Visits:
    secret = new_secret()
    code = TOTP(secret).at(clock.now() // 1000 // SECONDS * SECONDS)
    return {
        "GET /account": {"path": "/account"},
        "POST /account": _sent("/account", "/account?done=saved", name="Noor", email="noor@voorbeeld.nl"),
        "POST /account/password": _sent("/account/password", "/account?done=password_changed", new=PASSWORD),
        "POST /account/sign-out-everywhere": _sent("/account/sign-out-everywhere", "/sign-in?done=out_everywhere"),
        "GET /account/second-step": {"path": "/account/second-step"},
        "POST /account/second-step": _sent("/account/second-step", "/account?done=step_on", secret=secret, code=code),
        "POST /account/second-step/off": _sent(
            "/account/second-step/off", "/account?done=step_off", with_passwords, step_password=PASSWORD
        ),
    }


def _team(house: House) -> Visits:
    here, rule, fatima = f"/programmes/{PROGRAMME}/team", "/programmes/<programme_id>/team", house.fatima.id
    asked = {"name": "Noor", "email": "noor@voorbeeld.nl", "role": "facilitator"}
    return {
        f"GET {rule}": {"path": here},
        f"POST {rule}/invite": _sent(f"{here}/invite", f"{here}?done=invited", **asked),
        f"POST {rule}/end": _sent(f"{here}/end", f"{here}?done=invitation_ended", invited, invitation=INVITATION),
        f"POST {rule}/role": _sent(f"{here}/role", f"{here}?done=role_changed", account=fatima, role="organiser"),
        f"POST {rule}/remove": _sent(f"{here}/remove", f"{here}?done=taken_off", account=fatima),
    }
