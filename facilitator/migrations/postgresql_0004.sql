-- The tables as migrations 0001 to 0004 leave them, for a new PostgreSQL. Never changed once released.

CREATE TABLE account (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    email VARCHAR,
    password VARCHAR,
    totp_secret VARCHAR,
    organises BOOLEAN DEFAULT false NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    CONSTRAINT pk_account PRIMARY KEY (id),
    CONSTRAINT uq_account_email UNIQUE (email)
);

CREATE TABLE erasure (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    erased_id VARCHAR NOT NULL,
    texts BOOLEAN NOT NULL,
    by_label VARCHAR NOT NULL,
    erased_at BIGINT NOT NULL,
    CONSTRAINT pk_erasure PRIMARY KEY (id)
);

CREATE TABLE holding (
    session VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    audience VARCHAR NOT NULL,
    seq BIGINT NOT NULL,
    body TEXT,
    CONSTRAINT pk_holding PRIMARY KEY (session, id, kind, audience)
);

CREATE INDEX ix_holding_hears ON holding (session, seq) WHERE kind = 'hears';

CREATE INDEX ix_holding_session_audience_seq ON holding (session, audience, seq);

CREATE TABLE mark (
    name VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    CONSTRAINT pk_mark PRIMARY KEY (name)
);

CREATE TABLE person (
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    erased_at BIGINT,
    CONSTRAINT pk_person PRIMARY KEY (id)
);

CREATE TABLE programme (
    id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    roster_version INTEGER DEFAULT '1' NOT NULL,
    retention_days INTEGER DEFAULT '365',
    names_gone_at BIGINT,
    CONSTRAINT pk_programme PRIMARY KEY (id)
);

CREATE TABLE progress (
    scope VARCHAR NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT pk_progress PRIMARY KEY (scope)
);

CREATE TABLE receipt (
    scope VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    actor VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    at TEXT NOT NULL,
    applied_at BIGINT NOT NULL,
    CONSTRAINT pk_receipt PRIMARY KEY (scope, id)
);

CREATE TABLE sealed_receipt (
    id VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    CONSTRAINT pk_sealed_receipt PRIMARY KEY (id)
);

CREATE TABLE ambition (
    id VARCHAR NOT NULL,
    programme_id VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT pk_ambition PRIMARY KEY (id),
    CONSTRAINT fk_ambition_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);

CREATE INDEX ix_ambition_programme_id ON ambition (programme_id);

CREATE TABLE duo (
    id VARCHAR NOT NULL,
    programme_id VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT pk_duo PRIMARY KEY (id),
    CONSTRAINT fk_duo_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);

CREATE INDEX ix_duo_programme_id ON duo (programme_id);

CREATE TABLE invitation (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    role VARCHAR,
    programme_id VARCHAR,
    account_id VARCHAR,
    name VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    made_by VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    ended_at BIGINT,
    CONSTRAINT pk_invitation PRIMARY KEY (id),
    CONSTRAINT fk_invitation_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_invitation_account_id FOREIGN KEY(account_id) REFERENCES account (id)
);

CREATE INDEX ix_invitation_account_id ON invitation (account_id);

CREATE INDEX ix_invitation_programme_id ON invitation (programme_id);

CREATE TABLE role (
    account_id VARCHAR NOT NULL,
    programme_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    CONSTRAINT pk_role PRIMARY KEY (account_id, programme_id),
    CONSTRAINT fk_role_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_role_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);

CREATE TABLE saved_plan (
    id VARCHAR NOT NULL,
    account_id VARCHAR,
    programme_id VARCHAR,
    title VARCHAR NOT NULL,
    about VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    document JSON NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT pk_saved_plan PRIMARY KEY (id),
    CONSTRAINT fk_saved_plan_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_saved_plan_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);

CREATE INDEX ix_saved_plan_account_id ON saved_plan (account_id);

CREATE INDEX ix_saved_plan_programme_id ON saved_plan (programme_id);

