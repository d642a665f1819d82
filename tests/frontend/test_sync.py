"""Entering, gaps, snapshots, another epoch: against a server made of a few lines."""

import pytest

START = """
const page = { protocol: 1, session: "s", as: "participant", person: "p", epoch: "e1" };
const stores = new Map();
const asked = [], renewed = [], fetched = [];
const answers = [];
const sync = createSync({
  page, stores,
  ask: async (body) => { asked.push(body); return answers.shift() ?? { epoch: "e1", audiences: {} }; },
  fetchSnapshot: async (audience, head) => { fetched.push([audience, head]); return snapshots[audience]; },
  changed() {}, renewed: (epoch) => renewed.push(epoch), refused: (error) => { refusal = error; }, entered() {},
});
let refusal = null;
const snapshots = {};
const heads = (everyone, person = 0) => ({ everyone, "person:p": person });
const reply = (audiences, rest = {}) => answers.push({ epoch: "e1", audiences, ...rest });
const note = (id) => look(stores, "note", id)?.text ?? null;
const frame = (audience, from, to, put) => ({ audience, from, to, more: false, put, drop: {} });
"""


def play(run, body, **values):
    return run("live/sync.js live/store.js", "createSync | look", START + body, **values)


def test_it_asks_for_what_its_role_hears_and_then_for_what_that_names(run):
    found = play(
        run,
        """answers.push(
          { epoch: "e1", audiences: { everyone: 2, "person:p": 0 },
            changes: [frame("everyone", 0, 2, { hears: { s: { audiences: ["board:b"] } } })] },
          { epoch: "e1", audiences: { everyone: 2, "person:p": 0, "board:b": 4 },
            changes: [frame("board:b", 0, 4, { note: { n: { text: "Kans" } } })] });
        await sync.enter();
        return [asked.map(({ cursors }) => cursors), note("n"), sync.standing.value];""",
    )

    first = {"everyone": None, "person:p": None}
    assert found == [[first, {"everyone": 2, "person:p": None, "board:b": None}], "Kans", "current"]


def test_a_page_of_somebody_who_is_another_here_now_enters_no_more(run):
    """Else what waits on it would be sent as that other."""
    found = play(
        run,
        """const changes = [frame("everyone", 0, 2, { note: { n: { text: "Kans" } } })];
        reply({ everyone: 2, "person:q": 3 }, { changes });
        await sync.enter();
        return [refusal, note("n"), sync.standing.value];""",
    )

    assert found == [{"code": "reload"}, None, "away"]


def test_a_frame_that_comes_during_a_fetch_waits_for_the_snapshot(run):
    found = play(
        run,
        """reply(heads(5), { fetch: ["everyone"] });
        snapshots.everyone = { epoch: "e1", to: 5, put: { note: { n: { text: "oud" } } } };
        const entering = sync.enter();
        sync.frame(frame("everyone", 5, 6, { note: { n: { text: "nieuw" } } }));
        const before = note("n");
        await entering;
        return [before, note("n"), stores.get("everyone").cursor, fetched];""",
    )

    assert found == [None, "nieuw", 6, [["everyone", 5]]]


def test_a_gap_is_asked_for_once_and_what_came_after_it_is_kept(run):
    found = play(
        run,
        """reply(heads(1), { changes: [frame("everyone", 0, 1, {})] });
        await sync.enter();
        sync.frame(frame("everyone", 2, 3, { note: { n: { text: "drie" } } }));
        sync.frame(frame("everyone", 3, 4, { note: { n: { text: "vier" } } }));
        const before = note("n");
        const filled = new Promise((resolve) => answers.push({ epoch: "e1", audiences: heads(4),
          get changes() { setTimeout(resolve); return [frame("everyone", 1, 2, {})]; } }));
        await filled;
        return [before, asked.length, asked[1].cursors.everyone, note("n"), stores.get("everyone").cursor];""",
    )

    assert found == [None, 2, 1, "vier", 4]


def test_heads_that_are_ahead_make_it_ask_and_heads_that_are_not_do_not(run):
    found = play(
        run,
        """reply(heads(3), { changes: [frame("everyone", 0, 3, {})] });
        await sync.enter();
        sync.heads({ everyone: 3 });
        const planned = [];
        const plan = window.setTimeout;
        window.setTimeout = (act, ms) => planned.push(ms) && plan(act, 0);
        sync.heads({ everyone: 3 });
        const quiet = planned.length;
        const asking = new Promise((resolve) => answers.push({ epoch: "e1",
          get audiences() { resolve(); return heads(9); } }));
        sync.heads({ everyone: 9 });
        await asking;
        return [quiet, asked.length, planned[0] >= 500 && planned[0] <= 1500];""",
    )

    assert found == [0, 2, True]


