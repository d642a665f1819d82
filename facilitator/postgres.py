"""PostgreSQL, for hosts with more than one process: its connections, and what is asked of it before it is used.

The driver is psycopg2, which eventlet makes yield: a query holds up one greenlet and not the loop.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
from typing import Any

from alembic.runtime.migration import MigrationContext
from sqlalchemy import JSON, Connection, Engine, MetaData, NullPool, String, create_engine, event, text
from sqlalchemy.engine import URL, ExceptionContext, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from facilitator.errors import Rejected
from facilitator.settings import BadSetting

log = logging.getLogger("facilitator.database")

DRIVER = "postgresql+psycopg2"
AT_ONCE = 8  # transactions of the ledger side by side in one process; each has a connection

_KNOWN = {"postgres", "postgresql", DRIVER}
_OLDEST = 130000
_AS = "FACILITATOR_DATABASE_URL should look like postgresql://user:password@host:5432/name"
# A network that swallows everything is noticed within half a minute, not when the system gives up after hours.
_ALIVE = {"connect_timeout": 5, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
_ALIVE["tcp_user_timeout"] = 20_000
# Without a compiler for queries that take a millisecond. A process that was put to sleep in the middle of a
# transaction holds others up no longer than this.
_EVERYBODY = {"jit": "off", "idle_in_transaction_session_timeout": "30s", "application_name": "facilitator"}
_READERS = {"default_transaction_isolation": "repeatable\\ read", "default_transaction_read_only": "on"}
_DURABLE = {"synchronous_commit": "on"}
_WRITER = {"default_transaction_isolation": "read\\ committed", "lock_timeout": "10s"}


def address_of(given: str) -> str:
    """The address in the form that SQLAlchemy takes. Raises BadSetting, without the password in it."""
    try:
        url = make_url(given)
    except ArgumentError:
        raise BadSetting(f"{_AS}.") from None
    if url.drivername not in _KNOWN or not url.database:
        raise BadSetting(f"{_AS}, and not like {url.render_as_string(hide_password=True)}.")
    if importlib.util.find_spec("psycopg2") is None:
        raise BadSetting("PostgreSQL needs a driver that is not there: install psycopg2-binary into .venv.")
    return url.set(drivername=DRIVER).render_as_string(hide_password=False)


def reader_options() -> dict[str, Any]:
    """For connections that read: each transaction is of one moment, and cannot write."""
    return {
        "pool_size": 10,
        "max_overflow": 20,
        "pool_pre_ping": True,  # after a restart of PostgreSQL nobody is shown an error for a dead connection
        "hide_parameters": True,  # they are what people wrote, and errors end up in logs
        "connect_args": _connecting(_READERS),
    }


def reader_engine(address: str) -> Engine:
    return no_nothing(create_engine(address, **reader_options()))


def no_nothing(engine: Engine) -> Engine:
    """Have a character of value zero be a mistake of who sent it: PostgreSQL keeps none, so nobody can mean one."""
    event.listen(engine, "handle_error", _malformed)
    return engine


def _malformed(context: ExceptionContext) -> Rejected | None:
    return Rejected("malformed") if isinstance(context.original_exception, ValueError) else None


def writer_engine(address: str) -> Engine:
    """The connections that write: durable before they answer."""
    engine = create_engine(
        address,
        pool_size=AT_ONCE,
        max_overflow=2,  # for what is done once, beside the ledger's own
        hide_parameters=True,
        executemany_mode="values_plus_batch",  # else every row of the ledger's own would be a question and an answer
        executemany_batch_page_size=500,
        connect_args=_connecting({**_WRITER, **_DURABLE}),
    )
    return no_nothing(engine)


def _connecting(settings: dict[str, str]) -> dict[str, Any]:
    options = " ".join(f"-c {name}={value}" for name, value in {**_EVERYBODY, **settings}.items())
    return {**_ALIVE, "options": options}


def lock_key(name: str) -> int:
    """What PostgreSQL knows a lock by: 64 bits."""
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big", signed=True)


def migrating(address: str) -> Engine:
    """A connection to upgrade with. Raises BadSetting when the database is not there, or cannot be worked with."""
    engine = create_engine(address, poolclass=NullPool, connect_args=_connecting(_DURABLE))
    try:
        with engine.connect() as connection:
            _look_over(connection, engine.url)
    except OperationalError as problem:
        engine.dispose()
        raise BadSetting(f"The database {_named(engine.url)} cannot be reached: {problem.orig}".rstrip()) from None
    return engine


def wait_for_turn(connection: Connection) -> None:
    """Several processes may start at once; one upgrades, and the others find it done. Until the transaction ends."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key("upgrade")})


def revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def keep_no_samples(connection: Connection, metadata: MetaData) -> None:
    """Have it collect no statistics of what people wrote.

    For its plans PostgreSQL keeps samples of every column beside the tables, where no erasure reaches them. It needs
    those of what it looks up by: keys, and what is indexed.
    """
    for table in metadata.sorted_tables:
        looked_up = {column.name for index in table.indexes for column in index.columns}
        words = [
            column.name
            for column in table.columns
            if isinstance(column.type, String | JSON)
            and not (column.primary_key or column.foreign_keys or column.name in looked_up)
        ]
        if words:
            changes = ", ".join(f'ALTER COLUMN "{name}" SET STATISTICS 0' for name in words)
            connection.execute(text(f'ALTER TABLE "{table.name}" {changes}'))


def _look_over(connection: Connection, url: URL) -> None:
    # No language sorts these two by their bytes, whatever the sorting is called.
    asked = "SELECT 'B' < 'a', pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()"
    by_bytes, encoding = connection.execute(text(asked)).one()
    shown = {name: connection.exec_driver_sql(f"SHOW {name}").scalar() for name in _ASKED}
    if int(str(shown["server_version_num"])) < _OLDEST:
        raise BadSetting(f"{_named(url)} is too old: Facilitator needs PostgreSQL 13 or newer.")
    if encoding != "UTF8" or not by_bytes:
        # Places between notes are keys that sort by their bytes, on both databases.
        raise BadSetting(
            f"{_named(url)} holds {encoding}, sorted {'by bytes' if by_bytes else 'by a language'}, "
            "and must sort as C in UTF8. Make it with: "
            f"createdb --template=template0 --encoding=UTF8 --locale=C {url.database}"
        )
    if shown["synchronous_commit"] in {"off", "local"}:
        raise BadSetting(f"{_named(url)} has synchronous_commit={shown['synchronous_commit']}: it must be on.")
    for name in ("fsync", "full_page_writes"):
        if shown[name] != "on":
            log.warning("PostgreSQL runs with %s=off: a power cut may lose what people were told is saved", name)


_ASKED = ("server_version_num", "synchronous_commit", "fsync", "full_page_writes")


def _named(url: URL) -> str:
    return f"{url.database} on {url.host or url.query.get('host') or 'this computer'}"
