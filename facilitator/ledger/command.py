"""Commands: what somebody wants, in the imperative, typed; and what comes of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, NamedTuple, TypeVar

import orjson
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from facilitator.errors import SENTENCES, Rejected
from facilitator.ids import Id


class Scope(NamedTuple):
    """Under what a command's receipt and lock stand: `house`, one `programme`, or one `session`."""

    kind: str
    id: str = ""

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}" if self.id else self.kind


HOUSE = Scope("house")


class Command(BaseModel):
    """What somebody wants. The subclass's docstring is its documentation, its fields the `args` on the wire."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    scope: ClassVar[str] = "session"
    # Commands that only the system or a page's route may send, never a socket or the API.
    internal: ClassVar[bool] = False
    # Anonymous: its receipt says nothing of who sent it, when, or after what.
    sealed: ClassVar[bool] = False


Handler = Callable[[Any, Any, Any], None]
AnyHandler = TypeVar("AnyHandler", bound=Handler)

_types: dict[str, type[Command]] = {}
_handlers: dict[type[Command], Handler] = {}


def acts_on(command: type[Command]) -> Callable[[AnyHandler], AnyHandler]:
    """Mark the action that carries a command out: `action(tx, actor, command)`."""

    def register(handler: AnyHandler) -> AnyHandler:
        _types[command.__name__] = command
        _handlers[command] = handler
        return handler

    return register


def handler_of(command: Command) -> Handler:
    return _handlers[type(command)]


def command_types() -> dict[str, type[Command]]:
    """Every command that the product knows, by its type on the wire."""
    return dict(_types)


@dataclass(frozen=True)
class Envelope:
    """A command as it was sent: with the id its sender made, and who says to send it."""

    id: str
    command: Command
    credential: Any
    fingerprint: str

    @classmethod
    def of(cls, id: str, command: Command, credential: Any) -> Envelope:
        return cls(id, command, credential, fingerprint(type(command).__name__, command.model_dump(mode="json")))


@dataclass(frozen=True)
class Result:
    """`at` says where the change can be seen: audience → seq, only of audiences that the sender hears."""

    id: str
    status: Literal["applied", "rejected", "retry"]
    again: bool = False
    at: dict[str, int] = field(default_factory=dict)
    error: Rejected | None = None

    def as_dict(self) -> dict[str, Any]:
        error = self.error.as_dict() if self.error else None
        return {"id": self.id, "status": self.status, "again": self.again, "at": self.at, "error": error}


def fingerprint(type_name: str, args: dict[str, Any]) -> str:
    """Tells whether the same id came with another body."""
    body = orjson.dumps([type_name, args], option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(body, digest_size=16).hexdigest()


_id: TypeAdapter[str] = TypeAdapter(Id)


def read_command(sent: object, *, scope: str, credential: Any) -> Envelope | Result:
    """A command as it came over the wire: `{id, type, args}`. What is wrong with it comes back as a rejected result."""
    if not isinstance(sent, dict):
        return Result("", "rejected", error=Rejected("malformed", field="commands"))
    try:
        id = _id.validate_python(sent.get("id"), strict=True)
    except ValidationError:
        return Result(str(sent.get("id"))[:64], "rejected", error=Rejected("malformed", field="id"))
    if sent.keys() - {"id", "type", "args"}:
        return Result(id, "rejected", error=Rejected("malformed", field=min(sent.keys() - {"id", "type", "args"})))
    type_name, args = sent.get("type"), sent.get("args", {})
    kind = _types.get(type_name) if isinstance(type_name, str) else None
    if kind is None or kind.scope != scope or kind.internal:
        return Result(id, "rejected", error=Rejected("unknown_command"))
    try:
        command = kind.model_validate(args)
    except ValidationError as problem:
        return Result(id, "rejected", error=rejection(problem))
    return Envelope(id, command, credential, fingerprint(kind.__name__, args))


def rejection(problem: ValidationError) -> Rejected:
    """The first thing that is wrong with a command, in our own words."""
    first = problem.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"]) or None
    if first["type"] == "too_long" and "max" in first["ctx"]:  # a text; pydantic says the same of lists, in other words
        return Rejected("too_long", field=field, **first["ctx"])
    if first["type"] in SENTENCES and first["type"] != "too_long":
        return Rejected(first["type"], field=field, **first.get("ctx", {}))
    return Rejected("malformed", field=field)
