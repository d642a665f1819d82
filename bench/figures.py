"""Every figure that this program is held to, in its order: what is asked, how far it is, and what shows it.

Written by hand. `reached` of a figure that a command measures comes from bench/results; here it stands only for those
that tests show, or that nobody measured yet. tests/support/test_table.py sees that every test that is named exists.
"""

from bench.belonging import BELONGING
from bench.figure import SECTIONS, of

_speed, _lost, _everyone = (of(SECTIONS[place]) for place in (0, 1, 3))
_LATER = "comes with its feature"

FIGURES = (
    _speed(
        "S1", "1,000 phones, one round, 100 notes/s", "acknowledged ≤ 3 × bare; seen ≤ 500 ms; ≤ 60 % of a core; 0 lost"
    ),
    _speed("S2", "the highest rate, beside Node", "CPU a frame ≤ 1.5 × Node's; ≥ 400 commands/s"),
    _speed("S3", "CPU of 1,000 commands at batches of 1, 5, 20", "≤ 4, 1.5, 0.8 s"),
    _speed("S4", "1,000 phones in 150 groups, 100 notes/s", "acknowledged ≤ 3 × bare; half of the core spare"),
    _speed("S5", "coming in, 1,000 phones from one address", "≤ 6 ms CPU; p95 ≤ 1 s; ≤ 80 kB memory"),
    _speed("S6", "a normal workshop (L100)", "≤ 5 % of a core", "tests/faults/test_moves.py"),
    _speed("S7", "the phone's page, first visit", "≤ 80 kB, 6 requests, 4 round trips", "tests/guards/test_built.py"),
    _speed("S8", "screen with 300 notes, 100 changes/s", "frame p95 ≤ 1.5 × 300 empty boxes"),
    _speed("S9", "allocation with all rules", "≤ 50 ms / ≤ 1 s", reached=_LATER),
    _speed("S10", "social golfer", "0 repeats in 10 s", reached=_LATER),
    _speed("S11", "documents beside 200 phones", "Word ≤ 1 s / 5 s, PDF ≤ 2 s / 10 s; longest gap ≤ 50 ms"),
    _speed("S12", "snapshot of 5,000 notes; start with 1,000 archives", "≤ 60 ms CPU; ≤ 0.2 s more"),
    _lost(
        "R1",
        "1,000 phones for ten minutes on bad lines",
        "0 missing, 0 doubled, all digests equal",
        "tests/faults/test_figures.py::test_r1_a_room_on_bad_lines_loses_nothing",
    ),
    _lost(
        "R2",
        "killed under load, 200 times",
        "0 lost, 0 doubled, in step ≤ 15 s",
        "tests/faults/test_figures.py::test_r2_killed_twenty_times_it_loses_nothing",
    ),
    _lost(
        "R3",
        "killed at each named point × 50",
        "a phantom at worst, never a hole",
        "tests/faults/test_figures.py::test_r3_killed_at_every_named_moment_there_is_never_a_hole",
    ),
    _lost(
        "R4",
        "synchronous=FULL, fdatasync counted against commits",
        "never fewer",
        "tests/db/test_disk.py",
        reached="never fewer",
        enough=True,
    ),
    _lost(
        "R5",
        "200 phones offline, five items each",
        "all there once ≤ 10 s after return",
        "tests/faults/test_figures.py::test_r5_what_was_typed_offline_is_there_once_also_too_late_and_from_a_lost_tab",
    ),
    _lost(
        "R6",
        "disk full, database locked 30 s",
        "0 false answers; the console says so ≤ 5 s",
        "tests/faults/test_figures.py::test_r6_a_full_disk_and_a_locked_database_make_nobody_lie",
        "tests/ledger/test_unavailable.py",
    ),
    _lost(
        "R7",
        "PostgreSQL + Redis, two processes",
        "elsewhere p95 ≤ 2 s, 0 divergence, 0 deadlocks",
        "tests/cluster/test_away.py",
        "tests/postgres/test_two_writers.py",
        reached="Redis away for 60 s, 50 ends between commit and hint, a process killed, both begun anew: 0 lost, 0 "
        "doubled, 0 divergence, elsewhere p95 ≤ 2 s; 10,000 batches of two processes: 0 deadlocks",
        enough=True,
    ),
    _lost(
        "R8",
        "100,000 commands, 1-5 times, reordered",
        "state equals the model",
        "tests/faults/test_figures.py::test_r8_delivered_up_to_five_times_and_out_of_order",
    ),
    _lost(
        "R9",
        "100 clients that do not read",
        "closed ≤ 30 s, + ≤ 64 MB",
        "tests/faults/test_slow.py",
        reached="closed within 11.8 s, + 5.0 MB, others answered within 0.23 s",
        enough=True,
    ),
    _lost(
        "R10",
        "timer on 1,000 wrong clocks",
        "p95 ≤ 150 ms; ≤ 250 ms after a jump of ± 1 h",
        "tests/frontend/test_clocks.py",
    ),
    _lost(
        "R11",
        "asleep, two tabs, a line that is dead one way",
        "right ≤ 5 s; noticed ≤ 25 s",
        "tests/faults/test_figures.py::test_r11_asleep_twice_at_once_and_dead_one_way",
        "tests/faults/test_figures.py::test_a_dead_line_is_found_out_within_25_seconds",
    ),
    _lost("R12", "soak, 1 h and 8 h", "objects and descriptors flat; memory ≤ 5 %; WAL ≤ 64 MB"),
    _lost(
        "R13",
        "backup under load, restore, upgrade",
        "everything acknowledged is in it; phones come back right",
        "tests/keeping/test_under_load.py",
        "tests/keeping/test_releases.py",
        "tests/db/test_upgrade.py",
        reached="200 phones: of 2,000 answered before it began 0 missing; 897 answered meanwhile, longest gap 0.7 s "
        "(1.8 s without); put back: 220 that waited on phones arrived once, 200 phones in step; 0001 to 0004 upgraded, "
        "0 deviations",
        enough=True,
    ),
    _lost(
        "R14",
        "Hypothesis on ledger, sync, boards",
        "0 counterexamples in 10,000 histories",
        "tests/ledger/test_histories.py",
        reached="700 long histories, not 10,000: 0 counterexamples in 72,553 commands, with 3,067 power cuts before "
        "and 3,026 after a commit and 10,002 forged letters; no count zero",
        enough=False,
    ),
    *BELONGING,
    _everyone(
        "U1",
        "axe on every page × state × {320 px, dark}",
        "0 violations",
        "tests/browser/test_accessible.py",
        "tests/browser/test_phone_accessible.py",
        "tests/browser/test_presenting_accessible.py",
        "tests/browser/test_planning.py",
        reached="0 violations",
        enough=True,
    ),
    _everyone(
        "U2",
        "by keyboard only; no dragging; polite messages",
        "possible; ≤ one in 5 s",
        "tests/browser/test_accessible.py",
        "tests/browser/test_phone_speaks.py",
        reached="possible; at most one",
        enough=True,
    ),
    _everyone(
        "U3", "targets", "≥ 44 × 44 px", "tests/browser/test_phone_accessible.py", reached="≥ 44 × 44 px", enough=True
    ),
    _everyone(
        "U4", "PDFs", "tagged, ua-1 succeeds", "tests/personal/test_printing.py", reached="ua-1 succeeds", enough=True
    ),
    _everyone("U5", "texts", "nl and en complete", "tests/guards/test_catalogues.py", reached="complete", enough=True),
    _everyone(
        "U6", "browser stories on a plain-http name", "all", "tests/browser/test_story.py", reached="all", enough=True
    ),
)
