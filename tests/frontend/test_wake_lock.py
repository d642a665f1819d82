"""The lock that keeps the computer awake, and what is said where there is none."""

import pytest

AWAKE = "live/wake_lock.js"


def test_the_computer_is_kept_awake_where_the_browser_offers_it(run):
    """127.0.0.1 is a secure context: this is the browser's own lock."""
    assert (
        run(
            AWAKE, "awake, keepAwake", "keepAwake(); await new Promise((go) => setTimeout(go, 50)); return awake.value;"
        )
        == "held"
    )


def test_the_lock_is_taken_again_when_the_page_comes_back(run):
    taken = run(
        AWAKE,
        "awake, keepAwake",
        """
        const locks = [];
        const request = async () => { locks.push(new EventTarget()); return locks.at(-1); };
        Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
        const told = [];
        const settle = async () => { await new Promise((go) => setTimeout(go, 10)); told.push(awake.value); };
        keepAwake();
        await settle();
        locks[0].dispatchEvent(new Event("release"));
        await settle();
        document.dispatchEvent(new Event("visibilitychange"));
        await settle();
        document.dispatchEvent(new Event("visibilitychange"));
        await settle();
        return [told, locks.length];
        """,
    )

    assert taken == [["held", "refused", "held", "held"], 2]


@pytest.mark.parametrize(
    ("offered", "said"), [("undefined", "none"), ("{ request: async () => { throw 1; } }", "refused")]
)
def test_it_never_says_that_it_is_awake_when_it_is_not(run, offered, said):
    script = f"""
        Object.defineProperty(navigator, "wakeLock", {{ value: {offered}, configurable: true }});
        keepAwake();
        await new Promise((go) => setTimeout(go, 10));
        return awake.value;
    """

    assert run(AWAKE, "awake, keepAwake", script) == said
