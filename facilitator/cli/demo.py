"""`run.py demo`: a room that comes alive. A session of a real kind, people who take part, and you to lead it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from flask_babel import gettext as _

from facilitator.cli import serve
from facilitator.cli.plan import session_args
from facilitator.demo.cast import Part, colleague, participants
from facilitator.demo.cast import facilitator as leading
from facilitator.demo.plan import session_plan, stage_plan
from facilitator.demo.presenting import duos, presenters, programme
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
    """A work session, and one with presentations (`stage`).

    `grant` is the way in of who leads both, `second` of the colleague who leads the first along.
    """

    session: str
    code: str
    stage: str
    stage_code: str
    grant: str
    second: str


def _open(facilitator: Facilitator, address: str) -> None:
    """Make the session, print the way in, and let the participants come."""
    demo = make_sessions(facilitator)
    signer: Signer = facilitator.app.extensions["signer"]
    here = f"http://127.0.0.1:{facilitator.app.config['PORT']}"
    print()
    print(_("The demo is ready. Open this link on this computer: you lead the session."))
    print(f"\n    {here}/l/{signer.link(demo.grant)}?to=/s/{demo.session}/console\n")
    print(_("Or lead the session in which everybody presents what they want to reach, and gets feedback:"))
    print(f"\n    {here}/l/{signer.link(demo.grant)}?to=/s/{demo.stage}/console\n")
    print(_("Join with your own phone, on the same network:"))
    print(f"\n    {address}/j/{demo.code}   ({spell_code(demo.code)})\n")
    serve.print_qr(f"{address}/j/{demo.code}")
    number = len(participants()) + len(presenters())
    print(_("%(number)s people come in by themselves, and take part as soon as you open a round.", number=number))
    play(here, demo, f"/l/{signer.link(demo.second)}")


def make_sessions(facilitator: Facilitator) -> Demo:
    """Programmes with their rosters, their sessions, and who leads them, all made by commands as everybody's are."""
    lead, second = _account(facilitator, leading()), _account(facilitator, colleague().name)
    network = _programme(facilitator, "Inspiratienetwerk", lead)
    _send(facilitator, network, "GrantRole", account=second.account, role="facilitator")
    _enrol(facilitator, network, participants())
    work = _session(facilitator, network, session_plan())
    course = _programme(facilitator, programme(), lead)
    enrolments = _enrol(facilitator, course, presenters())
    for one, other in duos():
        _send(facilitator, course, "PairDuo", duo=new_id(), one=enrolments[one], other=enrolments[other])
    stage = _session(facilitator, course, stage_plan())
    return Demo(*work, *stage, lead.grant, second.grant)


def play(address: str, demo: Demo, link: str) -> None:
    """Start the participants beside this process. They end with it: their input is a pipe that only we hold."""
    speed = os.environ.get("FACILITATOR_DEMO_SPEED", "1")
    module = [sys.executable, "-m", "facilitator.demo.play", address, demo.code, demo.stage_code, speed]
    playing = subprocess.Popen(module, cwd=_ROOT, stdin=subprocess.PIPE, text=True)  # noqa: S603 - our own module
    if playing.stdin is not None:
        print(link, demo.session, file=playing.stdin, flush=True)


class _Account(NamedTuple):
    """`grant` lets it in."""

    account: str
    grant: str


def _account(facilitator: Facilitator, name: str) -> _Account:
    made = _Account(new_id(), new_id())
    _send(facilitator, HOUSE, "CreateAccount", account=made.account, name=name)
    _send(facilitator, HOUSE, "GrantSignIn", account=made.account, grant=made.grant)
    return made


def _programme(facilitator: Facilitator, title: str, organiser: _Account) -> Scope:
    made = Scope("programme", new_id())
    _send(facilitator, HOUSE, "CreateProgramme", programme=made.id, title=title)
    _send(facilitator, made, "GrantRole", account=organiser.account, role="organiser")
    return made


def _enrol(facilitator: Facilitator, programme: Scope, people: Sequence[Part]) -> dict[str, str]:
    """{name: enrolment}."""
    made = {one.name: new_id() for one in people}
    for one in people:
        somebody = {"person": new_id(), "name": one.name, "organisation": one.organisation}
        _send(facilitator, programme, "EnrolPerson", enrolment=made[one.name], **somebody)
    return made


def _session(facilitator: Facilitator, programme: Scope, plan: dict[str, Any]) -> tuple[str, str]:
    """(session, code) of one that starts at the next whole hour."""
    start = datetime.now(ZoneInfo("Europe/Amsterdam")).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    args = session_args({**plan, "starts_at": start.replace(tzinfo=None).isoformat()})
    _send(facilitator, programme, "CreateSession", **args)
    return args["session"], args["join_code"]


def _send(facilitator: Facilitator, scope: Scope, type_name: str, **args: Any) -> None:
    command = {"id": new_id(), "type": type_name, "args": args}
    answer = facilitator.live.carry_out(scope, HOST, {"commands": [command]})
    error = answer["results"][0]["error"]
    if error:
        raise RuntimeError(f"{type_name}: {error}")
