"""A simulated participant: does on its line what people do with their phones, in human time."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from facilitator.demo.cast import Part
from facilitator.demo.line import Line
from facilitator.ids import new_id

Entity = dict[str, Any]


@dataclass(frozen=True)
class Pace:
    """How fast somebody is, in seconds: the shortest and longest they think, and how many letters they type in one.

    `calls`: how long a round is on before somebody calls for help. `settles`: how long nothing new comes on the board
    of a group before it chooses.
    """

    think: tuple[float, float] = (3.0, 16.0)
    letters: float = 9.0
    calls: float = 25.0
    settles: float = 9.0

    @classmethod
    def at(cls, speed: float) -> Pace:
        slow = cls()
        think = (slow.think[0] / speed, slow.think[1] / speed)
        return cls(think, slow.letters * speed, slow.calls / speed, slow.settles / speed)


@dataclass
class Memory:
    """What somebody did in a round, and saw change in it."""

    since: float = field(default_factory=time.monotonic)
    called: bool = False
    notes: int = 0
    notes_since: float = field(default_factory=time.monotonic)


class Participant:
    """`cast` are the names of everybody who plays: they leave it to one of them to choose and to say that they are
    ready. `seated` is told when the groups are at it."""

    def __init__(
        self, line: Line, part: Part, pace: Pace, *, cast: frozenset[str], seated: Callable[[], None] = lambda: None
    ) -> None:
        self._line, self._part, self._pace = line, part, pace
        self._cast, self._seated = cast, seated
        self._lines = {column: list(notes) for column, notes in part.lines.items()}
        self._memories: dict[str, Memory] = {}

    def take_part(self) -> None:
        """Do whatever there is to do as the rounds come, until the session ends or the way in does."""
        while not self._line.over and not self._ended():
            act = self._next()
            if act is None:
                self._line.wait(1)
            else:
                act()
        self._line.hang_up()

    def _ended(self) -> bool:
        return any(session["state"] == "ended" for session in self._line.look("session").values())

    def _next(self) -> Callable[[], None] | None:
        round = self._round()
        if round is None:
            return None
        if round["kind"] == "check-in":
            return self._answering(round)
        return self._working(round) if round["kind"] == "notes" else None

    def _round(self) -> Entity | None:
        """The round that runs now."""
        rounds = self._line.look("round")
        for session in self._line.look("session").values():
            round = rounds.get(session["current"] or "")
            if round is not None and round["state"] == "running":
                return round
        return None

    def _answering(self, round: Entity) -> Callable[[], None] | None:
        answered = {answer["question"] for answer in self._line.look("answer").values()}
        for question in self._line.look("question").values():
            if question["round"] == round["id"] and question["id"] not in answered:
                return lambda: self._answer(question)
        return None

    def _working(self, round: Entity) -> Callable[[], None] | None:
        memory = self._memories.setdefault(round["id"], Memory())
        seat = next((seat for seat in self._line.look("seat").values() if seat["round"] == round["id"]), None)
        board = self._board(round, seat)
        if board is None:
            return None
        if seat and self._part.asks and not memory.called and time.monotonic() - memory.since > self._pace.calls:
            return lambda: self._call(memory, seat["group"])
        line = self._line_for(board)
        if line is not None:
            return lambda: self._write(round, board, *line)
        return self._choosing(memory, board, seat["group"]) if seat else None

    def _board(self, round: Entity, seat: Entity | None) -> Entity | None:
        boards = [board for board in self._line.look("board").values() if board["round"] == round["id"]]
        if seat:
            self._seated()
        group = seat["group"] if seat else None
        return next((board for board in boards if board["group"] == group), None)

    def _line_for(self, board: Entity) -> tuple[str, str] | None:
        """(column, its title) of the next thing to say; None when there is nothing any more."""
        columns = [column for column in board["columns"] if self._lines.get(column["title"])]
        if not columns:
            return None
        column = random.choice(columns)
        return column["id"], column["title"]

    def _choosing(self, memory: Memory, board: Entity, group_id: str) -> Callable[[], None] | None:
        """One of the group marks what the room should hear, and says that they are ready."""
        group = self._line.look("group").get(group_id, {})
        names = sorted(self._cast.intersection(group.get("people", ())))
        notes = [note for note in self._line.look("note").values() if note["board"] == board["id"]]
        if len(notes) != memory.notes:
            memory.notes, memory.notes_since = len(notes), time.monotonic()
        settled = time.monotonic() - memory.notes_since > self._pace.settles
        if names[:1] != [self._part.name] or not settled:
            return None
        free = [note for note in notes if not note["picked"]]
        if free and len(notes) - len(free) < (board["picks"] or 0):
            return lambda: self._pick(free)
        if group["ready_at"] is None and group["help"] is None:
            return lambda: self._mark_ready(group_id)
        return None

    def _answer(self, question: Entity) -> None:
        self._think()
        words = self._part.word if question["form"] == "word" else self._part.wish
        self._type(words)
        number = None if question["form"] != "scale" else random.choice((3, 4, 4, 5, 5))
        text = None if number else words
        self._line.send("GiveAnswer", question=question["id"], answer=new_id(), text=text, number=number)
        self._line.wait(1)

    def _write(self, round: Entity, board: Entity, column: str, title: str) -> None:
        self._think()
        if (self._round() or {}).get("id") != round["id"] or not self._lines[title]:
            return
        text = self._lines[title].pop(0)
        self._type(text)
        self._line.send("AddNote", note=new_id(), board=board["id"], column=column, text=text, person=None)

    def _call(self, memory: Memory, group: str) -> None:
        memory.called = True
        self._type(self._part.asks)
        self._line.send("CallHelp", group=group, question=self._part.asks)

    def _pick(self, notes: list[Entity]) -> None:
        """First what somebody wrote who is not of the cast: they like to see that."""
        self._think(0.3)
        guests = [note for note in notes if note["by"] not in self._cast]
        self._line.send("PickNote", note=random.choice(guests or notes)["id"])
        self._line.wait(1)

    def _mark_ready(self, group: str) -> None:
        self._think()
        self._line.send("MarkReady", group=group)
        self._line.wait(1)

    def _think(self, part: float = 1.0) -> None:
        time.sleep(random.uniform(*self._pace.think) * part)

    def _type(self, text: str) -> None:
        self._line.signal(writing=True)
        time.sleep(len(text) / self._pace.letters)
        self._line.signal(writing=False)
