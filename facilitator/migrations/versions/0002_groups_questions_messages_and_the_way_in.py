"""Groups, questions, messages and the way in"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _new_tables()
    _new_columns()


def _new_tables() -> None:
    op.create_table(
        "enrolment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("programme_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("organisation", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_enrolment_person_id")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_enrolment_programme_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enrolment")),
        sa.UniqueConstraint("programme_id", "person_id", name=op.f("uq_enrolment_programme_id_person_id")),
    )
    with op.batch_alter_table("enrolment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_enrolment_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_enrolment_programme_id"), ["programme_id"], unique=False)

    op.create_table(
        "return_request",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("grant_id", sa.String(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_return_request_person_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_return_request_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_return_request")),
    )
    with op.batch_alter_table("return_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_return_request_session_id"), ["session_id"], unique=False)

    op.create_table(
        "group",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("ready_at", sa.BigInteger(), nullable=True),
        sa.Column("help_at", sa.BigInteger(), nullable=True),
        sa.Column("help_text", sa.String(), nullable=False),
        sa.Column("help_by", sa.String(), nullable=True),
        sa.Column("dissolved_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["help_by"], ["person.id"], name=op.f("fk_group_help_by")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_group_round_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_group_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group")),
    )
    with op.batch_alter_table("group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_session_id"), ["session_id"], unique=False)

    op.create_table(
        "question",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=True),
        sa.Column("low", sa.String(), nullable=False),
        sa.Column("high", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_question_round_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_question_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_question_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_question_session_id"), ["session_id"], unique=False)

    op.create_table(
        "answer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.Column("late_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_answer_person_id")),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"], name=op.f("fk_answer_question_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_answer_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sa.UniqueConstraint("question_id", "person_id", name=op.f("uq_answer_question_id_person_id")),
    )
    with op.batch_alter_table("answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answer_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_answer_session_id"), ["session_id"], unique=False)

    op.create_table(
        "message",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("by_label", sa.String(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_message_group_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_message_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_message_session_id"), ["session_id"], unique=False)

    op.create_table(
        "placement",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("round_id", sa.String(), nullable=False),
        sa.Column("group_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("from_at", sa.BigInteger(), nullable=False),
        sa.Column("until_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["group_id"], ["group.id"], name=op.f("fk_placement_group_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_placement_person_id")),
        sa.ForeignKeyConstraint(["round_id"], ["round.id"], name=op.f("fk_placement_round_id")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_placement_session_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_placement")),
    )
    with op.batch_alter_table("placement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_placement_group_id"), ["group_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_placement_person_id_round_id"), ["person_id", "round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_placement_round_id"), ["round_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_placement_session_id"), ["session_id"], unique=False)


def _new_columns() -> None:
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.add_column(sa.Column("return_code", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("added_by", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("removed_at", sa.BigInteger(), nullable=True))

    with op.batch_alter_table("board", schema=None) as batch_op:
        batch_op.add_column(sa.Column("group_id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("picks", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_board_group_id"), ["group_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_board_group_id"), "group", ["group_id"], ["id"])

    with op.batch_alter_table("note", schema=None) as batch_op:
        batch_op.add_column(sa.Column("entered_by", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("picked_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("origin_id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("origin_group_id", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_note_origin_id"), ["origin_id"], unique=False)
        batch_op.create_index("ix_note_board_id_created_at", ["board_id", "created_at"], unique=False)
        counted = ["board_id", "column_id", "deleted_at", "late_at", "admitted_at", "picked_at", "id"]
        batch_op.create_index("ix_note_tally", counted, unique=False)
        batch_op.create_index("ix_note_people", ["board_id", "author_id", "deleted_at"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_note_origin_id"), "note", ["origin_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_note_origin_group_id"), "group", ["origin_group_id"], ["id"])

    with op.batch_alter_table("round", schema=None) as batch_op:
        batch_op.add_column(sa.Column("planned_minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("first_opened_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("seating", sa.String(), server_default="plenary", nullable=False))
        batch_op.add_column(sa.Column("grouping", sa.JSON(), server_default="{}", nullable=False))

    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("locked_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("rehearsal_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("address", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("address_chosen", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("address_gone_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("wifi_name", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("wifi_password", sa.String(), nullable=True))

    with op.batch_alter_table("grant", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_grant_person_id"), ["person_id"], unique=False)

    # Who may hear what is asked before anything is told.
    op.create_index(
        "ix_holding_hears",
        "holding",
        ["session", "seq"],
        sqlite_where=sa.text("kind = 'hears'"),
        postgresql_where=sa.text("kind = 'hears'"),
    )


def downgrade() -> None:
    raise NotImplementedError("Restore the copy that was made before the upgrade.")
