"""A house with everything a page of the desk can show: people, sessions planned and held, plans, invitations."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser
from sqlalchemy import Engine, select

from facilitator.cli.host import Host
from facilitator.cli.plan import session_args
from facilitator.db import reader_engine, reading
from facilitator.ids import new_id
from facilitator.ledger.command import Scope
from facilitator.programmes.models import Enrolment
from facilitator.rounds.models import Round
from facilitator.settings import Settings
from facilitator.steering.models import SavedPlan
from tests.browser.desk import case
from tests.browser.desk.pages import Ids
from tests.browser.desk.setting_up import set_up
from tests.browser.desk.story import Story
from tests.support.scene import Scene, SimpleConsole, notes_round, plan
from tests.support.simple import SimplePhone

LONG = "samenwerkingsverbandoverstijgende "
PRESENTATIONS = {"title": "Presentaties", "kind": "presentations", "minutes": 60, "settings": {"ratings": "criteria"}}


class Furnished:
    """Made once, and looked at from all sides: nothing here changes what is shown."""

    def __init__(self, browser: Browser, folder: Path) -> None:
        self.story = Story(browser, folder)
        set_up(self.story)
        self.programme = self.story.programme.removeprefix("/programmes/")
        self.host = Host(Settings(data=self.story.server.data), None, self.story.server.port)
        self.held = self._hold()
        self._make_rest()
        self.ids = self._ids()

    def _hold(self) -> str:
        """A session with notes on both sides of the close."""
        title = f"Terugblik op {3 * LONG}afspraken"
        rounds = (notes_round("Welke kansen zie je?", "Kansen", "Bedreigingen"), PRESENTATIONS)
        args = session_args(plan(*rounds, title=title))
        self.host.send(Scope("programme", self.programme), "CreateSession", **args)
        scene = Scene(self.story.server, args["session"], args["join_code"], "", self.programme)
        scene.sign_in = scene.sign_in_of("Fatima Benali", "facilitator")
        with scene.console() as fatima:
            fatima.start()
            fatima.open_round(0)
            phones = [SimplePhone.join(self.story.server.url, scene.code, name) for name in case.NAMES[:5]]
            for phone in phones:
                phone.wait_saved(phone.write(f"{LONG}afspraken nalezen", column="Kansen"))
            fatima.close_round(0)
            fatima.end_grace(0)
            self.presented = presented(fatima, phones)
            for phone in phones[:2]:
                phone.wait_answered(phone.write(f"{LONG}gedachte in de trein"))
                phone.leave()
            fatima.do("EndSession")
        return scene.session

    def _make_rest(self) -> None:
        """A plan that is kept, and somebody who is invited."""
        otto = self.story.otto
        otto.go(f"/s/{self.story.session}/plan").send()
        otto.go(f"{self.story.programme}/team").fill(name="Dewi Pranoto", email="dewi@example.org")
        otto.choose("role", "organiser").send()
        self.invitation = urlsplit(otto.main.get_by_label("Link voor Dewi Pranoto").input_value()).path

    def _ids(self) -> Ids:
        engine = reader_engine(self.story.server.data / "facilitator.sqlite3")
        found = {**self._rows(engine), "programme_id": self.programme, "session_id": self.story.session}
        engine.dispose()
        reset = self.story.server.manage("password", "otto@meerland.example")
        found["invitation"] = self.invitation.rpartition("/")[2]
        found["reset"] = reset.rpartition("/reset/")[2].split()[0]
        return {**found, "held": self.held, "presentation_id": self.presented}

    def _rows(self, engine: Engine) -> Ids:
        with reading(engine) as db:
            first = select(Round.id).where(Round.session_id == self.story.session).order_by(Round.position)
            person = db.scalars(select(Enrolment)).first()
            assert person is not None
            return {
                "round_id": str(db.scalars(first).all()[4]),
                "enrolment_id": person.id,
                "person_id": person.person_id,
                "saved": str(db.scalar(select(SavedPlan.id))),
            }

    def close(self) -> None:
        self.story.close()


def presented(fatima: SimpleConsole, phones: list[SimplePhone]) -> str:
    """Somebody has presented, and has words, ratings and an offer from others; the presentation."""
    fatima.open_round(1)
    queue = fatima.view("presentation")
    on = next(id for id, one in queue.items() if phones[0].phone.name in one["names"])
    fatima.do("StartPresentation", presentation=on)
    for phone in phones[1:]:
        if phone.phone.name in queue[on]["names"]:
            continue
        texts = {"top": f"{LONG}helder", "tip": "Noem een jaartal", "question": "Wie betaalt dat?"}
        ratings = {"sharp": 3, "feasible": 2}
        phone.send("GiveFeedback", presentation=on, feedback=new_id(), texts=texts, ratings=ratings, reasons={})
        phone.send("OfferHelp", presentation=on, offer=new_id(), text=f"Bel onze {LONG}werkgroep")
    fatima.do("EndPresentation", presentation=on)
    fatima.do("ReleaseFeedback", presentations=[on])
    return on
