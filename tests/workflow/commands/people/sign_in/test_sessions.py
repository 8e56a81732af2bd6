"""Sessions of pages: idle end, few writes, other tokens, and which there are."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from tests.support import town
from tests.support.clock import later
from tests.workflow.commands.people.sign_in.conftest import HERE, Somebody
from workflow.access.page_sessions import IDLE, open_session
from workflow.commands.people import sessions
from workflow.errors import NotAuthenticated, NotFound
from workflow.queries.people.identity import actor_by_session
from workflow.queries.people.sign_in import own_sign_in
from workflow.runtime.service import Service


def test_a_session_of_pages_ends_two_hours_after_the_last_request(
    service: Service, somebody: Somebody
) -> None:
    token = somebody.begin().token
    almost, behind = later(service, minutes=119), later(service, minutes=238)
    sessions.touch(almost, open_session(almost, token))
    assert open_session(behind, token).actor.id == somebody.id
    too_late = later(service, minutes=240)
    for find in (open_session, actor_by_session):
        with pytest.raises(NotAuthenticated):
            find(too_late, token)


def test_a_session_of_the_api_has_no_idle_end(service: Service, somebody: Somebody) -> None:
    token, _ = sessions.sign_in(
        service, login="zhang.san", password="correct horse battery", origin="192.0.2.1"
    )
    assert actor_by_session(later(service, hours=11), token).id == somebody.id


def test_a_busy_session_ends_twelve_hours_after_its_beginning(service: Service, somebody: Somebody) -> None:
    token = somebody.begin().token
    for hour in range(1, 12):
        now = later(service, hours=hour)
        sessions.touch(now, open_session(now, token))
    assert open_session(later(service, hours=11, minutes=59), token).actor.id == somebody.id
    with pytest.raises(NotAuthenticated):
        open_session(later(service, hours=12), token)


def test_use_is_written_down_once_in_five_minutes(service: Service, somebody: Somebody) -> None:
    token, seen = somebody.begin().token, list[str]()

    def note(connection: Any, cursor: Any, statement: str, *rest: Any) -> None:
        seen.append(statement)

    event.listen(service.store.engine, "before_cursor_execute", note)

    def writes(at: Service) -> int:
        found = open_session(at, token)
        seen.clear()
        sessions.touch(at, found)
        return sum(statement.startswith("UPDATE session") for statement in seen)

    assert [writes(later(service, minutes=m)) for m in (1, 4, 6, 8, 10, 12)] == [0, 0, 1, 0, 0, 1]


def test_a_step_is_no_session(service: Service, somebody: Somebody) -> None:
    somebody.with_second_factor()
    step = somebody.begin()
    assert step.stage == "code"
    for find in (open_session, actor_by_session):
        with pytest.raises(NotAuthenticated):
            find(service, step.token)


def test_a_renewed_session_has_another_token_only(service: Service, somebody: Somebody) -> None:
    old = somebody.begin().token
    new = sessions.renew(service, open_session(service, old).id)
    with pytest.raises(NotAuthenticated):
        open_session(service, old)
    assert open_session(service, new).actor.id == somebody.id


def test_sessions_are_listed_and_ended_one_by_one_and_all_others(
    service: Service, somebody: Somebody
) -> None:
    tokens = [somebody.begin().token for _ in range(4)]
    ids = [open_session(service, token).id for token in tokens]
    told = own_sign_in(service, somebody.actor, ids[0])["sessions"]
    assert {(one["id"], one["browser"], one["is_this"]) for one in told} == {
        (id_, HERE.browser, id_ == ids[0]) for id_ in ids
    }
    sessions.end_session(service, somebody.actor, ids[1])
    with pytest.raises(NotFound):
        sessions.end_session(service, somebody.actor, ids[1])
    assert sessions.end_others(service, somebody.actor, ids[0]) == 2
    assert [one["id"] for one in own_sign_in(service, somebody.actor, ids[0])["sessions"]] == ids[:1]
    assert own_sign_in(service, somebody.actor, ids[0])["events"][0]["kind"] == "sessions_ended"


def test_nobody_ends_the_session_of_another(service: Service, somebody: Somebody) -> None:
    found = open_session(service, somebody.begin().token)
    with pytest.raises(NotFound):
        sessions.end_session(service, town.ADMINISTRATOR, found.id)
    assert timedelta(hours=2) == IDLE
