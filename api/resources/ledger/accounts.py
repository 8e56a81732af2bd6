"""Accounts: the hours of a person by year, and the ledger entries that add up to them."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import page_answer, paging
from api.schemas.declarations.assessment import Trial
from api.schemas.elements.json_schema import ref
from api.schemas.elements.lists import LongPageQuery, page_of
from workflow.queries.declarations import outlook
from workflow.queries.ledger import accounts as queries

accounts = Group("accounts", "The hour bank: what is recognised, required and short")

_ALL = "/v1/people/<id:person_id>/accounts"


@accounts.operation(
    "GET", _ALL, verb="account.read", query=LongPageQuery, answers={200: page_of(ref("Account"))}
)
def list_accounts(call: Call, person_id: str) -> Response:
    """List a person's accounts of all years."""
    page = queries.list_accounts(call.service, call.actor, person_id, **paging(call))
    return page_answer(call, page)


@accounts.operation("GET", f"{_ALL}/<year:year>", verb="account.read", answers={200: ref("Account")})
def get_account(call: Call, person_id: str, year: int) -> Response:
    """Read the account of a year: hours recognised, required and missing, and the days left."""
    return answer(queries.get_account(call.service, call.actor, person_id, year))


@accounts.operation(
    "GET",
    f"{_ALL}/<year:year>/entries",
    verb="account.read",
    query=LongPageQuery,
    answers={200: page_of(ref("LedgerEntry"))},
)
def list_ledger_entries(call: Call, person_id: str, year: int) -> Response:
    """List the ledger entries that add up to the account, in order."""
    page = queries.list_ledger_entries(call.service, call.actor, person_id, year, **paging(call))
    return page_answer(call, page)


@accounts.operation("GET", f"{_ALL}/<year:year>/outlook", verb="account.read", answers={200: ref("Outlook")})
def get_outlook(call: Call, person_id: str, year: int) -> Response:
    """Read what the year would come to: hours in review and planned, and the room left under annual caps."""
    return answer(outlook.get_outlook(call.service, call.actor, person_id, year))


@accounts.operation(
    "POST",
    f"{_ALL}/<year:year>/outlook",
    verb="account.read",
    takes=Trial,
    answers={200: ref("Outlook")},
)
def try_item(call: Call, person_id: str, year: int) -> Response:
    """Read the same with what an item would add (`trial`), taken as proven; nothing is stored."""
    trial = call.body["item"]
    return answer(outlook.get_outlook(call.service, call.actor, person_id, year, trial=trial))
