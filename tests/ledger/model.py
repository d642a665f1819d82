"""The ledger as a plain Python dict: what must come of a letter, and what must stand on the board after it."""

from dataclasses import dataclass, field

from tests.house import ANNA, BRAM, FATIMA, Member

# Anna writes most, so that what is sent is not mostly about what is somebody else's.
SENDERS = (ANNA, ANNA, ANNA, BRAM, FATIMA)


@dataclass(frozen=True)
class Letter:
    """A command on paper: who sends what, under which id. `note` counts notes, `text` may be empty."""

    id: str
    by: Member
    verb: str
    note: int
    text: str

    @property
    def body(self) -> tuple[str, ...]:
        """What the same id may not be sent with otherwise."""
        about = {"AddNote": (self.note, self.text), "EditNote": (self.note, self.text)}
        return (self.verb, *map(str, about.get(self.verb, () if "Round" in self.verb else (self.note,))))


@dataclass
class Paper:
    """One note as it must be."""

    author: Member
    text: str
    waits: bool
    version: int = 1
    taken_by: Member | None = None
    late_edits: int = 0


@dataclass
class Model:
    """Everything that was applied, and what came of it."""

    open: bool = True
    notes: dict[int, Paper] = field(default_factory=dict)
    receipts: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def take(self, letter: Letter) -> str:
        """`applied`, `again`, or the code of why not; what is applied is done."""
        if letter.id in self.receipts:
            return "again" if self.receipts[letter.id] == letter.body else "id_reused"
        refused = getattr(self, f"_{letter.verb}")(letter)
        if refused:
            return str(refused)
        self.receipts[letter.id] = letter.body
        return "applied"

    def _OpenRound(self, letter: Letter) -> str | None:  # noqa: N802 - named as the command is
        return self._steer(letter, opens=True)

    def _EndGrace(self, letter: Letter) -> str | None:  # noqa: N802
        return self._steer(letter, opens=False)

    def _steer(self, letter: Letter, *, opens: bool) -> str | None:
        if letter.by is not FATIMA:
            return "not_allowed"
        if self.open is opens:
            return "already"
        self.open = opens
        return None

    def _AddNote(self, letter: Letter) -> str | None:  # noqa: N802
        if letter.by is FATIMA:
            return "not_allowed"
        if letter.note in self.notes:
            return "id_reused"
        self.notes[letter.note] = Paper(letter.by, letter.text, waits=not self.open)
        return None

    def _EditNote(self, letter: Letter) -> str | None:  # noqa: N802
        refused = self._changing(letter)
        if refused:
            return refused
        note = self.notes[letter.note]
        if self._too_late(letter):
            note.late_edits += 1
        else:
            note.text, note.version = letter.text, note.version + 1
        return None

    def _DeleteNote(self, letter: Letter) -> str | None:  # noqa: N802
        refused = self._changing(letter) or ("round_closed" if self._too_late(letter) else None)
        if not refused:
            self.notes[letter.note].taken_by = letter.by
        return refused

    def _RestoreNote(self, letter: Letter) -> str | None:  # noqa: N802
        refused = self._reaching(letter)
        if refused:
            return refused
        note = self.notes[letter.note]
        if note.taken_by is None:
            return "already"
        if letter.by not in {note.taken_by, FATIMA}:
            return "not_allowed"
        note.taken_by = None
        return None

    def _AdmitNote(self, letter: Letter) -> str | None:  # noqa: N802
        refused = self._changing(letter) if letter.by is FATIMA else "not_allowed"
        if refused:
            return refused
        if not self.notes[letter.note].waits:
            return "already"
        self.notes[letter.note].waits = False
        return None

    def _reaching(self, letter: Letter) -> str | None:
        if letter.note not in self.notes:
            return "unknown_note"
        return None if letter.by in {FATIMA, self.notes[letter.note].author} else "not_allowed"

    def _changing(self, letter: Letter) -> str | None:
        refused = self._reaching(letter)
        return refused or ("note_deleted" if self.notes[letter.note].taken_by else None)

    def _too_late(self, letter: Letter) -> bool:
        return not self.open and letter.by is not FATIMA and not self.notes[letter.note].waits
