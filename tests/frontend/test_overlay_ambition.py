"""What somebody wrote on their ambition stands in its field at once, whatever the server says later."""

HELD = {"ambition": "a", "version": "v1", "what": "Eerst", "why": "", "spearheads": [], "timeline": [], "shared": False}
HELD |= {"revisions": {"what": 2}, "lost": [{"id": "l1", "field": "what", "text": "Weg", "by": "Chen"}]}


def lay(run, *entries, held=HELD):
    return run(
        "live/overlay.js",
        "overlay",
        "return Object.fromEntries(overlay((kind, id) => confirmed[`${kind}/${id}`], entries));",
        confirmed={"ambition/anna": held} if held else {},
        entries=[{"state": "waiting", "owner": "participant:anna", **entry} for entry in entries],
    )


def write(state="waiting", **args):
    return {"type": "WriteAmbition", "state": state, "args": {"ambition": "a", **args}}


def test_words_stand_in_their_field_and_the_next_change_is_from_them(run):
    found = lay(run, write(fields={"what": "Dan"}, base={"what": 2}), write(fields={"why": "Daarom"}, base={"why": 0}))

    mine = found["ambition/anna"]
    assert (mine["what"], mine["why"], mine["revisions"]) == ("Dan", "Daarom", {"what": 3, "why": 1})


def test_the_first_words_begin_one(run):
    mine = lay(run, write(fields={"what": "Dan"}, spearheads=["School"]), held=None)["ambition/anna"]

    assert (mine["ambition"], mine["version"], mine["what"], mine["spearheads"]) == ("a", None, "Dan", ["School"])


def test_what_stands_there_already_changes_nothing(run):
    assert lay(run, write(fields={"what": "Eerst"}, base={"what": 1})) == {}


def test_what_was_not_accepted_is_not_laid(run):
    assert lay(run, write(state="rejected", fields={"what": "Dan"})) == {}


def test_lost_words_that_were_let_go_are_gone(run):
    assert lay(run, write(let_go=["l1"]))["ambition/anna"]["lost"] == []


def test_sharing_shows_at_once(run):
    share = {"type": "ShareAmbition", "args": {"version": "v1", "shared": True}}

    mine = lay(run, share)["ambition/anna"]

    assert (mine["shared"], mine["share_state"]) == (True, "waiting")
