#!/usr/bin/env python3
"""Starts Facilitator: `python3 run.py`, on Windows `py run.py`. tools/bootstrap.py sets it up the first time.

Python 3.6 must still be able to read this file, or it could not be told that it is too old.
"""

import os
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
if ROOT not in sys.path:
    sys.path.insert(0, ROOT)  # `python -P` leaves it out

from tools.words import say  # noqa: E402 (needs the line above)

OLDEST = (3, 11)
COMMANDS = ("serve", "demo", "manage", "test")

HELP_NL = """\
python3 run.py [serve]     start Facilitator, de eerste keer met alles wat nodig is; toont het adres voor telefoons,
                           en een QR-code
python3 run.py demo        hetzelfde, met een voorbeeldbijeenkomst en nagespeelde deelnemers
python3 run.py test [...]  haalt op wat de tests nodig hebben en draait ze (de rest gaat naar pytest)
python3 run.py test --ci   de lange vorm: installeert als root op Debian wat ontbreekt, en controleert alles
python3 run.py manage ...  accounts, programma's, bijeenkomsten, links, back-up, controle

opties bij serve en demo, of als FACILITATOR_HOST, FACILITATOR_PORT enzovoort in de omgeving:
  --host ADRES       het adres waarop de server luistert
  --port POORT       de poort
  --data MAP         database, archieven en sleutels; zonder deze optie de map instance,
                     bij demo instance/demo
  --public-url URL   het adres dat telefoons gebruiken, als dat een ander is

python3 run.py OPDRACHT --help  vertelt meer over een opdracht"""

HELP_EN = """\
python3 run.py [serve]     start Facilitator, the first time with all it needs; prints the address for phones,
                           and a QR code
python3 run.py demo        the same, with an example session and simulated participants
python3 run.py test [...]  fetch what the tests need and run them (arguments go to pytest)
python3 run.py test --ci   the long form: installs what is missing on Debian as root, and checks everything
python3 run.py manage ...  accounts, programmes, sessions, links, backup, restore, check

options of serve and demo, or as FACILITATOR_HOST, FACILITATOR_PORT and so on in the environment:
  --host ADDRESS     the address the server listens on
  --port PORT        the port
  --data DIR         database, archives and keys; the folder instance unless you say otherwise,
                     for demo instance/demo
  --public-url URL   the address that phones use, if it is another one

python3 run.py COMMAND --help   tells more about a command"""


def main(argv):
    if sys.version_info < OLDEST:
        sys.exit(too_old())
    command, rest = understand(argv)
    if command == "help":
        print(say(HELP_NL, HELP_EN))
        return 0
    if command == "test" and "--ci" in rest:
        os.environ.setdefault("CI", "1")
        os.environ.setdefault("FACILITATOR_APT", "1")
    from tools.bootstrap import SERVING, TESTING, come_home

    come_home(TESTING if command == "test" else SERVING, argv)
    return dispatch(command, rest)


def too_old():
    return say(
        "Facilitator heeft Python 3.11 of nieuwer nodig, en dit is Python {}.{}. Haal een nieuwere bij python.org of "
        "uit de softwarewinkel van je computer. Heb je uv? Dan kan ook: uv run run.py",
        "Facilitator needs Python 3.11 or newer, and this is Python {}.{}. Get a newer one from python.org or from "
        "your computer's software centre. If you have uv, this works too: uv run run.py",
    ).format(*sys.version_info[:2])


def understand(argv):
    """The command and what belongs to it; `serve` may be left out."""
    if not argv:
        return "serve", []
    if argv[0] in ("-h", "--help", "help"):
        return "help", []
    if argv[0].startswith("-"):
        return "serve", argv
    if argv[0] not in COMMANDS:
        sys.stderr.write(say("Ik ken de opdracht {} niet.", "There is no command {}.").format(argv[0]))
        sys.stderr.write("\n\n" + say(HELP_NL, HELP_EN) + "\n")
        sys.exit(2)
    return argv[0], argv[1:]


def dispatch(command, rest):
    if command == "test":
        from tools.testing import run_tests

        return run_tests(rest)
    # Before anything else is imported: what holds a lock or a socket by then would stay unpatched.
    from facilitator.runtime import patch

    patch()
    from importlib import import_module

    return import_module("facilitator.cli." + command).main(rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
