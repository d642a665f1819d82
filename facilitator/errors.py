"""What can go wrong for a person, as a code with parameters, and the sentence that is shown for it.

Receipts, frames and results carry code and params; the sentence is made where it is shown, in the reader's language.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from flask_babel import lazy_gettext as _

Params = dict[str, str | int]


class Rejected(Exception):
    """A command is not accepted, now or ever. Carries what a person needs to know, never a traceback.

    `code` is a key of `SENTENCES`, `field` the name of the argument that is wrong (or none).
    """

    def __init__(self, code: str, *, field: str | None = None, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.params: Params = params

    def as_dict(self) -> dict[str, Any]:
        return {"code": self.code, "field": self.field, "params": self.params}


SENTENCES = {
    "agenda_full": _("An agenda has at most {limit} rounds."),
    "already": _("That has been done already."),
    "ask_something": _("Choose at least one thing to ask."),
    "batch_too_large": _("That was too much at once. It is sent again in smaller parts."),
    "busy": _("Your previous message is still on its way. This one follows by itself."),
    "changed_meanwhile": _(
        "Somebody else changed this since you opened it. What you typed is still here; look at both."
    ),
    "choose_plan": _("Choose what this session begins with."),
    "choose_somebody": _("Choose somebody."),
    "criterion_needed": _("Write at least one criterion, or have people rate something else."),
    "column_needed": _("A board has at least one column. Give it a title."),
    "command_too_large": _("This is too long to send. Make it shorter, your text is still here."),
    "door_closed": _("This session has ended, so nobody can join any more. Ask the facilitator if you need something."),
    "door_locked": _("The door is closed for the moment. Ask the facilitator to let you in."),
    "duo_with_oneself": _("Choose two different people."),
    "email_taken": _("There is an account with this e-mail address already. Sign in with it."),
    "empty_text": _("There is nothing here yet. Write something first."),
    "groups_fixed": _("This round has been open, so its groups stand. Move people one by one."),
    "how_many_groups": _("Fill in how many groups there are, or how many people sit in one."),
    "id_reused": _("This could not be placed, because something else has the same mark. Place it again."),
    "in_a_duo": _("This person is in a duo already. Split that one first."),
    "internal": _("Something went wrong on our side. Your text is kept; try again in a moment."),
    "last_organiser": _("Somebody must organise this programme. Make somebody else organiser first."),
    "last_round": _("An agenda has at least one round. Add another one first, or change this one."),
    "limit_reached": _("You have reached the limit of {limit} notes. Remove one, or keep this for later."),
    "link_gone": _("This link no longer works. Ask for a new one."),
    "malformed": _("This could not be read. Refresh the page and try again."),
    "name_taken": _("Somebody of this name is in already."),
    "no_email": _("This is no e-mail address. It looks like anna@voorbeeld.nl."),
    "nobody_to_place": _("Nobody is in yet, so there is nobody to place."),
    "not_a_rehearsal": _("This is no rehearsal, so nothing is wiped."),
    "not_allowed": _("You cannot do this here. Ask the facilitator."),
    "not_a_number": _("Fill in a whole number here."),
    "not_ended": _("This session has not ended yet, so there is no archive of it."),
    "not_in_group": _("You do not sit in this group."),
    "not_on_the_roster": _("This person is not on the list of participants any more."),
    "not_between": _("Choose a number from {low} to {high}."),
    "not_on_the_scale": _("Choose a number from 1 to {max}."),
    "not_running": _("This session is not running. Wait for the facilitator."),
    "not_signed_in": _("We do not know who you are any more. Join again with the code on the screen."),
    "no_address": _("Write a web address here, one that begins with https://."),
    "no_such_time": _("The clock skips this time that night. Take {instead} instead."),
    "not_a_date": _("Write the date as 14-5-2026."),
    "not_a_time": _("Write the time as 10.00."),
    "not_your_page": _(
        "There is no page of yours here. Open the link that was sent to you once more: it brings you where you belong."
    ),
    "note_deleted": _("This note has been removed, so it cannot be changed any more."),
    "nothing_to_send": _("There is no marked note that has not been sent yet."),
    "nothing_to_undo": _("There is nothing to undo any more."),
    "on_the_roster": _("Somebody of this name and organisation is on the list already."),
    "one_word": _("One word is asked. Leave the others out."),
    "password_known": _("Whoever tries passwords tries this one too. Choose another one, of a few words for example."),
    "password_short": _("Take at least {min} characters. A few words are easy to remember."),
    "person_removed": _("This person is no longer in the session."),
    "picks_reached": _("You have marked {limit} notes, which is the most. Unmark another one first."),
    "rehearsal_too_late": _("Rounds have been open in this session, so it can no longer be a rehearsal."),
    "reload": _("This page is out of date. Refresh it; what you wrote is kept."),
    "round_begun": _("A round that has begun cannot be fitted any more. Give it more time, or close it."),
    "round_closed": _("This round has closed. You can read it, but not change it any more."),
    "round_not_open": _("This round is not open yet."),
    "session_begun": _("This session has been started, so it cannot simply be removed. An organiser can erase it."),
    "round_opened": _("This round has been open, so this can no longer be changed: people worked with it."),
    "session_ended": _("This session has ended."),
    "sign_in_first": _("Sign in first. After that you come back here."),
    "still_running": _("This session is still running. End it first."),
    "too_late_to_undo": _("This can no longer be undone."),
    "too_long": _("This is {length} characters, and {max} is the most that fits. Make it shorter."),
    "too_fast": _("That went very fast. Wait {seconds} s and try again. What you wrote goes by itself."),
    "too_many_codes": _(
        "Too many wrong codes are being tried here. Check the code on the screen, wait {seconds} s and try again. "
        "Or ask the facilitator."
    ),
    "too_many_criteria": _("These are too many criteria; {max} is the most."),
    "too_many_guests": _("These are too many guests; {max} is the most for one session."),
    "too_many_labels": _("These are too many labels; {max} is the most for one person."),
    "too_many_pages": _("This is open in too many places at once. Close the others, then open this page again."),
    "too_many_tries": _("That was tried too often. Ask the facilitator to let you in."),
    "tried_too_often": _("That was tried too often. Wait ten minutes and try again, or choose a new password."),
    "unavailable": _("It cannot be saved right now. We keep trying, you need do nothing."),
    "one_address_a_line": _("Write one address on each line, starting with https://"),
    "unknown_account": _("This account does not exist."),
    "unknown_board": _("This board does not exist here."),
    "unknown_code": _("We do not know this code. Check it on the screen; it has six letters and figures."),
    "unknown_column": _("This column does not exist here."),
    "unknown_command": _("This page asks for something we do not know. Refresh it; what you wrote is kept."),
    "unknown_duo": _("This duo is not there any more."),
    "unknown_group": _("This group does not exist here."),
    "unknown_message": _("This message does not exist here."),
    "unknown_note": _("This note does not exist here."),
    "unknown_person": _("This person is not in the session."),
    "unknown_plan": _("This session plan does not exist."),
    "unknown_programme": _("This programme does not exist."),
    "unknown_question": _("This question does not exist here."),
    "unknown_request": _("This request does not exist here."),
    "unknown_revision": _("This change does not exist here."),
    "unknown_round": _("This round does not exist here."),
    "unknown_session": _("This session does not exist."),
    "unknown_token": _("This token does not exist."),
    "wrong_code": _("This code is not right, or it has been used. Wait for the next one in your app."),
    "wrong_password": _("This is not your password."),
    "wrong_return_code": _("This is not the code that belongs to this name. Check it on your first phone."),
    "wrong_sign_in": _("This e-mail address and this password do not belong together."),
    "year_first": _("Begin every line with a year, from 2000 to 2100, and then what happens: 2027 The first schools."),
    "already_given": _(
        "You gave feedback on this presentation already, on another phone. It can only be changed there."
    ),
    "day_passed": _("This day has passed. Choose one that is still to come."),
    "feedback_closed": _("Feedback on this presentation has closed. You can still read what you wrote."),
    "feedback_not_open": _("You can give feedback as soon as this presentation begins."),
    "held_back": _("This feedback is held back. Release it by itself."),
    "guests_only_listen": _("In this session only participants give feedback. You are a guest today."),
    "nobody_to_nudge": _("Everybody who can has given feedback here, or was asked for two others just now."),
    "no_own_feedback": _("This is your own presentation, or that of your duo. Feedback comes from the others."),
    "not_on_stage": _("This presentation is not on now. Start it first."),
    "no_sign_up": _("In this round the facilitator makes the order. Ask them for another place."),
    "offer_accepted": _("Your offer has been accepted, so it stays. Tell them in person if it changed."),
    "on_stage": _("This presentation has begun, so its place stands."),
    "presents_already": _("They have a place in the queue already."),
    "queue_full": _("This queue has {limit} places, which is the most."),
    "reason_needed": _("Say in a few words why."),
    "released": _("This feedback has been released, so it stands."),
    "round_without_queue": _("There are no presentations in this round."),
    "still_presenting": _("This presentation has not ended yet."),
    "too_few_anonymous": _(
        "Fewer than {least} people gave feedback here, so nothing is released: it would be clear who wrote it."
    ),
    "top_first": _("Write a top first. After that your tip is heard better."),
    "unknown_ambition": _("This ambition does not exist here."),
    "unknown_commitment": _("This commitment does not exist here."),
    "unknown_feedback": _("This feedback does not exist here."),
    "unknown_offer": _("This offer does not exist here."),
    "unknown_presentation": _("This presentation does not exist here."),
    "version_presented": _("This version was presented, so it stands. What you write now becomes the next one."),
    "wrong_way_to_give": _("This page is out of date: refresh it. What you wrote is kept."),
}


def sentence(code: str, params: Params | None = None) -> str:
    """The sentence for an error in the language of the current request."""
    return str(SENTENCES.get(code, SENTENCES["internal"])).format_map(params or {})


@cache
def sentences(_language: str) -> dict[str, str]:
    """Every sentence in the language of the current request, which it is named for, with its {params} still open."""
    return {code: str(text) for code, text in SENTENCES.items()}
