"""`run.py manage`: what the host of the computer does, for now also what will get pages of its own."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import orjson
from flask import Flask
from flask_babel import Babel

from facilitator.cli.accounts import ACCOUNT_TASKS
from facilitator.cli.host import Host, Refused, enrol, host_of
from facilitator.cli.keeping import keeping_tasks
from facilitator.cli.plan import roster_args, session_args
from facilitator.cli.roster import duos_in, roster_of, without_duos
from facilitator.ids import new_id, spell_code
from facilitator.ledger.command import HOUSE, Scope
from facilitator.settings import BadSetting, Settings


def main(argv: list[str]) -> int:
    options = _parser().parse_args(argv)
    settings = Settings.from_environment(data=options.data, public_url=options.public_url)
    app = Flask("manage")
    Babel(app, default_locale="en")
    try:
        with app.test_request_context():
            return int(options.do(settings, options) or 0)
    except (Refused, BadSetting) as refused:
        print(refused, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py manage", description="What the host of this computer does.")
    parser.add_argument("--data", type=Path, help="the data directory (default: instance)")
    parser.add_argument("--public-url", help="the address in the links that are printed")
    tasks = parser.add_subparsers(required=True, metavar="TASK")
    account = _task(tasks, "account", add_account, "make an account, and print a link that signs in")
    account.add_argument("name")
    account.add_argument("--email", help="the address to sign in with, when a password has been chosen")
    account.add_argument("--organises", action="store_true", help="may begin programmes")
    for name, do, help in ACCOUNT_TASKS:
        _task(tasks, name, do, help).add_argument("account", help="its e-mail address, or its id")
    programme = _task(tasks, "programme", add_programme, "begin a programme")
    programme.add_argument("title")
    programme.add_argument("--language", choices=["nl", "en"], default="nl")
    role = _task(tasks, "role", add_role, "make an account organiser or facilitator of a programme")
    role.add_argument("account")
    role.add_argument("programme")
    role.add_argument("role", choices=["organiser", "facilitator"])
    session = _task(tasks, "session", add_session, "plan a session from a file (see facilitator/cli/plan.py)")
    session.add_argument("programme")
    session.add_argument("plan", type=Path)
    roster = _task(tasks, "roster", add_roster, "put people on a roster, from a file")
    roster.add_argument("programme")
    roster.add_argument("file", help="CSV or XLSX with a row for each person; - reads standard input")
    screen = _task(tasks, "screen", add_screen, "print a link that opens the big screen of a session")
    screen.add_argument("session")
    end = _task(tasks, "end", end_grant, "end a way in, by the id that was printed with its link")
    end.add_argument("grant")
    keeping_tasks(partial(_task, tasks))
    return parser


def _task(tasks: Any, name: str, do: Callable[[Settings, Any], Any], help: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = tasks.add_parser(name, help=help, description=help)
    parser.set_defaults(do=do)
    return parser


def add_account(settings: Settings, options: Any) -> None:
    host = host_of(settings)
    account = new_id()
    facts = {"email": options.email, "organises": options.organises}
    host.send(HOUSE, "CreateAccount", account=account, name=options.name, **facts)
    _print(account=account, **_sign_in(host, account))


def _sign_in(host: Host, account: str) -> dict[str, str]:
    grant = new_id()
    host.send(HOUSE, "GrantSignIn", grant=grant, account=account)
    return {"grant": grant, **host.links(grant)}


def add_programme(settings: Settings, options: Any) -> None:
    programme = new_id()
    host_of(settings).send(
        HOUSE, "CreateProgramme", programme=programme, title=options.title, language=options.language
    )
    _print(programme=programme)


def add_role(settings: Settings, options: Any) -> None:
    scope = Scope("programme", options.programme)
    host_of(settings).send(scope, "GrantRole", account=options.account, role=options.role)
    _print(account=options.account, programme=options.programme, role=options.role)


def add_session(settings: Settings, options: Any) -> None:
    try:
        plan = orjson.loads(options.plan.read_bytes())
        args, roster = session_args(plan), roster_args(plan)
    except OSError as problem:
        raise Refused(f"{options.plan} cannot be read: {problem.strerror}") from None
    except ValueError as problem:
        raise Refused(f"{options.plan} is no session plan: {problem}") from None
    host, scope = host_of(settings), Scope("programme", options.programme)
    host.send(scope, "CreateSession", **args)
    enrol(host, scope, roster)
    _print(session=args["session"], code=spell_code(args["join_code"]))


def add_roster(settings: Settings, options: Any) -> None:
    try:
        people = roster_of(sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes())
    except OSError as problem:
        raise Refused(f"{options.file} cannot be read: {problem.strerror}") from None
    except ValueError as problem:
        raise Refused(f"{options.file} is no roster, so nobody was added:\n{problem}") from None
    host, scope = host_of(settings), Scope("programme", options.programme)
    added = enrol(host, scope, without_duos(people))
    for duo in duos_in(people):
        with contextlib.suppress(Refused):  # one of the two was on the roster already, and stays as they were
            host.send(scope, "PairDuo", **duo)
    _print(added=added, already=len(people) - added)


def add_screen(settings: Settings, options: Any) -> None:
    host, grant = host_of(settings), new_id()
    host.send(Scope("session", options.session), "GrantScreen", grant=grant)
    _print(grant=grant, **host.links(grant))


def end_grant(settings: Settings, options: Any) -> None:
    host_of(settings).send(HOUSE, "EndGrant", grant=options.grant)
    _print(grant=options.grant)


def _print(**facts: str | int) -> None:
    """What was made, as JSON on one line: for people and for scripts."""
    print(json.dumps(facts))
