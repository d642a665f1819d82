"""The very first start, with the real server: the link it prints, the account made with it, and the mail it sends."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.support.apart import run_apart
from tests.support.browse import Answer, Browser
from tests.support.post import post
from tests.support.server import DidNotStart, Server

CHEAP = {"FACILITATOR_PASSWORD_COST": "1,8,1"}
ME = {"name": "Otto de Vries", "email": "otto@voorbeeld.nl", "password": "zeven groene stoelen"}


async def sent(browser: Browser, path: str, **typed: str) -> Answer:
    """A page opened, filled in and sent."""
    page = await browser.get(path)
    held = dict(re.findall(r'type="hidden" name="(csrf_token|command)" value="([^"]*)"', unescape(page.text)))
    return await browser.post(path, {**held, **typed})


def fill(server: Server, path: str, **typed: str) -> Answer:
    async def visit() -> Answer:
        browser = Browser(server.url)
        answer = await sent(browser, path, **typed)
        browser.close()
        return answer

    return run_apart(visit())


def set_up_link(server: Server, since: int = 0) -> str:
    return server.wait_log("/setup/", since=since).partition(str(server.port))[2].strip()


def test_the_first_start_prints_a_link_and_the_next_ones_do_not(tmp_path: Path) -> None:
    with Server.started(tmp_path / "data", env=CHEAP) as server:
        first = set_up_link(server)
        server.restart()
        second = set_up_link(server, since=len(server.log) // 2)

        assert fill(server, first, **ME).status == 410
        assert fill(server, second, **ME).headers["location"] == "/programmes/new"
        known = len(server.log)
        server.restart()
        assert not [line for line in server.log[known:] if "/setup/" in line]
        assert fill(server, "/sign-in", **ME).headers["location"] == "/sessions"
        assert not [line for line in server.log if ME["password"] in line or "argon2" in line]


@pytest.mark.parametrize(
    ("name", "value"),
    [("SMTP_URL", "mail.voorbeeld.nl"), ("SMTP_URL", "smtp://mail:port"), ("PASSWORD_COST", "much")],
)
def test_a_setting_that_cannot_be_is_said_in_a_sentence(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(DidNotStart) as said, Server.started(tmp_path / "data", env={f"FACILITATOR_{name}": value}):
        pass

    assert f"FACILITATOR_{name} must look like" in str(said.value)
    assert "Traceback" not in str(said.value)


def test_a_mail_goes_out_while_the_loop_goes_on(tmp_path: Path) -> None:
    with post() as box, Server.started(tmp_path / "data", env={**CHEAP, "FACILITATOR_SMTP_URL": box.url}) as server:
        fill(server, set_up_link(server), **ME)
        assert fill(server, "/forgot", email=ME["email"]).status == 200
        letter = box.next()

    assert letter["To"] == ME["email"]
    assert "/reset/" in letter.get_content()
