"""docs/permissions.md is what the table and the rules say now."""

from tests.access.document import PATH, document, rules_of


def test_the_document_is_current():
    assert PATH.read_text(encoding="utf-8") == document(), "run: python -m tests.access.document"


def test_it_names_the_rules_of_every_domain_that_has_any(tmp_path):
    planted = tmp_path / "votes" / "permissions.py"
    planted.parent.mkdir()
    planted.write_text("def can_cast_vote(actor, item):\n    return actor.kind == 'participant'\n")

    assert rules_of(tmp_path) == {"votes": [("can_cast_vote", "`actor.kind == 'participant'`")]}
    assert "can_change_note" in document()
    assert "can_steer_session" in document()


def test_a_planted_change_is_seen():
    written = PATH.read_text(encoding="utf-8")

    assert written.replace("✓", "not_allowed", 1) != document()
