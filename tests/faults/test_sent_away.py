"""Who is sent away while the room is live: their sockets go, nobody else's, and their text stays with them."""

import pytest

from tests.support import background
from tests.support.scene import Scene
from tests.support.server import Server
from tests.support.simple import SimplePhone


@pytest.mark.slow
def test_who_is_sent_away_is_hung_up_on_within_two_seconds_and_nobody_else(tmp_path):
    with Server.started(tmp_path / "data") as server:
        scene = Scene.set_up(server)
        with (
            scene.console() as fatima,
            SimplePhone.join(server.url, scene.code, "Anna") as anna,
            SimplePhone.join(server.url, scene.code, "Bram") as bram,
        ):
            fatima.start()
            fatima.open_round(0)
            anna.wait_saved(anna.write("Van Anna"))
            fatima.do("RemovePerson", person=anna.phone.person)

            background.run(anna.phone.until(lambda: anna.phone.goodbye != "", timeout=2))
            assert anna.phone.goodbye == "grant_ended"
            background.run(anna.phone.until(lambda: anna.phone.refused is not None))
            assert anna.phone.refused.args[0]["code"] == "not_signed_in"
            bram.wait_saved(bram.write("Van Bram"))
            assert (bram.phone.goodbye, sorted(bram.texts())) == ("", ["Van Anna", "Van Bram"])
