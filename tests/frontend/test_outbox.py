"""Nothing typed is lost: the outbox over tabs, restarts, restored databases and browsers that keep nothing."""

import pytest

MODULES = "live/outbox.js live/shelf.js live/shelf_idb.js live/shelf_local.js"
NAMES = "createOutbox | openShelf, memoryShelf | openDatabase | openLocal"
START = """
const clock = { at: 100_000 };
const tab = (opening, epoch = "e1", owner = "participant:anna") =>
  createOutbox({ opening, session: "s", owner, epoch, now: () => clock.at });
const brief = ({ type, args, state, error }) => [type, args.text ?? null, state, error?.code ?? null];
const seen = (outbox) => outbox.entries.value.map(brief);
const add = (outbox, text) => outbox.add("AddNote", { note: text, text });
"""
WAITING = ["AddNote", "Kans", "waiting", None]


def play(run, body, **values):
    return run(MODULES, NAMES, START + body, **values)


def test_waiting_then_saved_then_gone_when_the_store_has_got_there(run):
    found = play(
        run,
        """const outbox = tab(openShelf());
        const id = await add(outbox, "Kans");
        const steps = [seen(outbox)];
        await outbox.answered({ id, status: "retry" }); steps.push(seen(outbox));
        await outbox.answered({ id, status: "applied", at: { "person:anna": 7 } }); steps.push(seen(outbox));
        outbox.reached(() => 6); steps.push(seen(outbox));
        outbox.reached(() => 7); steps.push(seen(outbox));
        return steps;""",
    )

    saved = ["AddNote", "Kans", "saved", None]
    assert found == [[WAITING], [WAITING], [saved], [saved], []]


def test_an_audience_that_is_not_heard_here_holds_nothing_up(run):
    found = play(
        run,
        """const outbox = tab(openShelf());
        const id = await add(outbox, "Kans");
        await outbox.answered({ id, status: "applied", at: { "board:elsewhere": 7 } });
        outbox.reached(() => null);
        return seen(outbox);""",
    )

    assert found == []


def test_not_accepted_keeps_the_text_over_a_restart_until_it_is_thrown_away(run):
    found = play(
        run,
        """const shelf = await openShelf();
        const outbox = tab(shelf);
        const id = await add(outbox, "Te veel");
        await outbox.answered({ id, status: "rejected", error: { code: "limit_reached", params: {} } });
        await outbox.release();
        const next = tab(shelf); await next.adopt();
        const kept = seen(next);
        await next.dismiss(id);
        return [kept, seen(next), await shelf.all("commands")];""",
    )

    assert found == [[["AddNote", "Te veel", "rejected", "limit_reached"]], [], []]


def test_a_page_that_was_refreshed_takes_its_words_back_at_once(run):
    found = play(
        run,
        """const first = tab(await openShelf());
        await first.beat(); await add(first, "Kans"); await first.release();
        const next = tab(await openShelf()); await next.adopt();
        return [seen(next), next.entries.value[0].id === first.entries.value[0].id];""",
    )

    assert found == [[WAITING], True]


def test_a_living_tab_keeps_its_own_and_a_silent_one_is_adopted_after_ten_seconds(run):
    found = play(
        run,
        """const shelf = await openShelf();
        const first = tab(shelf), second = tab(shelf);
        await first.beat(); await add(first, "Kans");
        clock.at += 9_999; await second.adopt(); const young = seen(second);
        clock.at += 1; await second.adopt();
        return [young, seen(second)];""",
    )

    assert found == [[], [WAITING]]


def test_words_of_somebody_else_on_the_same_phone_are_left_alone(run):
    found = play(
        run,
        """const shelf = await openShelf();
        await add(tab(shelf), "Van Anna");
        const bram = tab(shelf, "e1", "participant:bram"); await bram.adopt();
        return seen(bram);""",
    )

    assert found == []


def test_after_a_restore_what_was_saved_is_sent_again(run):
    found = play(
        run,
        """const shelf = await openShelf();
        const outbox = tab(shelf);
        const id = await add(outbox, "Kans");
        await outbox.answered({ id, status: "applied", at: { "person:anna": 7 } });
        await add(outbox, "Nog een");
        outbox.renew("e2");
        await outbox.release();
        const elsewhere = tab(shelf, "e3"); await elsewhere.adopt();
        return [seen(outbox), seen(elsewhere), elsewhere.entries.value.map(({ epoch }) => epoch)];""",
    )

    both = [WAITING, ["AddNote", "Nog een", "waiting", None]]
    assert found == [both, both, ["e3", "e3"]]


def test_adopted_words_keep_their_order(run):
    found = play(
        run,
        """const shelf = await openShelf();
        const first = tab(shelf);
        for (const text of ["een", "twee", "drie"]) await add(first, text);
        await first.release();
        clock.at += 5; const next = tab(shelf); await add(next, "vier"); await next.adopt();
        return seen(next).map(([, text]) => text);""",
    )

    assert found == ["een", "twee", "drie", "vier"]


NO_DATABASE = "Object.defineProperty(window, 'indexedDB', { value: { open() { throw new Error('off'); } } });"
NO_STORAGE = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('off'); } });"


@pytest.mark.parametrize(
    ("broken", "lasting"),
    [("", True), (NO_DATABASE, True), (NO_DATABASE + NO_STORAGE, False)],
    ids=["indexeddb", "localstorage", "memory"],
)
def test_it_works_wherever_it_is_kept_and_says_when_nothing_lasts(run, broken, lasting):
    found = play(
        run,
        broken
        + """const outbox = tab(openShelf());
        await add(outbox, "Kans"); await outbox.beat();
        const kept = seen(outbox);
        await outbox.release();
        const next = tab(openShelf()); await next.adopt();
        return [kept, outbox.lasting.value, seen(next)];""",
    )

    assert found == [[WAITING], lasting, [WAITING] if lasting else []]


def test_a_full_disk_says_so_and_keeps_the_words_on_the_page(run):
    found = play(
        run,
        """const full = { ...memoryShelf(), lasting: true, put: async () => { throw new Error("full"); } };
        const outbox = tab(Promise.resolve(full));
        await add(outbox, "Kans");
        return [seen(outbox), outbox.lasting.value];""",
    )

    assert found == [[WAITING], False]


def test_a_step_of_the_facilitator_is_never_kept_for_later(run):
    found = play(
        run,
        """const shelf = await openShelf();
        const outbox = tab(shelf);
        await outbox.add("CloseRound", { round: "r" }, { until: clock.at + 8000 });
        return [seen(outbox), await shelf.all("commands")];""",
    )

    assert found == [[["CloseRound", None, "waiting", None]], []]
