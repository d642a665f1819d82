"""The pages of a session that is over: something to visit, on a session in which a note came too late."""

from typing import Any

from facilitator.boards.commands import AddNote
from facilitator.ids import new_id
from facilitator.steering.commands import EndSession
from tests.house import KANSEN, SESSION, House, id_of

LATE = id_of("a note that came too late")


def over(house: House) -> None:
    house.done(house.fatima, EndSession())
    board, column = house.board(KANSEN), house.column(KANSEN)
    house.done(house.anna, AddNote(note=LATE, board=board, column=column, text="Nog in de trein bedacht"))
    house.sweep()


def after_visits() -> dict[str, dict[str, Any]]:
    """{method and rule: what a Visit needs}."""
    page = f"/s/{SESSION}/after"
    return {
        "GET /s/<session_id>/after": {"path": page, "prepare": over},
        "POST /s/<session_id>/after/admit": {
            "path": f"{page}/admit",
            "well": (303,),
            "lands": f"{page}?done=admitted",
            "form": {"note": LATE, "command": new_id()},
            "prepare": over,
        },
        "POST /s/<session_id>/reopen": {
            "path": f"/s/{SESSION}/reopen",
            "well": (303,),
            "lands": f"/s/{SESSION}/console",
            "form": {"command": new_id()},
            "prepare": over,
        },
    }
