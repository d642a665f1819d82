"""Accounts in a house: passwords that are quickly hashed, an invitation that waits, a link that was asked for."""

from argon2 import PasswordHasher
from sqlalchemy import update

from facilitator.people.commands import EndGrant, OfferReset, OfferSetUp
from facilitator.people.models import Account
from facilitator.programmes.team.commands import InviteToProgramme
from tests.house import FATIMA, OTTO, WILLEM, House, Member, id_of

PASSWORD = "zeven groene stoelen"
HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
ACCOUNTS = (FATIMA, OTTO, WILLEM)
INVITATION = id_of("invitation")


def address_of(member: Member) -> str:
    return f"{member.name.lower()}@voorbeeld.nl"


def with_passwords(house: House) -> None:
    """Everybody with an account has an address and the password above."""
    with house.writer_engine.begin() as connection:
        for one in ACCOUNTS:
            facts = {"password": HASH, "email": address_of(one)}
            connection.execute(update(Account).where(Account.id == one.id).values(**facts))


def empty(house: House) -> None:
    """Nobody has a way in any more."""
    for one in ACCOUNTS:
        house.done(house.host, EndGrant(grant=one.grant))


def set_up_offered(house: House) -> str:
    """The link of the very first account is there; the id of its invitation."""
    empty(house)
    house.done(house.host, OfferSetUp(invitation=INVITATION))
    return INVITATION


def invited(house: House, role: str = "facilitator") -> str:
    """Esra is asked onto the programme; the id of her invitation."""
    asked = InviteToProgramme(invitation=INVITATION, name="Esra Yıldız", email="esra@voorbeeld.nl", role=role)
    house.done(house.otto, asked)
    return INVITATION


def forgot(house: House) -> str:
    """Otto asked for a new password; the id of the link."""
    house.done(house.host, OfferReset(invitation=INVITATION, account=house.otto.id))
    return INVITATION


def link_of(house: House, invitation: str = INVITATION) -> str:
    return str(house.app.extensions["signer"].invitation(invitation))
