"""Small parts with a rule in them: the clock, plurals, times, drafts, ids."""

import re

import pytest


def test_the_offset_comes_from_the_shortest_round_trip(run):
    found = run(
        "live/clock.js",
        "best",
        "return best([{ trip: 900, offset: 5 }, { trip: 20, offset: 86400000 }, { trip: 80, offset: 7 }]);",
    )

    assert found == 86_400_000


def test_a_phone_that_is_a_day_off_shows_the_time_of_the_server(run):
    found = run(
        "live/clock.js",
        "createClock",
        """let device = 1_000_000;
        const trips = [400, 40, 300, 500, 200];
        const clock = createClock({ now: () => device });
        await clock.keepMeasuring(async () => {
          const trip = trips.shift();
          device += trip / 2;
          const answer = { server_ms: device + 86_400_000 };
          device += trip / 2;
          return answer;
        });
        clock.stop();
        return [clock.now() - device, trips.length];""",
    )

    assert found == [86_400_000, 0]


@pytest.mark.parametrize(
    ("language", "n", "shown"),
    [("nl", 1, "1 geeltje"), ("nl", 0, "0 geeltjes"), ("nl", 3, "3 geeltjes"), ("en", 1, "1 note")],
)
def test_plurals_follow_the_language(run, language, n, shown):
    texts = {"{n} note": ["{n} geeltje", "{n} geeltjes"]} if language == "nl" else {}

    found = run(
        "parts/texts.js",
        "loadTexts, nt",
        'loadTexts({ language, texts }); return nt("{n} note", "{n} notes", n);',
        language=language,
        texts=texts,
        n=n,
    )

    assert found == shown


def test_what_people_wrote_is_put_in_as_it_is(run):
    found = run(
        "parts/texts.js",
        "loadTexts, t",
        'loadTexts({ language: "en" }); return t("Was: {text}", { text: "{name} $& <b>" });',
    )

    assert found == "Was: {name} $& <b>"


@pytest.mark.parametrize(
    ("round", "phase", "left"),
    [
        ({"state": "running", "ends_at": 200_000}, "running", 100_000),
        ({"state": "running", "ends_at": 159_000}, "minute", 59_000),
        ({"state": "running", "ends_at": 110_000}, "last", 10_000),
        ({"state": "running", "ends_at": 90_000}, "over", 0),
        ({"state": "running", "ends_at": None}, "none", None),
        ({"state": "paused", "paused_with": 42_000}, "paused", 42_000),
        ({"state": "closing", "grace_until": 130_000}, "grace", 30_000),
        ({"state": "closed", "ends_at": 90_000}, "none", None),
    ],
)
def test_the_clock_of_a_round_follows_from_its_facts(run, round, phase, left):
    found = run("parts/times.js", "standing", "return standing(round, 100_000);", round=round)

    assert (found["phase"], found["left"]) == (phase, left)


def test_times_are_those_of_the_session_and_count_down_to_zero(run):
    found = run(
        "parts/times.js",
        "setZone, clockTime, countdown",
        """setZone("Europe/Amsterdam");
        const morning = Date.UTC(2026, 3, 7, 7, 5);
        return [clockTime(morning), countdown(402_000), countdown(1), countdown(0), countdown(-5)];""",
    )

    assert found == ["9.05", "6:42", "0:01", "0:00", "0:00"]


def test_a_draft_outlives_the_page_and_a_browser_that_keeps_nothing(run):
    found = run(
        "live/drafts.js",
        "createDrafts",
        """createDrafts("s").write("half een z", "board", "column");
        const later = createDrafts("s").read("board", "column");
        const other = createDrafts("t").read("board", "column");
        Object.defineProperty(window, "localStorage", { get() { throw new Error("off"); } });
        const drafts = createDrafts("u");
        drafts.write("in het geheugen", "board", "column");
        return [later, other, drafts.read("board", "column")];""",
    )

    assert found == ["half een z", "", "in het geheugen"]


def test_ids_are_of_128_random_bits_without_a_secure_page(run):
    found = run("live/ids.js", "newId", "return Array.from({ length: 200 }, newId);")

    assert len(set(found)) == 200
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{22}", id) for id in found)


SPEAKING = """const timers = [];
  window.setTimeout = (act, ms) => timers.push([act, ms]);
  const heard = [];
  const say = (...words) => { announce(...words); heard.push(said.value); };
  const wait = () => { const [act, ms] = timers.shift(); act(); heard.push(said.value); return ms; };"""


def test_at_most_one_thing_is_said_per_five_seconds_and_the_newest_wins(run):
    found = run(
        "parts/announce.js",
        "announce, said",
        SPEAKING
        + """["een", "twee", "drie", ""].forEach((text) => say(text));
        const ms = wait();
        wait();
        say("vier");
        return [heard, ms];""",
    )

    assert found == [["een", "een", "een", "een", "drie", "", "vier"], 5000]


def test_of_each_subject_the_newest_is_said_and_what_is_over_is_not(run):
    found = run(
        "parts/announce.js",
        "announce, unsay, said",
        SPEAKING
        + """say("Ronde 1 is begonnen", "turn");
        say("Geen verbinding", "connection");
        say("Je zit in subgroep 5", "seat");
        say("nog 20 tekens", "counter");
        say("Je zit in subgroep 6", "seat");
        unsay("connection");
        heard.length = 0;
        while (timers.length) wait();
        return heard;""",
    )

    assert found == ["Je zit in subgroep 6", "nog 20 tekens", ""]


def test_the_same_words_said_again_later_are_a_change(run):
    found = run(
        "parts/announce.js",
        "announce, said",
        SPEAKING
        + """say("Geeltje weggehaald"); wait(); say("Geeltje weggehaald");
        return heard;""",
    )

    assert found == ["Geeltje weggehaald", "", "Geeltje weggehaald"]


def test_writing_is_told_once_when_it_begins_and_once_when_it_stops(run):
    found = run(
        "phone/writing.js",
        "tellWriting",
        """const told = [], timers = [];
        window.setTimeout = (act) => timers.push(act);
        const live = { tell: (_verb, { writing }) => told.push(writing) };
        for (const writing of [true, true, true, false, false, true]) tellWriting(live, writing);
        timers.at(-1)();
        return told;""",
    )

    assert found == [True, False, True, False]
