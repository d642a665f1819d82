"""Ambitions, presentations and feedback"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _personal_links()
    _ambitions()
    _versions()
    _lost_words()
    _presentations()
    _presenters()
    _feedback()
    _offers()
    _nudges()
    _sealed()
    _opened()
    _answers()
    _commitments()
    _look_backs()
    # Archives tell more now: the sweep makes each of them again (facilitator/archive/freeze.py).
    op.execute("UPDATE session_archive SET made_from = -1")


def _personal_links() -> None:
    with op.batch_alter_table("grant", schema=None) as batch_op:
        batch_op.add_column(sa.Column("programme_id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("mailed_at", sa.BigInteger(), nullable=True))
        batch_op.create_index(batch_op.f("ix_grant_programme_id"), ["programme_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_grant_programme_id"), "programme", ["programme_id"], ["id"])


def _ambitions() -> None:
    op.create_table(
        "ambition",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme_id", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_ambition_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ambition")),
    )
    with op.batch_alter_table("ambition", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ambition_programme_id"), ["programme_id"], unique=False)
    op.create_table(
        "ambition_author",
        sa.Column("ambition_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("programme_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["ambition_id"], ["ambition.id"], name=op.f("fk_ambition_author_ambition_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_ambition_author_person_id")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_ambition_author_programme_id")),
        sa.PrimaryKeyConstraint("ambition_id", "person_id", name=op.f("pk_ambition_author")),
        sa.UniqueConstraint("programme_id", "person_id", name=op.f("uq_ambition_author_programme_id_person_id")),
    )


def _versions() -> None:
    op.create_table(
        "ambition_version",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("ambition_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("with_whom", sa.Text(), nullable=False),
        sa.Column("when", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("spearheads", sa.JSON(), nullable=False),
        sa.Column("timeline", sa.JSON(), nullable=False),
        sa.Column("revisions", sa.JSON(), nullable=False),
        sa.Column("writers", sa.JSON(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("edited_at", sa.BigInteger(), nullable=False),
        sa.Column("shared_at", sa.BigInteger(), nullable=True),
        sa.Column("presented_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["ambition_id"], ["ambition.id"], name=op.f("fk_ambition_version_ambition_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_ambition_version_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ambition_version")),
        sa.UniqueConstraint("ambition_id", "number", name=op.f("uq_ambition_version_ambition_id_number")),
    )
    with op.batch_alter_table("ambition_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ambition_version_session_id"), ["session_id"], unique=False)


def _lost_words() -> None:
    op.create_table(
        "lost_words",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("version_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_lost_words_person_id")),
        sa.ForeignKeyConstraint(["version_id"], ["ambition_version.id"], name=op.f("fk_lost_words_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lost_words")),
    )
    with op.batch_alter_table("lost_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lost_words_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_lost_words_version_id"), ["version_id"], unique=False)


def _presentations() -> None:
    op.create_table(
        "presentation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("version_id", sa.String(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("first_started_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("part", sa.String(), nullable=True),
        sa.Column("part_ends_at", sa.BigInteger(), nullable=True),
        sa.Column("paused_with", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("absent_at", sa.BigInteger(), nullable=True),
        sa.Column("feedback_until", sa.BigInteger(), nullable=True),
        sa.Column("feedback_closed_at", sa.BigInteger(), nullable=True),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("nudged_at", sa.BigInteger(), nullable=True),
        sa.Column("released_at", sa.BigInteger(), nullable=True),
        sa.Column("held_at", sa.BigInteger(), nullable=True),
        sa.Column("held_reason", sa.String(), nullable=False),
        sa.Column("opened_from", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_presentation_round_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_presentation_session_id")),
        sa.ForeignKeyConstraint(["version_id"], ["ambition_version.id"], name=op.f("fk_presentation_version_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_presentation")),
    )
    with op.batch_alter_table("presentation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_presentation_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_presentation_session_id"), ["session_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_presentation_version_id"), ["version_id"], unique=False)


def _presenters() -> None:
    op.create_table(
        "presenter",
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_presenter_person_id")),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_presenter_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_presenter_session_id")),
        sa.PrimaryKeyConstraint("presentation_id", "person_id", name=op.f("pk_presenter")),
    )
    with op.batch_alter_table("presenter", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_presenter_session_id"), ["session_id"], unique=False)


def _feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_feedback_person_id")),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_feedback_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_feedback_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
        sa.UniqueConstraint("presentation_id", "person_id", name=op.f("uq_feedback_presentation_id_person_id")),
    )
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_feedback_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_feedback_session_id"), ["session_id"], unique=False)


def _offers() -> None:
    op.create_table(
        "offer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_offer_person_id")),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_offer_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_offer_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
        sa.UniqueConstraint("presentation_id", "person_id", name=op.f("uq_offer_presentation_id_person_id")),
    )
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_offer_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_offer_session_id"), ["session_id"], unique=False)


def _nudges() -> None:
    op.create_table(
        "nudge",
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_nudge_person_id")),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_nudge_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_nudge_session_id")),
        sa.PrimaryKeyConstraint("presentation_id", "person_id", name=op.f("pk_nudge")),
    )
    with op.batch_alter_table("nudge", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_nudge_session_id"), ["session_id"], unique=False)


def _sealed() -> None:
    op.create_table(
        "sealed_receipt",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_receipt")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sealed_feedback",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("ratings", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["presentation_id"], ["presentation.id"], name=op.f("fk_sealed_feedback_presentation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_feedback")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sealed_giver",
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_sealed_giver_person_id")),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_sealed_giver_presentation_id")),
        sa.PrimaryKeyConstraint("presentation_id", "person_id", name=op.f("pk_sealed_giver")),
        sqlite_with_rowid=False,
    )


def _opened() -> None:
    op.create_table(
        "opened_text",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_opened_text_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_opened_text_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opened_text")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("opened_text", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_opened_text_presentation_id"), ["presentation_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_opened_text_session_id"), ["session_id"], unique=False)
    op.create_table(
        "opened_rating",
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["presentation_id"], ["presentation.id"], name=op.f("fk_opened_rating_presentation_id")
        ),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_opened_rating_session_id")),
        sa.PrimaryKeyConstraint("presentation_id", "key", "step", name=op.f("pk_opened_rating")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("opened_rating", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_opened_rating_session_id"), ["session_id"], unique=False)


def _answers() -> None:
    op.create_table(
        "taken",
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_taken_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_taken_session_id")),
        sa.PrimaryKeyConstraint("presentation_id", "item", name=op.f("pk_taken")),
    )
    with op.batch_alter_table("taken", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_taken_session_id"), ["session_id"], unique=False)
    op.create_table(
        "reply",
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("replied_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_reply_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_reply_session_id")),
        sa.PrimaryKeyConstraint("presentation_id", "item", name=op.f("pk_reply")),
    )
    with op.batch_alter_table("reply", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reply_session_id"), ["session_id"], unique=False)


def _commitments() -> None:
    op.create_table(
        "commitment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("presentation_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_commitment_person_id")),
        sa.ForeignKeyConstraint(["presentation_id"], ["presentation.id"], name=op.f("fk_commitment_presentation_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_commitment_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
        sa.UniqueConstraint("presentation_id", name=op.f("uq_commitment_presentation_id")),
    )
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_commitment_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_commitment_session_id"), ["session_id"], unique=False)


def _look_backs() -> None:
    op.create_table(
        "look_back",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("commitment_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["commitment_id"], ["commitment.id"], name=op.f("fk_look_back_commitment_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_look_back_person_id")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_look_back_round_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_look_back_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_look_back")),
        sa.UniqueConstraint(
            "round_id", "commitment_id", "person_id", name=op.f("uq_look_back_round_id_commitment_id_person_id")
        ),
    )
    with op.batch_alter_table("look_back", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_look_back_commitment_id"), ["commitment_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_look_back_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_look_back_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_look_back_session_id"), ["session_id"], unique=False)


def downgrade() -> None:
    raise NotImplementedError("Restore the copy that was made before the upgrade.")
