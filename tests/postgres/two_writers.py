"""One of two processes that write to the same database at once: `python -m tests.postgres.two_writers ADDRESS 1 150`.

It sends so many batches from several greenlets, as many sorts as get into each other's way: notes in two sessions of
one programme and one of another, names that several sessions show, the roster, people coming in, accounts. What became
of them is printed as JSON; `play` starts two and compares.
"""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
AT_ONCE = 8  # senders in each process
SISTER = "sister"


def play(address: str, batches: int) -> list[dict[str, Any]]:
    """Two processes share the batches; what each of them tells."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.postgres.two_writers", address]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    writers = [
        subprocess.Popen([*command, str(seed), str(batches // 2)], cwd=ROOT, env=env, stdout=subprocess.PIPE)
        for seed in (1, 2)
    ]
    told = [writer.communicate()[0] for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    return [json.loads(one) for one in told]


class Sender:
    def __init__(self, ledger: Any, seed: str, told: Callable[[str, str], None]) -> None:
        from facilitator.ids import new_id

        self.ledger, self.told, self.new_id = ledger, told, new_id
        self.random = random.Random(seed)

    def send(self) -> None:
        from facilitator.ledger.command import Envelope

        scope, by, commands = self.random.choice(
            [self.notes, self.notes, self.notes, self.names, self.comes, self.desk]
        )()
        envelopes = [Envelope.of(self.new_id(), command, by.credential) for command in commands]
        for result in self.ledger.submit(scope, envelopes):
            self.told(type(commands[0]).__name__, result.error.code if result.error else result.status)

    def notes(self) -> Any:
        from facilitator.boards.commands import AddNote
        from facilitator.ids import derived_id
        from facilitator.ledger.command import Scope
        from tests.agenda import AGENDA, OTHER_AGENDA, OTHER_SESSION, SESSION, id_of
        from tests.members import ANNA, FATIMA, VERA

        # In the sister session Fatima writes down for Anna.
        here = SESSION, AGENDA[0].round, ANNA
        sister, other = (id_of(SISTER), id_of(SISTER, "round"), FATIMA), (OTHER_SESSION, OTHER_AGENDA[0].round, VERA)
        session, round, by = self.random.choice([here, sister, other])
        board = derived_id("plenary board", round)
        place = {"board": board, "column": derived_id("column", board, 0), "person": ANNA.id if by is FATIMA else None}
        many = range(self.random.randint(1, 3))
        return Scope("session", session), by, [AddNote(note=self.new_id(), text=f"Samen {n}", **place) for n in many]

    def names(self) -> Any:
        from facilitator.ledger.command import Scope
        from facilitator.sessions.commands import RenamePerson
        from tests.agenda import SESSION, id_of
        from tests.members import FATIMA, PARTICIPANTS

        session = self.random.choice([SESSION, id_of(SISTER)])
        person = self.random.choice(PARTICIPANTS)
        name = f"{person.name} {self.random.randint(1, 999)}"
        return Scope("session", session), FATIMA, [RenamePerson(person=person.id, name=name)]

    def comes(self) -> Any:
        from facilitator.ledger.command import Scope
        from facilitator.steering.commands import JoinSession
        from tests.agenda import CODE, OTHER_CODE, OTHER_SESSION, SESSION
        from tests.members import NOBODY_MEMBER

        session, code = self.random.choice([(SESSION, CODE), (OTHER_SESSION, OTHER_CODE)])
        somebody = {"name": f"Iemand {self.random.getrandbits(40):x}", "person": self.new_id(), "grant": self.new_id()}
        return Scope("session", session), NOBODY_MEMBER, [JoinSession(code=code, **somebody)]

    def desk(self) -> Any:
        from facilitator.ledger.command import HOUSE, Scope
        from facilitator.people.commands import CreateAccount
        from facilitator.programmes.roster.commands import EnrolPerson
        from tests.agenda import PROGRAMME
        from tests.members import HOST_MEMBER, OTTO

        if self.random.random() < 0.2:
            return HOUSE, HOST_MEMBER, [CreateAccount(account=self.new_id(), name="Iemand")]
        enrolment = {"enrolment": self.new_id(), "person": self.new_id()}
        return (
            Scope("programme", PROGRAMME),
            OTTO,
            [EnrolPerson(**enrolment, name=f"Lid {self.random.getrandbits(40):x}")],
        )


def main(address: str, seed: str, batches: int) -> None:
    from facilitator.runtime import patch, sleep, spawn

    patch()
    import facilitator.domains  # noqa: F401
    from facilitator.db import writer_engine
    from facilitator.ledger.ledger import Ledger
    from facilitator.people.actor import actors_behind

    ledger = Ledger(writer_engine(address), actors_behind)
    ledger.start()
    told: Counter[str] = Counter()
    busy = set(range(AT_ONCE))

    def work(number: int) -> None:
        try:
            sender = Sender(ledger, f"{seed} {number}", lambda what, came: told.update([f"{what} {came}"]))
            for _ in range(batches // AT_ONCE):
                sender.send()
        finally:
            busy.discard(number)

    for number in range(AT_ONCE):
        spawn(work, number)
    while busy:
        sleep(0.02)
    ledger.stop()
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
