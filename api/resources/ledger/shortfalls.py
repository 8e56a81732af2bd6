"""Who is short of a year's hours, and reminding them."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.elements.json_schema import items
from api.schemas.elements.lists import page_of
from api.schemas.people.shortfalls import (
    PERSON_ACCOUNT,
    REMINDED,
    SHORTFALL,
    PeopleAccountsFilters,
    Reminder,
    ShortfallFilters,
)
from workflow.commands.people.reminders import remind
from workflow.queries.ledger import shortfalls as queries

shortfalls = Group("shortfalls", "Who is short of a year's hours, and reminding them")

_ALL = "/v1/accounts"


@shortfalls.operation(
    "GET", _ALL, verb="account.read", query=PeopleAccountsFilters, answers={200: page_of(PERSON_ACCOUNT)}
)
def list_people_accounts(call: Call) -> Response:
    """List the people whom the sender may see, each with the account of a year."""
    page = queries.list_people_accounts(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@shortfalls.operation(
    "GET", f"{_ALL}:count", verb="account.read", query=ShortfallFilters, answers={200: SHORTFALL}
)
def count_short(call: Call) -> Response:
    """Count who is short of a year's hours."""
    return answer(queries.count_short(call.service, call.actor, filters=call.query))


@shortfalls.operation(
    "POST", f"{_ALL}:remind", verb="account.remind", takes=Reminder, answers={200: items(REMINDED)}
)
def remind_people(call: Call) -> Response:
    """Remind people of the hours that they are short of: a notice to each, at most one a day."""
    done = remind(call.service, call.actor, call.body["person_ids"], call.body["year"])
    return answer({"items": done})
