"""Puts the parts together: which domains there are, who may ask what, and what goes on beside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from flask import Flask
from flask_socketio import SocketIO
from flask_wtf.csrf import CSRFProtect
from sqlalchemy import Engine

import facilitator.domains  # noqa: F401 - actions, audiences and kinds register themselves
from facilitator import faults
from facilitator.archive.after_routes import after
from facilitator.archive.due import archives_to_freeze
from facilitator.archive.reading_routes import read_api
from facilitator.archive.routes import archive
from facilitator.assets import serve_assets
from facilitator.boards.due import deletions_past_undo
from facilitator.db import connect_readers, db, reading, writer_engine
from facilitator.desk.account.routes import own_account
from facilitator.desk.account.token_routes import tokens
from facilitator.desk.entry.routes import entry
from facilitator.desk.routes import desk
from facilitator.feedback.routes import reviewing
from facilitator.identify import identify, names_behind, who_is_out
from facilitator.keeping.again import keep_listed
from facilitator.ledger.epoch import ensure_epoch
from facilitator.ledger.ledger import Ledger
from facilitator.ledger.renewal import project_anew
from facilitator.ledger.sweeper import FindDue, keep_sweeping
from facilitator.live.others import Others
from facilitator.live.routes import api
from facilitator.live.sockets import Sockets
from facilitator.live.sync import PROTOCOL, first_snapshots
from facilitator.live.verbs import Live
from facilitator.pages import answer_errors, answer_health, hardened, protect
from facilitator.people.actor import HOST, NOBODY, SYSTEM, actors_behind, by_grant
from facilitator.people.bearer import only_read_with_tokens
from facilitator.people.identity import ACCOUNT_COOKIE, Signer, chosen_language, ensure_key, granted_here
from facilitator.people.mail import Mail
from facilitator.people.passwords import Passwords
from facilitator.people.routes import people
from facilitator.personal.helping_routes import helping_pages
from facilitator.personal.reading_routes import reading_pages
from facilitator.personal.routes import personal
from facilitator.personal.sheet_routes import sheet_pages
from facilitator.presentations.due import feedback_over
from facilitator.privacy.cleaning import keep_clean
from facilitator.privacy.due import names_to_forget
from facilitator.privacy.routes import privacy
from facilitator.programmes.links.routes import links
from facilitator.programmes.roster.routes import roster
from facilitator.programmes.routes import programmes
from facilitator.programmes.team.routes import team
from facilitator.rounds.due import graces_over
from facilitator.runtime import spawn
from facilitator.sessions.details_routes import details
from facilitator.sessions.reach import Reach
from facilitator.sessions.routes import reach_api
from facilitator.sessions.sheet import sheets
from facilitator.settings import BadSetting, Settings
from facilitator.steering.agenda.plan_routes import plan_pages
from facilitator.steering.agenda.routes import agendas
from facilitator.steering.doors.routes import doors
from facilitator.steering.due import rounds_that_close_themselves
from facilitator.steering.planning.copy_routes import copying
from facilitator.steering.planning.new_routes import new_sessions
from facilitator.steering.planning.routes import planning
from facilitator.steering.routes import steering
from facilitator.steering.shells import First
from facilitator.texts import speak

DUE: list[FindDue] = [
    graces_over,
    rounds_that_close_themselves,
    deletions_past_undo,
    feedback_over,
    archives_to_freeze,
    names_to_forget,
]
PAGES = (
    desk,
    entry,
    own_account,
    team,
    roster,
    links,
    sheets,
    people,
    reach_api,
    doors,
    programmes,
    details,
    planning,
    new_sessions,
    copying,
    agendas,
    plan_pages,
    steering,
    archive,
    personal,
    reading_pages,
    sheet_pages,
    helping_pages,
    after,
    reviewing,
    privacy,
    tokens,
    read_api,
    api,
)


@dataclass
class Facilitator:
    """A server that has been put together. `start()` begins what goes on beside the requests."""

    app: Flask
    ledger: Ledger
    live: Live
    sockets: Sockets
    socketio: SocketIO
    reach: Reach
    others: Others | None
    data: Path
    engines: tuple[Engine, ...]

    def start(self, overtaken: Callable[[], None] = lambda: None) -> None:
        """`overtaken()` is called when the database is no longer what this process knows."""
        self.sockets.start()
        if self.others is not None:
            self.others.start(overtaken)
        spawn(keep_clean, self.ledger, self.live.read)
        spawn(keep_listed, self.live.read, self.data)
        spawn(keep_sweeping, self.ledger, self.live.read, [*DUE, self.reach.due], SYSTEM)

    def close(self) -> None:
        """Carry out what waits and let go of the database: for whoever goes on with it in the same process."""
        self.ledger.stop()
        for engine in self.engines:
            engine.dispose()


def create_app(settings: Settings) -> Facilitator:
    """A server on the database in `settings.data`, which must have been upgraded. Its ledger is running."""
    faults.plan(settings.faults)
    app = _flask(settings)
    connect_readers(app, settings.store)
    writer = writer_engine(settings.store)
    project_anew(writer)
    with app.app_context():
        readers = db.engine
    ledger = Ledger(writer, actors_behind)
    live = _live(app, ledger, writer, readers)
    sockets = Sockets(live, who_is_out, frames=settings.frames)
    socketio = sockets.attach(app, polling=not settings.database_url)
    ledger.start()
    reach = Reach(settings.public_url, settings.host, settings.port)
    others = _others(settings, sockets)
    told = {"seen": (others or sockets.presence).seen, "guessing": sockets.presence.guessing}
    app.extensions.update(reach=reach, others=others, **told)
    return Facilitator(app, ledger, live, sockets, socketio, reach, others, settings.data, (writer, readers))


def _others(settings: Settings, sockets: Sockets) -> Others | None:
    """On the embedded database there is one process, and nobody to tell."""
    if settings.redis_url and not (settings.database_url and settings.public_url):
        missing = "FACILITATOR_PUBLIC_URL" if settings.database_url else "FACILITATOR_DATABASE_URL"
        raise BadSetting(f"FACILITATOR_REDIS_URL is for several processes, and those need {missing} too")
    return Others(sockets, settings.redis_url, names_behind) if settings.database_url else None


def _flask(settings: Settings) -> Flask:
    root = Path(__file__).parent.parent
    app = Flask("facilitator", template_folder=str(root / "templates"), static_folder=None)
    key = ensure_key(settings.data, "signing")
    _configure(app, settings, key)
    app.extensions.update(
        signer=Signer(key),
        passwords=Passwords(settings.password_cost),
        mail=Mail(settings.smtp_url, settings.mail_from),
    )
    speak(app, chosen_language)
    only_read_with_tokens(app)
    csrf = CSRFProtect(app)
    csrf.exempt(api)
    for blueprint in PAGES:
        app.register_blueprint(blueprint)
    serve_assets(app, unbuilt=settings.unbuilt, headers=hardened(app))
    protect(app)
    answer_errors(app)
    return app


def _configure(app: Flask, settings: Settings, key: str) -> None:
    app.config.update(
        SECRET_KEY=key,
        HOST_KEY=ensure_key(settings.data, "host"),
        LANGUAGE=settings.language,
        UNBUILT=settings.unbuilt,
        PUBLIC_URL=settings.public_url,
        HOST=settings.host,
        PORT=settings.port,
        SESSION_COOKIE_NAME="facilitator",
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure,
        MAX_CONTENT_LENGTH=1024 * 1024,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
    )


def _live(app: Flask, ledger: Ledger, writer: Engine, readers: Engine) -> Live:
    read = partial(reading, readers)
    live = Live(ledger, read, partial(identify, reader_of_cookies(app)), ensure_epoch(writer))
    app.extensions.update(
        live=live,
        ledger=ledger,
        first=partial(_first, live),
        host_credential=HOST,
        account_credential=_account_credential,
    )
    answer_health(app, ledger)
    return live


def reader_of_cookies(app: Flask) -> Any:
    """(cookies, name) → the id of the grant that the cookie carries; also outside a request."""
    signer: Signer = app.extensions["signer"]
    return lambda cookies, name: signer.read_cookie(cookies.get(name))


def _first(live: Live, cookies: dict[str, str], session: str, role: str) -> First:
    """In the same transaction as the rest of the page."""
    reader: Any = db.session
    found = live.identify(reader, cookies, session, role)
    return First(PROTOCOL, live.epoch, found.person, first_snapshots(reader, found))


def _account_credential() -> Any:
    grant = granted_here(ACCOUNT_COOKIE)
    return by_grant(grant) if grant else NOBODY
