"""For every route: a request that can succeed, and how it looks when it does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer
from werkzeug.test import TestResponse

from facilitator.assets import STATIC
from facilitator.ids import new_id
from facilitator.steering.commands import EndSession
from tests.access import (  # noqa: F401 - recipes register
    at_the_door,
    commands,
    of_accounts,
    of_agendas,
    of_ambitions,
    of_commitments,
    of_erasing,
    of_feedback,
    of_groups,
    of_notes,
    of_planning,
    of_presentations,
    of_reaching,
    of_tokens,
)
from tests.access.account_pages import account_visits
from tests.access.after_pages import after_visits
from tests.access.ask import ALLOWED, outcome_of
from tests.access.cast import Actor, browser_of
from tests.access.feedback_pages import feedback_visits
from tests.access.of_links import pages_of_links
from tests.access.of_roster import pages_of_roster
from tests.access.pages_of_agendas import pages_of_agendas
from tests.access.pages_of_planning import pages_of_planning
from tests.access.personal_pages import personal_visits
from tests.access.privacy_pages import privacy_visits
from tests.access.reading_pages import reading_visits
from tests.house import CODE, PROGRAMME, SESSION, House
from tests.sessions.door import return_code_of

HERE = f"/api/v1/sessions/{SESSION}"


@dataclass(frozen=True)
class Visit:
    """`well` are the statuses of success, `lands` where a success leads to."""

    path: str
    well: tuple[int, ...] = (200,)
    lands: str = ""
    form: dict[str, str] | None = None
    commands: dict[str, Any] | None = None
    query: dict[str, str] = field(default_factory=dict)
    prepare: Callable[[House], object] = lambda house: None


def _sent(type_name: str, house: House) -> dict[str, Any]:
    args = commands.RECIPES[type_name](house)
    return {"commands": [{"id": new_id(), "type": type_name, "args": args}]}


def _end(house: House) -> None:
    house.done(house.fatima, EndSession())
    house.sweep()


def _screen_link(house: House) -> str:
    return str(house.app.extensions["signer"].link(house.screen.grant))


def _a_file() -> str:
    return next(path for path in sorted(STATIC.rglob("*")) if path.is_file()).relative_to(STATIC).as_posix()


def visits(house: House) -> dict[str, Visit]:
    """{method and rule: visit}."""
    phone = f"/s/{SESSION}"
    return {
        "GET /": Visit("/"),
        "POST /": Visit("/", (303,), f"/j/{CODE}", form={"code": CODE}),
        "GET /healthz": Visit("/healthz"),
        "GET /static/<path:path>": Visit(f"/static/{_a_file()}"),
        "GET /l/<link>": Visit(f"/l/{_screen_link(house)}", (303,), f"{phone}/screen"),
        "POST /language": Visit("/language", (303,), "/", form={"language": "en"}),
        **_at_a_desk(house),
        "GET /j/<code>": Visit(f"/j/{CODE}", (200, 303), phone),
        "POST /j/<code>": Visit(f"/j/{CODE}", (303,), phone, form={"name": "Eef", "command": new_id()}),
        **_back_in(house),
        "GET /s/<session_id>": Visit(phone),
        "GET /s/<session_id>/console": Visit(f"{phone}/console"),
        "GET /s/<session_id>/screen": Visit(f"{phone}/screen"),
        "GET /s/<session_id>/archive.<format>": Visit(f"{phone}/archive.json", prepare=_end),
        "GET /api/v1/sessions/<session>/changes": Visit(f"{HERE}/changes", query={"cursors": '{"everyone":null}'}),
        "GET /api/v1/sessions/<session>/snapshot": Visit(f"{HERE}/snapshot", query={"audience": "everyone"}),
        "GET /api/v1/sessions/<session>/addresses": Visit(f"{HERE}/addresses"),
        "POST /api/v1/sessions/<session>/commands": Visit(f"{HERE}/commands", commands=_sent("EditNote", house)),
        "POST /api/v1/programmes/<programme>/commands": Visit(
            f"/api/v1/programmes/{PROGRAMME}/commands", commands=_sent("CreateSession", house)
        ),
        "POST /api/v1/house/commands": Visit("/api/v1/house/commands", commands=_sent("CreateAccount", house)),
    }


def _at_a_desk(house: House) -> dict[str, Visit]:
    told = {
        **pages_of_planning(),
        **pages_of_agendas(house),
        **pages_of_roster(),
        **pages_of_links(),
        **account_visits(house),
        **after_visits(),
        **feedback_visits(),
        **privacy_visits(house),
        **personal_visits(house),
        **reading_visits(),
    }
    return {what: Visit(**visit) for what, visit in told.items()}


def _back_in(house: House) -> dict[str, Visit]:
    """Who waits for no nod is sent to the door."""
    here, chen = f"/j/{CODE}", {"name": "Chen", "command": new_id()}
    return {
        "GET /j/<code>/return": Visit(f"{here}/return"),
        "POST /j/<code>/return": Visit(
            f"{here}/return", (303,), f"/s/{SESSION}", form={**chen, "return_code": return_code_of(house, house.chen)}
        ),
        "POST /j/<code>/ask": Visit(f"{here}/ask", (303,), f"{here}/wait", form=chen),
        "GET /j/<code>/wait": Visit(f"{here}/wait"),
    }


def known_routes(house: House) -> set[str]:
    """Every route of the app, by method and rule."""
    return {
        f"{method} {rule.rule}"
        for rule in house.app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }


def outcome_of_visit(house: House, actor: Actor, visit: Visit) -> str:
    """`allowed`, a code, a status, or a redirect to somewhere else with where it leads."""
    response = ask(house, browser_of(house, actor), visit, actor.role)
    if response.status_code == 303:
        landed = response.headers["Location"]
        return ALLOWED if landed == visit.lands else f"303 {landed}"
    return outcome_of(response, visit.well)


def ask(house: House, client: FlaskClient, visit: Visit, role: str) -> TestResponse:
    query = {"as": role, **visit.query} if visit.path.startswith("/api/") else visit.query
    if visit.commands is not None:
        return client.post(visit.path, json=visit.commands, query_string=query)
    if visit.form is not None:
        return client.post(visit.path, data={**visit.form, "csrf_token": csrf_token(house, client)})
    return client.get(visit.path, query_string=query)


def csrf_token(house: House, client: FlaskClient) -> str:
    """The token that a page would have carried for this browser."""
    with client.session_transaction() as kept:
        kept["csrf_token"] = "0" * 40
    return str(URLSafeTimedSerializer(house.app.secret_key, salt="wtf-csrf-token").dumps("0" * 40))
