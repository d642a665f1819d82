from __future__ import annotations

from facilitator.ledger.command import acts_on
from facilitator.ledger.transaction import Transaction
from facilitator.people.actor import Actor
from facilitator.sessions.access import lasting_session, steered_session
from facilitator.sessions.address import address_now
from facilitator.sessions.reach_commands import ChooseAddress, NoteAddresses, SetWifi


@acts_on(ChooseAddress)
def choose_address(tx: Transaction, actor: Actor, command: ChooseAddress) -> None:
    """Without one the sweeper finds it within a second; until then the wall keeps what it shows."""
    session = lasting_session(tx, actor)
    session.address_chosen, session.address_gone_at = command.address is not None, None
    if command.address is not None:
        session.address = f"http://{command.address}"


@acts_on(NoteAddresses)
def note_addresses(tx: Transaction, actor: Actor, command: NoteAddresses) -> None:
    session = lasting_session(tx, actor)
    address, chosen, gone = address_now(session.address, session.address_chosen, command.addresses, fixed=command.fixed)
    session.address, session.address_chosen = address, chosen
    session.address_gone_at = (session.address_gone_at or tx.now) if gone else None


@acts_on(SetWifi)
def set_wifi(tx: Transaction, actor: Actor, command: SetWifi) -> None:
    session = steered_session(tx, actor) if not command.name else lasting_session(tx, actor)
    session.wifi_name = command.name or None
    session.wifi_password = command.password if command.name else None
