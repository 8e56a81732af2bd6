"""Accounts: the hours of a person by year, and the ledger entries that add up to them."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.schemas.elements.json_schema import items, ref
from workflow.queries.ledger import accounts as queries

accounts = Group("accounts", "The hour bank: what is recognised, required and short")

_ALL = "/v1/people/<id:person_id>/accounts"


@accounts.operation("GET", _ALL, verb="account.read", answers={200: items(ref("Account"))})
def list_accounts(call: Call, person_id: str) -> Response:
    """List a person's accounts of all years."""
    return answer({"items": queries.list_accounts(call.service, call.actor, person_id)})


@accounts.operation("GET", f"{_ALL}/<year:year>", verb="account.read", answers={200: ref("Account")})
def get_account(call: Call, person_id: str, year: int) -> Response:
    """Read the account of a year: recognised, required, short, and the days left."""
    return answer(queries.get_account(call.service, call.actor, person_id, year))


@accounts.operation(
    "GET", f"{_ALL}/<year:year>/entries", verb="account.read", answers={200: items(ref("LedgerEntry"))}
)
def list_ledger_entries(call: Call, person_id: str, year: int) -> Response:
    """List the ledger entries whose sum the account is, in order."""
    return answer({"items": queries.list_ledger_entries(call.service, call.actor, person_id, year)})
