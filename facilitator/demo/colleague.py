"""Who leads along in the demo: adds somebody who has no phone, and writes their notes down for them."""

from __future__ import annotations

import random
import time
from typing import Any

from facilitator.demo.cast import Colleague
from facilitator.demo.line import Line
from facilitator.demo.participant import Pace
from facilitator.ids import new_id

Entity = dict[str, Any]


class Helper:
    """On a line that signed in. Does nothing that steers."""

    def __init__(self, line: Line, part: Colleague, pace: Pace) -> None:
        self._line, self._part, self._pace = line, part, pace
        self._lines = {column: list(notes) for column, notes in part.lines.items()}

    def take_part(self) -> None:
        while not self._line.over and not self._in("ended"):
            person = self._helped()
            if person is None:
                self._add()
            else:
                self._write_for(person)
            self._line.wait(1)
        self._line.hang_up()

    def _in(self, state: str) -> bool:
        return any(session["state"] == state for session in self._line.look("session").values())

    def _helped(self) -> str | None:
        people = self._line.look("person").values()
        return next((person["id"] for person in people if person["name"] == self._part.helps), None)

    def _add(self) -> None:
        self._think()
        if self._helped() is None:
            self._line.send("AddPerson", person=new_id(), name=self._part.helps)

    def _write_for(self, person: str) -> None:
        board = self._board_of(person)
        for column in board["columns"] if board else ():
            if self._lines.get(column["title"]):
                self._think()
                text = self._lines[column["title"]].pop(0)
                time.sleep(len(text) / self._pace.letters)
                place = {"board": board["id"], "column": column["id"]} if board else {}
                self._line.send("AddNote", note=new_id(), text=text, person=person, **place)

    def _board_of(self, person: str) -> Entity | None:
        """Where somebody writes in the round that runs now."""
        running = {id for id, round in self._line.look("round").items() if round["state"] == "running"}
        seats = [seat for seat in self._line.look("placement").values() if seat["person"] == person]
        groups = {seat["group"] for seat in seats if seat["round"] in running}
        for board in self._line.look("board").values():
            if board["round"] in running and (board["group"] in groups or not (board["group"] or groups)):
                return board
        return None

    def _think(self) -> None:
        time.sleep(random.uniform(*self._pace.think))
