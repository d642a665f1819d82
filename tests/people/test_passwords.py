"""Which passwords will do, and what is kept of them."""

import pytest
from pyotp import TOTP

from facilitator.errors import Rejected
from facilitator.people.passwords import Passwords, require_good
from facilitator.people.second_step import SECONDS, is_secret, new_secret, step_of
from tests.house import CHEAP
from tests.people.accounts import HASH, PASSWORD

ANNA = {"name": "Anna van Dijk", "email": "anna.vandijk@voorbeeld.nl"}


@pytest.mark.parametrize(
    "password", [PASSWORD, "x" * 4 + "abcdefg", "één twéé drie", "🌱🌿🌳🍂 in de herfst", " spaties tellen mee "]
)
def test_a_long_password_will_do_whatever_it_is_made_of(password):
    require_good(password, **ANNA)


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "password_short"),
        ("negen tek", "password_short"),
        ("wachtwoord1", "password_known"),
        ("Wachtwoord 1", "password_known"),
        ("1234567890", "password_known"),
        ("aaaaaaaaaaaaaaa", "password_known"),
        ("annavandijk", "password_known"),
        ("ANNA VAN DIJK", "password_known"),
        ("anna.vandijk", "password_known"),
        ("Anna.Vandijk@voorbeeld.nl", "password_known"),
        ("x" * 501, "too_long"),
    ],
)
def test_what_somebody_would_guess_is_refused(password, code):
    with pytest.raises(Rejected) as refused:
        require_good(password, **ANNA)

    assert (refused.value.code, refused.value.field) == (code, "password")


def test_a_password_fits_its_own_hash_only():
    passwords = Passwords(CHEAP)

    assert passwords.fits(PASSWORD, HASH)
    assert not passwords.fits(PASSWORD.upper(), HASH)
    assert not passwords.fits(PASSWORD, None)
    assert not passwords.fits("the password of nobody", None)
    assert not passwords.fits(PASSWORD, "no hash at all")


def test_the_same_password_of_another_page_has_another_hash():
    passwords = Passwords(CHEAP)
    one, again, other = (passwords.hashed(PASSWORD, page=page) for page in ("one", "one", "other"))

    assert one == again != other
    assert one.startswith("$argon2id$")


def test_an_accent_is_the_same_on_every_keyboard():
    passwords = Passwords(CHEAP)

    assert passwords.fits("cafe\u0301 om de hoek", passwords.hashed("caf\u00e9 om de hoek", page="x"))


def test_a_hash_that_was_made_in_another_way_is_old():
    assert not Passwords(CHEAP).is_old(HASH)
    assert Passwords("2,16,1").is_old(HASH)


def test_what_we_ask_of_a_hash_is_what_the_standard_asks():
    """RFC 9106, the second recommendation: 64 MB, three times."""
    assert Passwords("3,65536,4").hashed(PASSWORD, page="x").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


@pytest.mark.parametrize(
    ("seconds", "known"), [(0, True), (-SECONDS, True), (SECONDS, True), (-61, False), (61, False)]
)
def test_a_code_may_be_half_a_minute_off(seconds, known):
    secret, now = new_secret(), 1_795_000_005_000

    found = step_of(secret, TOTP(secret).at(now // 1000 + seconds), now)

    assert (found is not None) is known


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "-12345", "²²²²²²"])
def test_what_is_no_code_is_none(typed):
    assert step_of(new_secret(), typed, 1_795_000_005_000) is None


def test_a_code_may_be_typed_in_two_halves():
    secret, now = new_secret(), 1_795_000_005_000
    code = TOTP(secret).at(now // 1000)

    assert step_of(secret, f"{code[:3]} {code[3:]}", now) == now // 1000 // SECONDS


def test_only_what_an_app_can_read_is_a_key():
    assert is_secret(new_secret())
    assert not is_secret("A" * 31)
    assert not is_secret("a" * 32)
