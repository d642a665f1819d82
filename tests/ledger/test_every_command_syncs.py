"""Snapshot before + changes = snapshot after, for every audience, of every command there is."""

import pytest

from facilitator.ledger.command import Command, acts_on, command_types
from tests.ledger.cases import ALL
from tests.ledger.recollection import misremembered
from tests.ledger.telling import Case, play, reduced, snapshots


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_changes_carry_every_audience_to_what_it_may_see(house, case: Case):
    heard = play(house, case)

    for audience in heard:
        assert reduced(audience.before, audience.frames) == audience.after
    assert bool(heard) is case.heard
    assert sum(house.check(session) for session in sessions(house)) > 10
    assert misremembered(house) == []


def sessions(house) -> set[str]:
    return {session for session, _ in snapshots(house)}


def without_a_case() -> list[str]:
    return sorted(command_types().keys() - {case.type for case in ALL})


def test_every_command_type_has_a_case():
    assert without_a_case() == []
    assert {case.type for case in ALL} <= command_types().keys()
    assert len(command_types()) >= 29


def test_a_planted_command_without_a_case_is_seen(monkeypatch):
    from facilitator.ledger import command

    monkeypatch.setattr(command, "_types", dict(command._types))
    monkeypatch.setattr(command, "_handlers", dict(command._handlers))

    class PlantTree(Command):
        """Nobody has a case for this."""

    acts_on(PlantTree)(lambda tx, actor, command: None)

    assert without_a_case() == ["PlantTree"]


def test_a_planted_loss_is_seen(house):
    """The comparison above fails when a frame forgets one entity."""
    case = next(case for case in ALL if case.name == "RevealNotes")
    (audience,) = (one for one in play(house, case) if one.audience == f"board:{house.board(1)}")
    audience.frames[0]["put"]["note"].popitem()

    assert reduced(audience.before, audience.frames) != audience.after


def test_commands_are_told_to_those_who_may_see_them(house):
    """So that the comparison looks at something: a note in a hidden round reaches its writer and who steers."""
    case = next(case for case in ALL if case.name == "AddNote in a hidden round")

    heard = {one.audience for one in play(house, case)}

    assert heard == {f"person:{house.anna.id}", f"staff:{house.board(1)}", "facilitators", "screen"}
