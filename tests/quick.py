"""What thousands of houses have in common is made once: each is a whole server, and most tests make one or more.

A house compiles its addresses and its statements as any server does at its start. Here the compiled ones are shared by
all houses of the process; nothing that they are made from differs between two houses.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Engine
from sqlalchemy.util import LRUCache
from werkzeug.routing import Rule

from facilitator import db


def share_what_is_compiled() -> None:
    """Once in a process, before the first house."""
    _share_addresses()
    _share_statements()
    _share_what_is_newest()


def _share_addresses() -> None:
    compiled: dict[tuple[object, ...], Callable[..., Any]] = {}
    compile_anew = Rule._compile_builder

    def compile_once(rule: Rule, append_unknown: bool = True) -> Callable[..., Any]:  # noqa: FBT002 - werkzeug's own
        made_of = (tuple(rule._trace), str(rule.defaults), append_unknown)
        if made_of not in compiled:
            compiled[made_of] = compile_anew(rule, append_unknown)
        return compiled[made_of]

    Rule._compile_builder = compile_once  # type: ignore[method-assign]


def _share_statements() -> None:
    """A compiled statement is kept by the dialect that it was compiled for: all of SQLite's are one here."""
    statements: LRUCache[Any, Any] = LRUCache(5000)

    @event.listens_for(Engine, "engine_connect")
    def share(connection: Connection) -> None:
        if isinstance(connection.dialect, SQLiteDialect_pysqlite):
            connection.engine._compiled_cache = statements

    SQLiteDialect_pysqlite.__hash__ = lambda dialect: hash(type(dialect))  # type: ignore[method-assign]
    SQLiteDialect_pysqlite.__eq__ = lambda dialect, other: type(dialect) is type(other)  # type: ignore[method-assign]


def _share_what_is_newest() -> None:
    """To know the newest migration all of them are read."""
    ask = db._newest
    known = cache(lambda steps, _names: ask(steps))
    db._newest = lambda steps: known(steps, tuple(sorted(step.name for step in (steps / "versions").glob("*.py"))))
