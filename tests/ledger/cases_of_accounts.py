"""Accounts, their ways in, and the team of a programme. None of it is heard in a session."""

from facilitator.ids import new_id
from facilitator.people.commands import (
    ChangePassword,
    ChangeSecondStep,
    EditAccount,
    EndSecondStep,
    OfferReset,
    OfferSetUp,
    ResetPassword,
    SetUpHouse,
    SignIn,
    SignOut,
    SignOutEverywhere,
)
from facilitator.programmes.team.commands import (
    AcceptInvitation,
    EndInvitation,
    InviteToProgramme,
    JoinTeam,
    RemoveRole,
)
from tests.access.of_accounts import newcomer
from tests.house import House
from tests.ledger.telling import Sent, case
from tests.people.accounts import HASH, empty, forgot, invited, set_up_offered, with_passwords


@case("OfferSetUp", heard=False)
def _(house: House) -> Sent:
    empty(house)
    return house.host, OfferSetUp(invitation=new_id())


@case("SetUpHouse", heard=False)
def _(house: House) -> Sent:
    return house.nobody, SetUpHouse(invitation=set_up_offered(house), **newcomer())


@case("SignIn", heard=False)
def _(house: House) -> Sent:
    with_passwords(house)
    return house.nobody, SignIn(account=house.otto.id, known=HASH, grant=new_id())


@case("SignOut", heard=False)
def _(house: House) -> Sent:
    return house.otto, SignOut(grant=house.otto.grant)


@case("SignOutEverywhere", heard=False)
def _(house: House) -> Sent:
    return house.otto, SignOutEverywhere(account=house.otto.id)


@case("EditAccount", heard=False)
def _(house: House) -> Sent:
    return house.otto, EditAccount(account=house.otto.id, name="Otto de Vries", email="Otto@Voorbeeld.nl")


@case("ChangePassword", heard=False)
def _(house: House) -> Sent:
    return house.otto, ChangePassword(account=house.otto.id, password=HASH, keep=house.otto.grant)


@case("ChangeSecondStep", heard=False)
def _(house: House) -> Sent:
    return house.otto, ChangeSecondStep(account=house.otto.id, secret="A" * 32)


@case("EndSecondStep", heard=False)
def _(house: House) -> Sent:
    return house.host, EndSecondStep(account=house.otto.id)


@case("OfferReset", heard=False)
def _(house: House) -> Sent:
    return house.host, OfferReset(invitation=new_id(), account=house.otto.id)


@case("ResetPassword", heard=False)
def _(house: House) -> Sent:
    return house.nobody, ResetPassword(invitation=forgot(house), password=HASH)


@case("InviteToProgramme", heard=False)
def _(house: House) -> Sent:
    asked = InviteToProgramme(invitation=new_id(), name="Esra", email="esra@voorbeeld.nl", role="organiser")
    return house.otto, asked


@case("EndInvitation", heard=False)
def _(house: House) -> Sent:
    return house.otto, EndInvitation(invitation=invited(house))


@case("AcceptInvitation", heard=False)
def _(house: House) -> Sent:
    return house.willem, AcceptInvitation(invitation=invited(house))


@case("JoinTeam", heard=False)
def _(house: House) -> Sent:
    return house.nobody, JoinTeam(invitation=invited(house), **newcomer())


@case("RemoveRole", heard=False)
def _(house: House) -> Sent:
    return house.otto, RemoveRole(account=house.fatima.id)
