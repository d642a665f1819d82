"""Which boards there are, and who may hear what is on them.

Everybody hears the boards of the plenary, those who sit in a group its own. Facilitators hear every board in full:
those of the plenary at once, those of groups when they open one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session as Database

from facilitator.boards.models import Board, Column
from facilitator.groups.models import Placement
from facilitator.ledger.memory import rows_of
from facilitator.ledger.projection import Reads, Seen, projects
from facilitator.rounds.models import Round
from facilitator.sessions.models import Attendance, Session

_OPENED = frozenset({"opened_at"})


def _boards_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Board]:
    return db.scalars(select(Board).where(Board.round_id.in_([round.id for round in rounds])))


def _sessions_of(db: Database, rows: Sequence[Board] | Sequence[Round]) -> Iterable[Session]:
    return rows_of(db, Session, {row.session_id for row in rows})


def _attendances_of_placements(db: Database, placements: Sequence[Placement]) -> Iterable[Attendance]:
    chosen = select(Attendance).where(Attendance.session_id.in_({placement.session_id for placement in placements}))
    return db.scalars(chosen.where(Attendance.person_id.in_({placement.person_id for placement in placements})))


def _attendances_of_rounds(db: Database, rounds: Sequence[Round]) -> Iterable[Attendance]:
    return _attendances_of_placements(db, _sitting(db, Placement.round_id.in_([round.id for round in rounds])))


def _attendances_of_boards(db: Database, boards: Sequence[Board]) -> Iterable[Attendance]:
    groups = {board.group_id for board in boards if board.group_id}
    return _attendances_of_placements(db, _sitting(db, Placement.group_id.in_(groups))) if groups else ()


@projects("board", of=Board, reads=[Reads(Round, _boards_of_rounds, _OPENED)])
def board_seen(db: Database, boards: Sequence[Board]) -> dict[str, Seen]:
    """A board is there as long as its round has been opened: an opening that is taken back takes it away."""
    opened = _opened(db, boards)
    columns: dict[str, list[dict[str, Any]]] = {board.id: [] for board in boards}
    chosen = select(Column).where(Column.board_id.in_(columns)).order_by(Column.position)
    for column in db.scalars(chosen):
        columns[column.board_id].append({"id": column.id, "title": column.title, "colour": column.colour})
    found: dict[str, Seen] = {}
    for board in boards:
        entity = _board(board, columns[board.id])
        hearing = ("everyone",) if board.group_id is None else ("facilitators", f"board:{board.id}")
        found[board.id] = dict.fromkeys(hearing, entity) if board.round_id in opened else {}
    return found


@projects("hears", of=Session, reads=[Reads(Board, _sessions_of), Reads(Round, _sessions_of, _OPENED)])
def hears_seen(db: Database, sessions: Sequence[Session]) -> dict[str, Seen]:
    """Every plenary board is heard by all, every board in its full form by facilitators who ask for it."""
    chosen = select(Board).where(Board.session_id.in_([session.id for session in sessions])).order_by(Board.id)
    boards = list(db.scalars(chosen.join(Round, Round.id == Board.round_id).where(Round.opened_at.is_not(None))))
    found: dict[str, Seen] = {}
    for session in sessions:
        plenary = [board.id for board in boards if board.session_id == session.id and board.group_id is None]
        of_groups = [board.id for board in boards if board.session_id == session.id and board.group_id is not None]
        staff = {"audiences": [f"staff:{id}" for id in plenary], "also": [f"staff:{id}" for id in of_groups]}
        found[session.id] = {"everyone": {"audiences": [f"board:{id}" for id in plenary]}, "facilitators": staff}
    return found


@projects(
    "hears",
    of=Attendance,
    key="person_id",
    reads=[
        Reads(Placement, _attendances_of_placements),
        Reads(Round, _attendances_of_rounds, _OPENED),
        Reads(Board, _attendances_of_boards),
    ],
)
def hears_of_person_seen(db: Database, attendances: Sequence[Attendance]) -> dict[str, Seen]:
    """The groups that somebody sits in now, and their boards. Who is moved stops reading there."""
    chosen = (
        select(Placement.session_id, Placement.person_id, Placement.group_id, Board.id)
        .join(Round, Round.id == Placement.round_id)
        .outerjoin(Board, Board.group_id == Placement.group_id)
        .where(
            Placement.person_id.in_([attendance.person_id for attendance in attendances]),
            Placement.until_at.is_(None),
            Round.opened_at.is_not(None),
        )
    )
    hears: dict[tuple[str, str], set[str]] = {}
    for row in db.execute(chosen):
        heard = hears.setdefault((row.session_id, row.person_id), set())
        heard.add(f"group:{row.group_id}")
        heard.update(f"board:{id}" for id in [row.id] if id)
    return {attendance.id: _hears(attendance, hears) for attendance in attendances}


def _hears(attendance: Attendance, hears: dict[tuple[str, str], set[str]]) -> Seen:
    heard = hears.get((attendance.session_id, attendance.person_id))
    return {f"person:{attendance.person_id}": {"audiences": sorted(heard)}} if heard else {}


def _sitting(db: Database, where: ColumnElement[bool]) -> Sequence[Placement]:
    return db.scalars(select(Placement).where(where, Placement.until_at.is_(None))).all()


def _opened(db: Database, boards: Sequence[Board]) -> set[str]:
    chosen = select(Round.id).where(Round.id.in_({board.round_id for board in boards}), Round.opened_at.is_not(None))
    return set(db.scalars(chosen))


def _board(board: Board, columns: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "round": board.round_id,
        "group": board.group_id,
        "columns": columns,
        "hidden": board.hidden,
        "names": board.names,
        "limit": board.limit,
        "picks": board.picks,
    }
