"""`run.py demo`: a room that comes alive. A session of a real kind, people who take part, and you to lead it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from facilitator.cli import serve
from facilitator.cli.plan import session_args
from facilitator.demo.cast import colleague, participants
from facilitator.demo.cast import facilitator as leading
from facilitator.demo.plan import session_plan
from facilitator.ids import new_id, spell_code
from facilitator.ledger.command import HOUSE, Scope
from facilitator.people.actor import HOST
from facilitator.people.identity import Signer
from facilitator.wiring import Facilitator

_ROOT = Path(__file__).parent.parent.parent


def main(argv: list[str]) -> int:
    settings = serve.read_settings(argv, command="demo", data="instance/demo")
    return serve.main(argv, settings=settings, greet=_open)


@dataclass(frozen=True)
class Demo:
    """`grant` is the way in of who leads, `second` of the colleague who leads along."""

    session: str
    code: str
    grant: str
    second: str


def _open(facilitator: Facilitator, address: str) -> None:
    """Make the session, print the way in, and let the participants come."""
    demo = make_session(facilitator)
    signer: Signer = facilitator.app.extensions["signer"]
    here = f"http://127.0.0.1:{facilitator.app.config['PORT']}"
    print()
    print(_("The demo is ready. Open this link on this computer: you lead the session."))
    print(f"\n    {here}/l/{signer.link(demo.grant)}?to=/s/{demo.session}/console\n")
    print(_("Join with your own phone, on the same network:"))
    print(f"\n    {address}/j/{demo.code}   ({spell_code(demo.code)})\n")
    serve.print_qr(f"{address}/j/{demo.code}")
    number = len(participants())
    print(_("%(number)s people come in by themselves, and take part as soon as you open a round.", number=number))
    play(here, demo, f"/l/{signer.link(demo.second)}")


def make_session(facilitator: Facilitator) -> Demo:
    """A programme with its roster, its session, and who leads it, all made by commands as everybody's are."""
    zone = ZoneInfo("Europe/Amsterdam")
    start = datetime.now(zone).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    args = session_args({**session_plan(), "starts_at": start.replace(tzinfo=None).isoformat()})
    programme = Scope("programme", new_id())
    _send(facilitator, HOUSE, "CreateProgramme", programme=programme.id, title="Inspiratienetwerk")
    grant = _sign_up(facilitator, programme, leading(), "organiser")
    second = _sign_up(facilitator, programme, colleague().name, "facilitator")
    for part in participants():
        somebody = {"enrolment": new_id(), "person": new_id(), "name": part.name, "organisation": part.organisation}
        _send(facilitator, programme, "EnrolPerson", **somebody)
    _send(facilitator, programme, "CreateSession", **args)
    return Demo(args["session"], args["join_code"], grant, second)


def play(address: str, demo: Demo, link: str) -> None:
    """Start the participants beside this process. They end with it: their input is a pipe that only we hold."""
    speed = os.environ.get("FACILITATOR_DEMO_SPEED", "1")
    module = [sys.executable, "-m", "facilitator.demo.play", address, demo.code, speed]
    playing = subprocess.Popen(module, cwd=_ROOT, stdin=subprocess.PIPE, text=True)  # noqa: S603 - our own module
    if playing.stdin is not None:
        print(link, demo.session, file=playing.stdin, flush=True)


def _sign_up(facilitator: Facilitator, programme: Scope, name: str, role: str) -> str:
    """An account with a role; the grant that lets it in."""
    account, grant = new_id(), new_id()
    _send(facilitator, HOUSE, "CreateAccount", account=account, name=name)
    _send(facilitator, HOUSE, "GrantSignIn", account=account, grant=grant)
    _send(facilitator, programme, "GrantRole", account=account, role=role)
    return grant


def _send(facilitator: Facilitator, scope: Scope, type_name: str, **args: Any) -> None:
    command = {"id": new_id(), "type": type_name, "args": args}
    answer = facilitator.live.carry_out(scope, HOST, {"commands": [command]})
    error = answer["results"][0]["error"]
    if error:
        raise RuntimeError(f"{type_name}: {error}")
