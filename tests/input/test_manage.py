"""`run.py manage` as its host types it, beside a running server: what it prints opens what it made."""

import json
from pathlib import Path
from urllib.parse import urlsplit

from tests.support.apart import run_apart
from tests.support.browse import Answer, Browser
from tests.support.scene import QUESTION
from tests.support.server import Server


def made(server: Server, *arguments: str) -> dict[str, str]:
    """What was made, as it says on its last line."""
    facts: dict[str, str] = json.loads(server.manage(*arguments).strip().splitlines()[-1])
    return facts


def opened(server: Server, link: str) -> Answer:
    async def visit() -> Answer:
        browser = Browser(server.url)
        answer = await browser.follow(await browser.get(urlsplit(link)._replace(scheme="", netloc="").geturl()))
        browser.close()
        return answer

    return run_apart(visit())


def test_a_session_is_made_from_nothing_and_everybody_gets_in(tmp_path: Path) -> None:
    plan, roster = tmp_path / "plan.json", tmp_path / "roster.csv"
    plan.write_text(json.dumps(QUESTION), encoding="utf-8")
    roster.write_text("naam;organisatie\nAnna de Wit;Gemeente Meerwijk\n", encoding="utf-8")
    with Server.started(tmp_path / "data") as server:
        account = made(server, "account", "Fatima")
        programme = made(server, "programme", "Leergang")["programme"]
        made(server, "role", account["account"], programme, "facilitator")
        session = made(server, "session", programme, str(plan))
        assert made(server, "roster", programme, str(roster)) == {"added": 1, "already": 0}
        screen = made(server, "screen", session["session"])

        assert QUESTION["title"] in opened(server, account["link"]).text
        assert opened(server, f"/j/{session['code'].replace(' ', '')}").status == 200
        assert 'class="screen"' in opened(server, screen["link"]).text
        made(server, "end", account["grant"])
        assert QUESTION["title"] not in opened(server, account["link"]).text
        assert "0 deviate" in server.manage("check")