CREATE TABLE session (
    id VARCHAR NOT NULL,
    programme_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    language VARCHAR NOT NULL,
    starts_at BIGINT NOT NULL,
    zone VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    join_code VARCHAR NOT NULL,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    ended_at BIGINT,
    current_round_id VARCHAR,
    shown_what VARCHAR NOT NULL,
    shown_round_id VARCHAR,
    locked_at BIGINT,
    rehearsal_at BIGINT,
    address VARCHAR,
    address_chosen BOOLEAN DEFAULT false NOT NULL,
    address_gone_at BIGINT,
    wifi_name VARCHAR,
    wifi_password VARCHAR,
    link VARCHAR DEFAULT '' NOT NULL,
    guests JSON DEFAULT '[]' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    agenda_version INTEGER DEFAULT '1' NOT NULL,
    reopened_at BIGINT,
    CONSTRAINT pk_session PRIMARY KEY (id),
    CONSTRAINT fk_session_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT uq_session_join_code UNIQUE (join_code)
);

CREATE INDEX ix_session_programme_id ON session (programme_id);

CREATE TABLE ambition_author (
    ambition_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    programme_id VARCHAR NOT NULL,
    CONSTRAINT pk_ambition_author PRIMARY KEY (ambition_id, person_id),
    CONSTRAINT uq_ambition_author_programme_id_person_id UNIQUE (programme_id, person_id),
    CONSTRAINT fk_ambition_author_ambition_id FOREIGN KEY(ambition_id) REFERENCES ambition (id),
    CONSTRAINT fk_ambition_author_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_ambition_author_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);

