"""Every field of every command, found in the models so that none can be forgotten, given what means harm.

What is no text takes none of it. What is text takes it as the border makes it, and has an end.
"""

import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import pytest
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

import facilitator.domains  # noqa: F401 - every command is known
from facilitator.fields import clean
from facilitator.kinds.registry import kind_names, kind_of
from facilitator.ledger.command import Command, command_types
from facilitator.steering.agenda.commands import AddRound
from tests.support.hostile import HOSTILE

NOT_TEXT: list[Any] = [
    *HOSTILE,
    "",
    "0",
    "1",
    "true",
    "null",
    "NaN",
    1.5,
    float("nan"),
    2**70,
    -1,
    [[]],
    {"__proto__": 1},
]
ENDLESS = "x" * 20_000
STRICT = ConfigDict(strict=True, extra="forbid")
# What the action looks up among what there is, and refuses when it is not there: tests/input/test_plans.py.
LOOKED_UP = {
    "JoinSession.code", "ReturnToSession.code", "ReturnToSession.return_code", "AskToReturn.code",
    "EditSession.zone", "CopySession.zone", "CreateSession.zone",
    "AddRound.round.kind", "CreateSession.agenda.kind",
    "AddRound.round.settings[0]", "EditRound.settings[0]", "CreateSession.agenda.settings[0]",
}  # fmt: skip
# What our own pages and the system compute, and only they may send.
COMPUTED = {
    "FreezeArchive.document", "FreezeArchive.checksum", "ChangePassword.password", "ChangeSecondStep.secret",
    "SetUpHouse.password", "SignIn.known", "SignIn.rehashed", "ResetPassword.password", "JoinTeam.password",
}  # fmt: skip


class Leaf(NamedTuple):
    """A place in a command that holds one value."""

    name: str
    command: type[Command]
    kind: Any
    adapter: TypeAdapter[Any]

    def takes(self, value: object) -> tuple[bool, Any]:
        try:
            return True, self.adapter.validate_python(value, strict=True)
        except ValidationError:
            return False, None


def leaves() -> list[Leaf]:
    """Of every command, and of what a round of every kind is planned with."""
    of_commands = [
        leaf for command in command_types().values() for leaf in leaves_of(command, command, command.__name__)
    ]
    kinds = {name: kind_of(name).Settings for name in kind_names()}
    return of_commands + [
        leaf for name, kind in kinds.items() for leaf in leaves_of(AddRound, kind, f"settings of {name}")
    ]


def leaves_of(command: type[Command], model: type[BaseModel], name: str) -> Iterator[Leaf]:
    for field, info in model.model_fields.items():
        whole = Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation
        yield from inside(command, whole, f"{name}.{field}")


def inside(command: type[Command], kind: Any, name: str) -> Iterator[Leaf]:
    bare = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    origin = get_origin(bare)
    if isinstance(bare, type) and issubclass(bare, BaseModel):
        yield from leaves_of(command, bare, name)
    elif origin in {list, tuple, dict, set, frozenset, Union, types.UnionType}:
        for place, part in enumerate(part for part in get_args(bare) if part not in {type(None), Ellipsis}):
            yield from inside(command, part, f"{name}[{place}]" if origin is dict else name)
    else:
        yield Leaf(name, command, bare, TypeAdapter(kind))


# In the command what a round is planned with is anything; the action holds it against the model of its kind.
LEAVES = [leaf for leaf in leaves() if leaf.kind is not Any]


def is_text(leaf: Leaf) -> bool:
    """Takes an ordinary sentence."""
    return leaf.kind is str and any(leaf.takes(sentence)[0] for sentence in ("Samen", "Samen beginnen, nu"))


TEXTS = [leaf for leaf in LEAVES if is_text(leaf)]
OTHERS = [leaf for leaf in LEAVES if not is_text(leaf)]


def test_there_is_enough_to_look_at():
    assert {leaf.name for leaf in LEAVES} >= LOOKED_UP | COMPUTED
    assert {leaf.command for leaf in LEAVES} == {one for one in command_types().values() if one.model_fields}
    assert len(LEAVES) > 250
    assert len(TEXTS) > 40
    assert len(OTHERS) > 150
    assert len(HOSTILE) == 20


@pytest.mark.parametrize("leaf", OTHERS, ids=lambda leaf: leaf.name)
def test_what_is_no_text_takes_nothing_that_means_harm(leaf: Leaf):
    taken = [value for value in NOT_TEXT if (found := leaf.takes(value))[0] and not harmless(leaf, found[1])]

    assert taken == []


def harmless(leaf: Leaf, value: Any) -> bool:
    """A number, one of a few words, nothing at all, or a web address or an e-mail address as their fields take them."""
    if get_origin(leaf.kind) is Literal:
        return value in get_args(leaf.kind)
    if isinstance(value, str) and value.startswith(("https://", "http://")):
        return True
    return value is None or isinstance(value, int) or (value.isascii() and value.isalnum()) or value == ""


@pytest.mark.parametrize("leaf", TEXTS, ids=lambda leaf: leaf.name)
def test_text_is_taken_as_the_border_makes_it_and_has_an_end(leaf: Leaf):
    if leaf.name in LOOKED_UP:
        return
    if leaf.name in COMPUTED:
        assert leaf.command.internal
        return
    for typed in HOSTILE:
        taken, kept = leaf.takes(typed)
        if taken:
            assert kept in {clean(typed), " ".join(clean(typed).split()), clean(typed).casefold()}, typed
            assert not set(kept) & set("\x00\x07\u202e"), typed
    assert not leaf.takes(ENDLESS)[0]


def test_a_planted_field_without_a_border_is_seen():
    class Planted(Command):
        """Would take anything."""

        colour: str

    (leaf,) = leaves_of(Planted, Planted, "Planted")

    assert is_text(leaf)
    with pytest.raises(AssertionError):
        test_text_is_taken_as_the_border_makes_it_and_has_an_end(leaf)