def test_another_epoch_drops_every_store_and_says_so(run):
    found = play(
        run,
        """reply(heads(9), { changes: [frame("everyone", 0, 9, { note: { n: { text: "toen" } } })] });
        await sync.enter();
        reply(heads(2), { epoch: "e2", fetch: ["everyone"] });
        snapshots.everyone = { epoch: "e2", to: 2, put: { note: { m: { text: "nu" } } } };
        await sync.enter();
        return [renewed, note("n"), note("m"), stores.get("everyone").cursor];""",
    )

    assert found == [["e2"], None, "nu", 2]


def test_what_may_no_longer_be_heard_is_forgotten(run):
    found = play(
        run,
        """const mine = frame("person:p", 0, 1, { note: { n: { text: "mijn" } } });
        reply(heads(2, 1), { changes: [frame("everyone", 0, 2, {}), mine] });
        await sync.enter();
        const before = note("n");
        reply({ everyone: 2 });
        await sync.enter();
        return [before, note("n"), stores.has("person:p")];""",
    )

    assert found == ["mijn", None, False]


@pytest.mark.parametrize("code", ["unavailable", "internal"])
def test_what_the_server_cannot_say_now_is_asked_again_and_nobody_is_turned_away(run, code):
    found = play(
        run,
        """const plan = window.setTimeout, planned = [];
        window.setTimeout = (act, ms) => planned.push(ms) && plan(act, 0);
        answers.push({ error: { code, field: null, params: {} } });
        const asking = new Promise((resolve) => answers.push({ epoch: "e1",
          get audiences() { plan(resolve); return heads(0); } }));
        await sync.enter();
        const before = sync.standing.value;
        await asking;
        return [refusal, before, sync.standing.value, asked.length, planned[0] >= 500 && planned[0] <= 1500];""",
        code=code,
    )

    assert found == [None, "away", "current", 2, True]


def test_a_refusal_is_told_and_not_asked_again(run):
    found = play(
        run,
        """answers.push({ error: { code: "not_signed_in", params: {} } });
        await sync.enter();
        return [refusal.code, sync.standing.value, asked.length];""",
    )

    assert found == ["not_signed_in", "away", 1]


def test_an_answer_of_a_connection_that_is_gone_is_not_taken(run):
    found = play(
        run,
        """let arrive;
        answers.push(new Promise((resolve) => { arrive = resolve; }));
        const entering = sync.enter();
        sync.lost();
        arrive({ epoch: "e9", audiences: {}, changes: [] });
        await entering;
        return [renewed, sync.standing.value];""",
    )

    assert found == [[], "away"]


def test_what_is_offered_besides_is_heard_while_somebody_looks_at_it(run):
    found = play(
        run,
        """const hears = { hears: { s: { audiences: ["staff:p"], also: ["staff:g", "staff:h"] } } };
        const tick = () => new Promise((resolve) => setTimeout(resolve));
        const all = { ...heads(2), "staff:p": 0, "staff:g": 3, "staff:h": 0 };
        reply({ ...all }, { changes: [frame("everyone", 0, 2, hears)] });
        reply({ ...all });
        await sync.enter();
        const first = asked.length;
        reply({ ...all }, { changes: [frame("staff:g", 0, 3, { note: { n: { text: "van binnen" } } })] });
        const stop = sync.listen("staff:g"), stopAgain = sync.listen("staff:g");
        sync.listen("staff:elsewhere");
        await tick(); await tick();
        const heard = note("n");
        stop();
        await tick(); await tick();
        const still = note("n");
        reply({ ...all });
        stopAgain(); sync.listen("staff:h");
        await tick(); await tick();
        const boards = ({ cursors }) => Object.keys(cursors).filter((name) => name.startsWith("staff:"));
        const names = asked.slice(first).map(boards);
        return [heard, still, note("n"), stores.has("staff:g"), names, sync.standing.value];""",
    )

    assert found[:4] == ["van binnen", "van binnen", None, False]
    assert found[4] == [["staff:p", "staff:g"], ["staff:p", "staff:h"]]
    assert found[5] == "current"


def test_what_is_listened_to_without_a_connection_is_asked_for_when_there_is_one(run):
    found = play(
        run,
        """const hears = { hears: { s: { audiences: [], also: ["staff:g"] } } };
        sync.listen("staff:g");
        await new Promise((resolve) => setTimeout(resolve));
        const before = asked.length;
        reply(heads(2), { changes: [frame("everyone", 0, 2, hears)] });
        reply({ ...heads(2), "staff:g": 0 });
        await sync.enter();
        return [before, asked.map(({ cursors }) => "staff:g" in cursors)];""",
    )

    assert found == [0, [False, True]]
