"""What the host reads when it starts: where phones find it, and what to do when they cannot."""

from dataclasses import replace

import pytest

from facilitator.cli import serve
from facilitator.cli.host import Host
from facilitator.sessions.address import Adapter, Computer
from facilitator.sessions.reach import Reach

WIFI, CABLE = Adapter("wlp2s0", ("192.0.2.10",)), Adapter("enp3s0", ("203.0.113.9",))


@pytest.mark.parametrize(
    ("adapters", "said", "not_said"),
    [
        ((WIFI,), ["http://192.0.2.10:8080\n"], ["ander netwerk"]),
        ((WIFI, CABLE), ["http://192.0.2.10:8080\n", "ander netwerk", "http://203.0.113.9:8080   kabel (enp3s0)"], []),
        ((), ["op geen enkel netwerk", "Ready on http://127.0.0.1:8080"], ["Telefoons op hetzelfde netwerk", "█"]),
    ],
)
def test_it_says_where_phones_come_in(house, capsys, adapters, said, not_said):
    house.facilitator.reach = Reach("", "0.0.0.0", 8080, look=lambda: Computer(adapters))

    serve._welcome(house.facilitator, serve._greet)

    printed = capsys.readouterr().out
    assert [words for words in said if words not in printed] == []
    assert [words for words in not_said if words in printed] == []
    assert printed.splitlines()[-1].startswith("Ready on http://")


@pytest.mark.parametrize(
    ("settings", "here"),
    [
        ({}, "http://127.0.0.1:8080/l/"),
        ({"public_url": "https://doemee.example.nl"}, None),
        ({"host": "192.0.2.10"}, None),  # where it does not listen at 127.0.0.1
    ],
)
def test_a_link_for_this_computer_itself_stands_beside_the_one_for_anywhere(house, settings, here):
    links = Host(replace(house.settings, **settings), house.facilitator, 8080).links(house.fatima.grant)

    secret = links["link"].split("/l/")[1]
    assert links.get("here") == (here and here + secret)
    assert house.app.test_client().get(f"/l/{secret}").status_code == 303