CREATE TABLE ambition_version (
    id VARCHAR NOT NULL,
    ambition_id VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    session_id VARCHAR,
    title TEXT NOT NULL,
    what TEXT NOT NULL,
    why TEXT NOT NULL,
    with_whom TEXT NOT NULL,
    "when" TEXT NOT NULL,
    how TEXT NOT NULL,
    question TEXT NOT NULL,
    spearheads JSON NOT NULL,
    timeline JSON NOT NULL,
    revisions JSON NOT NULL,
    writers JSON NOT NULL,
    started_at BIGINT NOT NULL,
    edited_at BIGINT NOT NULL,
    shared_at BIGINT,
    presented_at BIGINT,
    CONSTRAINT pk_ambition_version PRIMARY KEY (id),
    CONSTRAINT uq_ambition_version_ambition_id_number UNIQUE (ambition_id, number),
    CONSTRAINT fk_ambition_version_ambition_id FOREIGN KEY(ambition_id) REFERENCES ambition (id),
    CONSTRAINT fk_ambition_version_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_ambition_version_session_id ON ambition_version (session_id);

CREATE TABLE attendance (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    joined_at BIGINT NOT NULL,
    return_code VARCHAR DEFAULT '' NOT NULL,
    added_by VARCHAR,
    removed_at BIGINT,
    CONSTRAINT pk_attendance PRIMARY KEY (id),
    CONSTRAINT uq_attendance_session_id_person_id UNIQUE (session_id, person_id),
    CONSTRAINT fk_attendance_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE enrolment (
    id VARCHAR NOT NULL,
    programme_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    organisation VARCHAR NOT NULL,
    position VARCHAR DEFAULT '' NOT NULL,
    region VARCHAR DEFAULT '' NOT NULL,
    email VARCHAR DEFAULT '' NOT NULL,
    labels JSON DEFAULT '[]' NOT NULL,
    duo_id VARCHAR,
    version INTEGER DEFAULT '1' NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT pk_enrolment PRIMARY KEY (id),
    CONSTRAINT uq_enrolment_programme_id_person_id UNIQUE (programme_id, person_id),
    CONSTRAINT fk_enrolment_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id),
    CONSTRAINT fk_enrolment_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_enrolment_duo_id FOREIGN KEY(duo_id) REFERENCES duo (id)
);

CREATE INDEX ix_enrolment_duo_id ON enrolment (duo_id);

CREATE INDEX ix_enrolment_person_id ON enrolment (person_id);

CREATE INDEX ix_enrolment_programme_id ON enrolment (programme_id);

CREATE TABLE "grant" (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    account_id VARCHAR,
    session_id VARCHAR,
    person_id VARCHAR,
    programme_id VARCHAR,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    label VARCHAR DEFAULT '' NOT NULL,
    expires_at BIGINT,
    mailed_at BIGINT,
    CONSTRAINT pk_grant PRIMARY KEY (id),
    CONSTRAINT fk_grant_account_id FOREIGN KEY(account_id) REFERENCES account (id),
    CONSTRAINT fk_grant_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_grant_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_grant_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
);

CREATE INDEX ix_grant_person_id ON "grant" (person_id);

CREATE INDEX ix_grant_programme_id ON "grant" (programme_id);

CREATE INDEX ix_grant_session_id ON "grant" (session_id);

CREATE TABLE return_request (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    grant_id VARCHAR NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT,
    answered_by VARCHAR,
    CONSTRAINT pk_return_request PRIMARY KEY (id),
    CONSTRAINT fk_return_request_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_return_request_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_return_request_session_id ON return_request (session_id);

CREATE TABLE round (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    prompt VARCHAR NOT NULL,
    script VARCHAR NOT NULL,
    minutes INTEGER NOT NULL,
    planned_minutes INTEGER,
    seating VARCHAR DEFAULT 'plenary' NOT NULL,
    grouping JSON DEFAULT '{}' NOT NULL,
    grace_seconds INTEGER NOT NULL,
    closes_itself BOOLEAN NOT NULL,
    settings JSON NOT NULL,
    first_opened_at BIGINT,
    opened_at BIGINT,
    ends_at BIGINT,
    paused_with BIGINT,
    grace_until BIGINT,
    closed_at BIGINT,
    revealed_at BIGINT,
    version INTEGER DEFAULT '1' NOT NULL,
    CONSTRAINT pk_round PRIMARY KEY (id),
    CONSTRAINT fk_round_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_round_session_id ON round (session_id);

CREATE TABLE session_archive (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    issue INTEGER NOT NULL,
    made_from BIGINT NOT NULL,
    frozen_at BIGINT NOT NULL,
    checksum VARCHAR NOT NULL,
    document TEXT NOT NULL,
    CONSTRAINT pk_session_archive PRIMARY KEY (id),
    CONSTRAINT uq_session_archive_session_id UNIQUE (session_id),
    CONSTRAINT fk_session_archive_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE TABLE step (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    position BIGINT NOT NULL,
    verb VARCHAR NOT NULL,
    round_id VARCHAR,
    by_label VARCHAR NOT NULL,
    before JSON NOT NULL,
    taken_at BIGINT NOT NULL,
    undone_at BIGINT,
    CONSTRAINT pk_step PRIMARY KEY (id),
    CONSTRAINT fk_step_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_step_session_id ON step (session_id);

CREATE TABLE "group" (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    link VARCHAR NOT NULL,
    ready_at BIGINT,
    help_at BIGINT,
    help_text VARCHAR NOT NULL,
    help_by VARCHAR,
    dissolved_at BIGINT,
    CONSTRAINT pk_group PRIMARY KEY (id),
    CONSTRAINT fk_group_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_group_round_id FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_group_help_by FOREIGN KEY(help_by) REFERENCES person (id)
);

CREATE INDEX ix_group_round_id ON "group" (round_id);

CREATE INDEX ix_group_session_id ON "group" (session_id);

CREATE TABLE lost_words (
    id VARCHAR NOT NULL,
    version_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_lost_words PRIMARY KEY (id),
    CONSTRAINT fk_lost_words_version_id FOREIGN KEY(version_id) REFERENCES ambition_version (id),
    CONSTRAINT fk_lost_words_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_lost_words_person_id ON lost_words (person_id);

CREATE INDEX ix_lost_words_version_id ON lost_words (version_id);

CREATE TABLE presentation (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    minutes INTEGER,
    version_id VARCHAR,
    created_at BIGINT NOT NULL,
    first_started_at BIGINT,
    started_at BIGINT,
    part VARCHAR,
    part_ends_at BIGINT,
    paused_with BIGINT,
    ended_at BIGINT,
    absent_at BIGINT,
    feedback_until BIGINT,
    feedback_closed_at BIGINT,
    shown VARCHAR NOT NULL,
    nudged_at BIGINT,
    released_at BIGINT,
    held_at BIGINT,
    held_reason VARCHAR NOT NULL,
    opened_from INTEGER,
    CONSTRAINT pk_presentation PRIMARY KEY (id),
    CONSTRAINT fk_presentation_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_presentation_round_id FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_presentation_version_id FOREIGN KEY(version_id) REFERENCES ambition_version (id)
);

CREATE INDEX ix_presentation_round_id ON presentation (round_id);

CREATE INDEX ix_presentation_session_id ON presentation (session_id);

CREATE INDEX ix_presentation_version_id ON presentation (version_id);

CREATE TABLE question (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    steps INTEGER,
    low VARCHAR NOT NULL,
    high VARCHAR NOT NULL,
    CONSTRAINT pk_question PRIMARY KEY (id),
    CONSTRAINT fk_question_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_question_round_id FOREIGN KEY(round_id) REFERENCES round (id)
);

CREATE INDEX ix_question_round_id ON question (round_id);

CREATE INDEX ix_question_session_id ON question (session_id);

CREATE TABLE answer (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    question_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    text TEXT NOT NULL,
    number INTEGER,
    given_at BIGINT NOT NULL,
    late_at BIGINT,
    CONSTRAINT pk_answer PRIMARY KEY (id),
    CONSTRAINT uq_answer_question_id_person_id UNIQUE (question_id, person_id),
    CONSTRAINT fk_answer_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_answer_question_id FOREIGN KEY(question_id) REFERENCES question (id),
    CONSTRAINT fk_answer_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_answer_person_id ON answer (person_id);

CREATE INDEX ix_answer_session_id ON answer (session_id);

CREATE TABLE board (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    hidden BOOLEAN NOT NULL,
    names VARCHAR NOT NULL,
    "limit" INTEGER,
    group_id VARCHAR,
    picks INTEGER,
    CONSTRAINT pk_board PRIMARY KEY (id),
    CONSTRAINT fk_board_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_board_round_id FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_board_group_id FOREIGN KEY(group_id) REFERENCES "group" (id)
);

CREATE INDEX ix_board_group_id ON board (group_id);

CREATE INDEX ix_board_round_id ON board (round_id);

CREATE INDEX ix_board_session_id ON board (session_id);

CREATE TABLE commitment (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    presentation_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    text TEXT NOT NULL,
    due_on VARCHAR NOT NULL,
    made_at BIGINT NOT NULL,
    CONSTRAINT pk_commitment PRIMARY KEY (id),
    CONSTRAINT uq_commitment_presentation_id UNIQUE (presentation_id),
    CONSTRAINT fk_commitment_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_commitment_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_commitment_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_commitment_person_id ON commitment (person_id);

CREATE INDEX ix_commitment_session_id ON commitment (session_id);

CREATE TABLE feedback (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    presentation_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    texts JSON NOT NULL,
    ratings JSON NOT NULL,
    reasons JSON NOT NULL,
    version INTEGER NOT NULL,
    given_at BIGINT NOT NULL,
    CONSTRAINT pk_feedback PRIMARY KEY (id),
    CONSTRAINT uq_feedback_presentation_id_person_id UNIQUE (presentation_id, person_id),
    CONSTRAINT fk_feedback_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_feedback_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_feedback_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_feedback_person_id ON feedback (person_id);

CREATE INDEX ix_feedback_session_id ON feedback (session_id);

CREATE TABLE message (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    group_id VARCHAR,
    text TEXT NOT NULL,
    by_label VARCHAR NOT NULL,
    sent_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    CONSTRAINT pk_message PRIMARY KEY (id),
    CONSTRAINT fk_message_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_message_group_id FOREIGN KEY(group_id) REFERENCES "group" (id)
);

CREATE INDEX ix_message_session_id ON message (session_id);

CREATE TABLE nudge (
    presentation_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_nudge PRIMARY KEY (presentation_id, person_id),
    CONSTRAINT fk_nudge_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_nudge_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_nudge_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_nudge_session_id ON nudge (session_id);

CREATE TABLE offer (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    presentation_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    text TEXT NOT NULL,
    offered_at BIGINT NOT NULL,
    accepted_at BIGINT,
    CONSTRAINT pk_offer PRIMARY KEY (id),
    CONSTRAINT uq_offer_presentation_id_person_id UNIQUE (presentation_id, person_id),
    CONSTRAINT fk_offer_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_offer_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_offer_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_offer_person_id ON offer (person_id);

CREATE INDEX ix_offer_session_id ON offer (session_id);

CREATE TABLE opened_rating (
    presentation_id VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    step INTEGER NOT NULL,
    session_id VARCHAR NOT NULL,
    times INTEGER NOT NULL,
    CONSTRAINT pk_opened_rating PRIMARY KEY (presentation_id, key, step),
    CONSTRAINT fk_opened_rating_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_opened_rating_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_opened_rating_session_id ON opened_rating (session_id);

CREATE TABLE opened_text (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    presentation_id VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    text TEXT NOT NULL,
    CONSTRAINT pk_opened_text PRIMARY KEY (id),
    CONSTRAINT fk_opened_text_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_opened_text_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id)
);

CREATE INDEX ix_opened_text_presentation_id ON opened_text (presentation_id);

CREATE INDEX ix_opened_text_session_id ON opened_text (session_id);

CREATE TABLE placement (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    group_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT,
    CONSTRAINT pk_placement PRIMARY KEY (id),
    CONSTRAINT fk_placement_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_placement_round_id FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_placement_group_id FOREIGN KEY(group_id) REFERENCES "group" (id),
    CONSTRAINT fk_placement_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_placement_group_id ON placement (group_id);

CREATE INDEX ix_placement_person_id_round_id ON placement (person_id, round_id);

CREATE INDEX ix_placement_round_id ON placement (round_id);

CREATE INDEX ix_placement_session_id ON placement (session_id);

CREATE TABLE presenter (
    presentation_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    CONSTRAINT pk_presenter PRIMARY KEY (presentation_id, person_id),
    CONSTRAINT fk_presenter_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_presenter_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_presenter_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_presenter_session_id ON presenter (session_id);

CREATE TABLE reply (
    presentation_id VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    text TEXT NOT NULL,
    replied_at BIGINT NOT NULL,
    CONSTRAINT pk_reply PRIMARY KEY (presentation_id, item),
    CONSTRAINT fk_reply_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_reply_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_reply_session_id ON reply (session_id);

CREATE TABLE sealed_feedback (
    id VARCHAR NOT NULL,
    presentation_id VARCHAR NOT NULL,
    texts JSON NOT NULL,
    ratings JSON NOT NULL,
    reasons JSON NOT NULL,
    secret VARCHAR NOT NULL,
    CONSTRAINT pk_sealed_feedback PRIMARY KEY (id),
    CONSTRAINT fk_sealed_feedback_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id)
);

CREATE TABLE sealed_giver (
    presentation_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    CONSTRAINT pk_sealed_giver PRIMARY KEY (presentation_id, person_id),
    CONSTRAINT fk_sealed_giver_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_sealed_giver_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE TABLE taken (
    presentation_id VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    taken_at BIGINT NOT NULL,
    CONSTRAINT pk_taken PRIMARY KEY (presentation_id, item),
    CONSTRAINT fk_taken_presentation_id FOREIGN KEY(presentation_id) REFERENCES presentation (id),
    CONSTRAINT fk_taken_session_id FOREIGN KEY(session_id) REFERENCES session (id)
);

CREATE INDEX ix_taken_session_id ON taken (session_id);

CREATE TABLE board_column (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    board_id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    colour VARCHAR,
    CONSTRAINT pk_board_column PRIMARY KEY (id),
    CONSTRAINT fk_board_column_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_board_column_board_id FOREIGN KEY(board_id) REFERENCES board (id)
);

CREATE INDEX ix_board_column_board_id ON board_column (board_id);

CREATE TABLE look_back (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    round_id VARCHAR NOT NULL,
    commitment_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    outcome VARCHAR,
    text TEXT NOT NULL,
    said_at BIGINT,
    CONSTRAINT pk_look_back PRIMARY KEY (id),
    CONSTRAINT uq_look_back_round_id_commitment_id_person_id UNIQUE (round_id, commitment_id, person_id),
    CONSTRAINT fk_look_back_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_look_back_round_id FOREIGN KEY(round_id) REFERENCES round (id),
    CONSTRAINT fk_look_back_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (id),
    CONSTRAINT fk_look_back_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);

CREATE INDEX ix_look_back_commitment_id ON look_back (commitment_id);

CREATE INDEX ix_look_back_person_id ON look_back (person_id);

CREATE INDEX ix_look_back_round_id ON look_back (round_id);

CREATE INDEX ix_look_back_session_id ON look_back (session_id);

CREATE TABLE note (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    board_id VARCHAR NOT NULL,
    column_id VARCHAR NOT NULL,
    author_id VARCHAR NOT NULL,
    text TEXT NOT NULL,
    "order" VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    worded_by VARCHAR,
    created_at BIGINT NOT NULL,
    late_at BIGINT,
    admitted_at BIGINT,
    deleted_at BIGINT,
    deleted_by VARCHAR,
    entered_by VARCHAR,
    picked_at BIGINT,
    origin_id VARCHAR,
    origin_group_id VARCHAR,
    CONSTRAINT pk_note PRIMARY KEY (id),
    CONSTRAINT fk_note_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_note_board_id FOREIGN KEY(board_id) REFERENCES board (id),
    CONSTRAINT fk_note_column_id FOREIGN KEY(column_id) REFERENCES board_column (id),
    CONSTRAINT fk_note_author_id FOREIGN KEY(author_id) REFERENCES person (id),
    CONSTRAINT fk_note_origin_id FOREIGN KEY(origin_id) REFERENCES note (id),
    CONSTRAINT fk_note_origin_group_id FOREIGN KEY(origin_group_id) REFERENCES "group" (id)
);

CREATE INDEX ix_note_author_id ON note (author_id);

CREATE INDEX ix_note_board_id_column_id_order ON note (board_id, column_id, "order");

CREATE INDEX ix_note_board_id_created_at ON note (board_id, created_at);

CREATE INDEX ix_note_origin_id ON note (origin_id);

CREATE INDEX ix_note_people ON note (board_id, author_id, deleted_at);

CREATE INDEX ix_note_session_id ON note (session_id);

CREATE INDEX ix_note_tally ON note (board_id, column_id, deleted_at, late_at, admitted_at, picked_at, id);

CREATE TABLE note_revision (
    id VARCHAR NOT NULL,
    session_id VARCHAR NOT NULL,
    note_id VARCHAR NOT NULL,
    text TEXT NOT NULL,
    reason VARCHAR NOT NULL,
    by_person_id VARCHAR,
    by_label VARCHAR NOT NULL,
    made_at BIGINT NOT NULL,
    admitted_at BIGINT,
    CONSTRAINT pk_note_revision PRIMARY KEY (id),
    CONSTRAINT fk_note_revision_session_id FOREIGN KEY(session_id) REFERENCES session (id),
    CONSTRAINT fk_note_revision_note_id FOREIGN KEY(note_id) REFERENCES note (id),
    CONSTRAINT fk_note_revision_by_person_id FOREIGN KEY(by_person_id) REFERENCES person (id)
);

CREATE INDEX ix_note_revision_note_id ON note_revision (note_id);

CREATE INDEX ix_note_revision_session_id ON note_revision (session_id);
