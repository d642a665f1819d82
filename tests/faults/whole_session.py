"""A whole session, every text in it a canary: groups in which people are moved, hidden notes, presentations, feedback
that is released and that is not, the end, and all that can be fetched before and after it.

Everything that comes to anybody is kept: frames, pages, downloads, and what the server writes in its log.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Sequence

from facilitator.ids import new_id
from tests.faults.aviary import EVERYBODY, Leak, readable
from tests.faults.cast import ANONYMOUS, HIDDEN, NAMED, Cast, listener
from tests.faults.eavesdrop import Heard
from tests.faults.workshop import CODE, SESSION, Workshop
from tests.support.browse import Browser
from tests.support.phones import Phone
from tests.support.scene import rounds_of
from tests.support.server import Server


class WholeSession(Workshop):
    """The first two presenters are heard with hidden names: one gets the feedback, the other not yet. The third gets
    anonymous feedback.
    """

    def __init__(self, server: Server, heard: Heard, *, seed: int, cast: Cast, programme: str) -> None:
        super().__init__(server, heard, seed=seed)
        self.aviary, self._cast, self._programme = cast.aviary, cast, programme
        self.found: list[Leak] = []
        """What came to somebody at the moment when it was not for them."""
        self._presentations: Sequence[str] = ()
        self._said: dict[str, list[str]] = {}
        self._pages: dict[str, list[str]] = defaultdict(list)

    async def come_in(self, *, ways: Sequence[str]) -> None:
        self._desk, self._outsider = self.desk(), Browser(self.server.url)
        await self.gather(list(self._cast.known_by), ways=ways)
        self.screen = await self.fleet.open(f"/s/{SESSION}/screen", browser=self.desk())
        self._called = {phone.person or "": listener(number) for number, phone in enumerate(self.phones)}

    async def leave(self) -> None:
        self._desk.close()
        self._outsider.close()
        await super().leave()

    async def work_in_groups(self, turns: int) -> None:
        """Notes of groups are canaries of their own (`leaks`): they are held against who sat where when."""
        await self.play(turns)
        await self.come_to_rest()
        for group in sorted(set(self.boards.values())):
            here = [phone for phone in self.phones if self.stays.table_of(phone.person or "") == group]
            hear = [*map(self._name, here), "console"]
            said = self.aviary.sing("message to a group", must=hear, may=["archive", "archive, no names"])
            await self.do(self.console, "SendMessage", message=new_id(), text=said, group=group)
            if here:
                asked = self.aviary.sing("question of a group", must=hear)
                await self.do(here[0], "CallHelp", group=group, question=asked)
        self._know_each_other()

    def _know_each_other(self) -> None:
        """Who sat at a table knows its link, and the names of all who sat there with them or will have."""
        links = {id_: group["link"] for id_, group in self.console.store.view("group").items()}
        for phone in self.phones:
            tables = self.stays.tables_of(phone.person or "")
            self.aviary.let_hear(links[self.stays.table_of(phone.person or "")], self._name(phone))
            for group in tables:
                self.aviary.may_hear(links[group], self._name(phone))
            for other in self.phones:
                if tables & self.stays.tables_of(other.person or ""):
                    self.aviary.may_hear(other.name, self._name(phone))

    async def write_hidden(self) -> None:
        await self._open(HIDDEN)
        hidden = rounds_of(self.console)[HIDDEN]
        for phone in self.phones:
            await phone.until(lambda phone=phone: phone.round().get("id") == hidden and phone.has_board())
            song = self.aviary.sing(
                "hidden note", must=[self._name(phone), "console", "archive"], may=["archive, no names"]
            )
            phone.add_note(song)
        for phone in self.phones:
            song = self.aviary.sing("ambition that is not shared", must=[self._name(phone)])
            phone.send("WriteAmbition", id_=new_id(), ambition=new_id(), fields={"what": song})
        await self.answered()
        await self.everybody_looks("hidden")

    async def present(self) -> None:
        """Two get feedback that has a name, one gets feedback that has none; to the second it is not released."""
        first, second, third = self.phones[:3]
        for phone in (first, second, third):  # who stands on stage is told to all, with where they are from
            self.aviary.may_hear(" ".join(self._cast.known_by[phone.name]), EVERYBODY)
        released = await self._on_stage(first, NAMED, sealed=False)
        kept = await self._on_stage(second, NAMED, sealed=False)
        sealed = await self._on_stage(third, ANONYMOUS, sealed=True)
        self._presentations = released, kept, sealed
        await self.everybody_looks("feedback, not released")
        for presentation, presenter in ((released, first), (sealed, third)):
            await self.do(self.console, "ReleaseFeedback", presentations=[presentation])
            for song in self._said[presentation]:
                self.aviary.let_hear(song, self._name(presenter))
                self.aviary.may_hear(song, "desk", "archive", "archive, no names")

    async def end(self) -> None:
        await self.do(self.console, "EndSession")
        await self.console.until(lambda: bool(self.console.store.view("archive")), timeout=30)
        # A document takes a while to make: the archive with all that is in it, and the sheet of one who presented.
        await self._fetch("archive", f"/s/{SESSION}/archive.zip", by=self._desk)
        await self._fetch("archive, no names", f"/s/{SESSION}/archive.zip?names=hidden", by=self._desk)
        first = self.phones[0]
        await self._fetch(self._name(first), f"/s/{SESSION}/mine/sheet.docx", by=self.spy_of(first))
        await self.everybody_looks("after")

    async def _on_stage(self, presenter: Phone, round: int, *, sealed: bool) -> str:
        """Have somebody present, and everybody else say something of it; the presentation."""
        await self._open(round)
        presentation, others = new_id(), [phone for phone in self.phones if phone is not presenter]
        round_id, people = rounds_of(self.console)[round], [presenter.person]
        await self.do(self.console, "AddPresentation", presentation=presentation, round=round_id, people=people)
        await self.do(self.console, "StartPresentation", presentation=presentation)
        self._said[presentation] = [self._give(phone, presentation, sealed=sealed) for phone in others]
        await self.answered()
        await self.do(self.console, "EndPresentation", presentation=presentation)
        return presentation

    def _give(self, phone: Phone, presentation: str, *, sealed: bool) -> str:
        kind = "anonymous feedback" if sealed else "feedback"
        # Who facilitates reads what has a name before it is given; what has none nobody reads, its writer neither.
        song = self.aviary.sing(kind, must=[] if sealed else [self._name(phone), "desk"])
        args = {"presentation": presentation, "feedback": new_id(), "texts": {"top": song}}
        secret = {"secret": new_id()} if sealed else {}
        phone.send("GiveSealedFeedback" if sealed else "GiveFeedback", id_=new_id(), **args, **secret)
        return song

    async def answered(self) -> None:
        for phone in self.phones:
            await phone.until(lambda phone=phone: not phone.book.unanswered(), timeout=60)
        refused = [entry.error for phone in self.phones for entry in phone.book.rejected()]
        assert refused == []

    async def everybody_looks(self, when: str) -> None:
        """Fetch every page that there is for each, and some that are not; what came to whom until now is judged."""
        shared = [*_own_pages(self._presentations), *_not_theirs(self._presentations, self.boards)]
        spies = [(self._name(phone), self.spy_of(phone), shared) for phone in self.phones]
        desk = "desk", self._desk, _desk_pages(self._presentations, self._programme)
        outsider = "outsider", self._outsider, [*shared, f"/j/{CODE}", "/"]
        await asyncio.gather(*(self._visit(*who) for who in (*spies, desk, outsider)))
        self.found += [Leak(leak.listener, f"{leak.what} ({when})", leak.text) for leak in self.foreign()]

    async def _visit(self, who: str, browser: Browser, paths: Sequence[str]) -> None:
        for path in paths:
            await self._fetch(who, path, by=browser)

    def foreign(self) -> list[Leak]:
        return self.aviary.foreign(self.everything())

    def unheard(self) -> list[Leak]:
        return self.aviary.unheard(self.everything())

    def everything(self) -> dict[str, str]:
        """All that came to each listener; what the server wrote down is heard by `log`."""
        heard = {who: "\n".join(texts) for who, texts in self._pages.items()}
        for phone in self.phones:
            heard[self._name(phone)] += f"\n{self.heard.of(phone)}"
        heard["console"], heard["screen"] = self.heard.of(self.console), self.heard.of(self.screen)
        heard["log"] = "".join(self.server.log)
        return heard

    def _name(self, phone: Phone) -> str:
        return self._called[phone.person or ""]

    async def _open(self, round: int) -> None:
        id_ = rounds_of(self.console)[round]
        if self.console.store.view("round")[id_]["state"] == "planned":
            await self.do(self.console, "OpenRound", round=id_)

    async def _fetch(self, who: str, path: str, *, by: Browser) -> None:
        self._pages[who].append(readable((await by.get(path)).body))


def _own_pages(presentations: Sequence[str]) -> list[str]:
    mine = f"/s/{SESSION}/mine"
    pages = [f"/s/{SESSION}", mine, f"{mine}/ambition", f"{mine}/sheet"]
    return [*pages, *(f"{mine}/feedback/{presentation}" for presentation in presentations)]


def _not_theirs(presentations: Sequence[str], boards: Iterable[str]) -> list[str]:
    """For those who take part, all of this is closed, or holds nothing."""
    live = f"/api/v1/sessions/{SESSION}"
    board = min(boards)
    return [
        *(f"/s/{SESSION}/{page}" for page in ("console", "screen", "agenda", "after", "list", "archive.json")),
        *(f"/s/{SESSION}/presentations/{presentation}/feedback" for presentation in presentations),
        f"{live}/snapshot?as=participant&audience=facilitators",
        f"{live}/snapshot?as=facilitator&audience=facilitators",
        f"{live}/snapshot?as=participant&audience=staff:{board}",
        f'{live}/changes?as=participant&cursors={{"facilitators":null,"screen":null,"staff:{board}":null}}',
    ]


def _desk_pages(presentations: Sequence[str], programme: str) -> list[str]:
    roster = f"/programmes/{programme}/roster"
    pages = [f"/s/{SESSION}/agenda", f"/s/{SESSION}/agenda/print", f"/s/{SESSION}/after", roster, f"{roster}/list"]
    return [*pages, *(f"/s/{SESSION}/presentations/{presentation}/feedback" for presentation in presentations)]
