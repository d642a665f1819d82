"""The pages of session plans: kept from a session, ready-made, and a session that begins with one."""

import pytest

from facilitator.ids import new_code, new_id
from facilitator.steering.commands import CreateSession
from facilitator.steering.documents import agenda_of
from facilitator.steering.ready import READY, ready_plans
from tests.house import SESSION
from tests.steering.planning import kept
from tests.steering.test_planning_pages import fatima, post, shown

__all__ = ["fatima"]


def test_a_session_is_kept_as_a_plan_and_another_is_started_with_it(house, fatima):
    response = post(house, fatima, f"/s/{SESSION}/plan", title="Onze ochtend", about="Twee uur")
    plan = response.headers["Location"].partition("?")[0]
    assert "Onze ochtend" in shown(fatima, "/plans")
    page = shown(fatima, plan)
    assert f"/programmes/{house.programme}/sessions/new?plan={plan.rpartition('/')[2]}" in page
    assert "Noor Özdemir" in page

    post(house, fatima, plan, title="Onze middag", about="")
    assert "Onze middag" in shown(house.client(house.otto), "/plans")
    assert post(house, fatima, f"{plan}/remove").status_code == 303
    assert shown(fatima, plan, 404)


def test_plans_of_another_programme_are_nobody_elses(house):
    willem = house.client(house.willem)
    plan = kept(house)

    assert "Onze ochtend" not in shown(willem, "/plans")
    assert willem.get(f"/plans/{plan}").status_code == 403


@pytest.mark.parametrize("key", READY)
def test_every_ready_made_plan_can_be_read_and_makes_a_session(house, key):
    otto = house.client(house.otto)
    assert shown(otto, f"/plans/{key}")
    for language in ("nl", "en"):
        plan = next(plan for plan in ready_plans(language) if plan.key == key)
        session = new_id()
        command = CreateSession(
            session=session,
            title=plan.title,
            starts_at=1_795_000_000_000,
            join_code=new_code(),
            agenda=agenda_of(plan.document),
        )
        house.done(house.otto, command)
        assert plan.title in shown(otto, f"/s/{session}/agenda/print")
