"""Sending: in order, one batch in flight, within the limits, again after a pause, and never too late."""

START = """
const clock = { at: 100_000 };
const opening = Promise.resolve(memoryShelf());
const outbox = createOutbox({ opening, session: "s", owner: "o", epoch: "e", now: () => clock.at });
const add = (text, options) => outbox.add("AddNote", { text }, options);
const sent = [];
let flying = 0, most = 0;
const courierWith = (answer, more = {}) => createCourier({
  outbox, ...more, now: () => clock.at, limits: () => limits,
  async send({ commands }) {
    most = Math.max(most, ++flying);
    sent.push(commands.map(({ args }) => args.text));
    const found = await answer(commands);
    flying -= 1;
    return found;
  },
});
const applied = (commands) => ({ results: commands.map(({ id }) => ({ id, status: "applied", at: {} })) });
const until = async (done) => { while (!done()) await new Promise((resolve) => setTimeout(resolve, 5)); };
"""
LIMITS = {"batch": 50, "batch_bytes": 32768}


def play(run, body, limits=LIMITS, **values):
    modules = "live/courier.js live/outbox.js live/shelf.js"
    names = "createCourier, pick | createOutbox | memoryShelf"
    return run(modules, names, START + body, limits=limits, **values)


def test_nothing_is_sent_before_the_page_is_let_in(run):
    found = play(
        run,
        """const courier = courierWith(applied);
        await add("een");
        const before = sent.length;
        courier.start();
        await until(() => outbox.waiting.value.length === 0);
        return [before, sent];""",
    )

    assert found == [0, [["een"]]]


def test_an_answer_that_takes_long_is_told_and_that_it_came(run):
    found = play(
        run,
        """let arrive;
        const told = [];
        const answer = (commands) => new Promise((resolve) => { arrive = () => resolve(applied(commands)); });
        const courier = courierWith(answer, { slowAfter: 10, slow: (is) => told.push(is) });
        courier.start();
        await add("een");
        await until(() => told.length === 1);
        arrive();
        await until(() => told.length === 2);
        return told;""",
    )

    assert found == [True, False]


def test_one_batch_is_in_flight_and_what_comes_meanwhile_follows_in_order(run):
    found = play(
        run,
        """let arrive;
        const courier = courierWith((commands) => new Promise((resolve) => {
          arrive = () => resolve(applied(commands));
        }));
        courier.start();
        await add("een"); await add("twee"); await add("drie");
        arrive(); await until(() => sent.length === 2); arrive();
        await until(() => outbox.waiting.value.length === 0);
        return [sent, most];""",
    )

    assert found == [[["een"], ["twee", "drie"]], 1]


def test_a_lost_answer_and_a_retry_send_the_same_again(run):
    found = play(
        run,
        """const ids = [];
        let turn = 0;
        const courier = courierWith(async (commands) => {
          ids.push(commands[0].id); turn += 1;
          if (turn === 1) throw new Error("no answer");
          if (turn === 2) return { results: commands.map(({ id }) => ({ id, status: "retry" })) };
          return applied(commands);
        });
        courier.start(); await add("een");
        await until(() => outbox.waiting.value.length === 0);
        return [sent, new Set(ids).size];""",
    )

    assert found == [[["een"]] * 3, 1]


def test_what_is_not_accepted_does_not_hold_up_the_rest(run):
    found = play(
        run,
        """const courier = courierWith((commands) => ({ results: commands.map(({ id }, index) => index
          ? { id, status: "applied", at: {} } : { id, status: "rejected", error: { code: "too_long" } }) }));
        await add("te lang"); await add("goed");
        courier.start();
        await until(() => outbox.waiting.value.length === 0);
        return [sent.length, outbox.entries.value.map(({ state }) => state)];""",
    )

    assert found == [1, ["rejected", "saved"]]


def test_a_batch_keeps_to_the_count_and_the_bytes_of_the_server(run):
    found = play(
        run,
        """const args = { text: "é".repeat(400) };
        const commands = [1, 2, 3, 4, 5].map((n) => ({ id: `${n}`, type: "AddNote", args }));
        return [pick(commands, { batch: 3, batch_bytes: 99999, most: Infinity }).length,
          pick(commands, { batch: 50, batch_bytes: 2000, most: Infinity }).length,
          pick(commands, { batch: 50, batch_bytes: 10, most: Infinity }).length];""",
    )

    assert found == [3, 2, 1]


def test_what_is_anonymous_is_sent_alone(run):
    found = play(
        run,
        """const types = ["OfferHelp", "OfferHelp", "GiveSealedFeedback", "WithdrawSealedFeedback", "OfferHelp"];
        let waiting = types.map((type, n) => ({ id: `${n}`, type, args: {} }));
        const batches = [];
        while (waiting.length) {
          batches.push(pick(waiting, { batch: 50, batch_bytes: 99999, most: Infinity }).length);
          waiting = waiting.slice(batches.at(-1));
        }
        return batches;""",
    )

    assert found == [2, 1, 1, 1]


def test_what_was_pressed_too_long_ago_is_told_and_not_sent(run):
    found = play(
        run,
        """const courier = courierWith(applied);
        await add("sluit", { until: clock.at + 8000 });
        clock.at += 8001;
        courier.start();
        return [sent, outbox.rejected.value.map(({ error }) => error.code)];""",
    )

    assert found == [[], ["no_answer"]]


def test_who_is_told_to_wait_waits_as_long_and_loses_nothing(run):
    found = play(
        run,
        """const at = [];
        let first = true;
        const courier = courierWith((commands) => {
          at.push(performance.now());
          const told = first;
          first = false;
          if (!told) return applied(commands);
          const later = { status: "retry", error: { code: "too_fast", params: { seconds: 0.4 } } };
          const given = (place) => (place ? later : { status: "applied", at: {} });
          return { results: commands.map(({ id }, place) => ({ id, ...given(place) })) };
        });
        await add("een"); await add("twee"); await add("drie");
        courier.start();
        await until(() => outbox.waiting.value.length === 2);
        await add("vier");
        await until(() => outbox.waiting.value.length === 0);
        return [sent, at[1] - at[0] >= 395, outbox.rejected.value.length];""",
    )

    assert found == [[["een", "twee", "drie"], ["twee", "drie", "vier"]], True, 0]
