"""What an event changes in the ledger and in the records for the title system."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.ledger import accounts as ledger
from workflow.ledger.settlement import Settlement
from workflow.ledger.title_records import declaration_record, requirement_view
from workflow.process import dossier
from workflow.process.case import Case
from workflow.rules import Assessment
from workflow.store.ledger import accounts as ledger_store

Changes = dict[str, Any]


def tell_title_system(case: Case, kind: str, revision: int, hours: Mapping[str, Any], **more: Any) -> None:
    """Write, with the transition, a record about the declaration that is to be sent to the title system."""
    case.sent = declaration_record(kind, case.row, revision, hours, case.now, **more)


def required(case: Case) -> dict[str, Any]:
    """What the accounts of the declaration's years require now, by year."""
    accounts = ledger_store.load_accounts(case.connection, case.row["person_id"])
    return requirement_view(case.row, {account["year"]: account for account in accounts})


def unsettle(case: Case) -> Changes:
    """Take this declaration out of the ledger; trimmed and zero items refill in approval order (R10)."""
    holding = case.dossier.holding
    assessment = dossier.holdings(
        case.service.editions,
        case.dossier,
        holding,
        case.now,
        exam_based_series=bool(case.row["exam_based_series"]),
        edition=case.edition.id,
    )
    return settle(case, assessment, holding, case.row)


def settle(
    case: Case, assessment: Assessment, holding: Sequence[Mapping[str, Any]], gone: Mapping[str, Any] | None
) -> Changes:
    """Settle the ledger with `holding` counted and `gone` no longer counted; the accounts are locked.

    Returns the changed columns of the declaration: what it holds now.
    """
    cause = ledger.Cause(case.event.value, case.row["id"], case.now, case.actor.id)
    years = range(case.row["first_year"], case.row["last_year"] + 1)
    new = ledger.opened(case.service.editions, years, case.edition.region)
    settlement = Settlement(
        case.connection,
        case.service.editions,
        case.row["person_id"],
        assessment,
        cause,
        years,
        {**new, **case.dossier.account_editions},
    )
    held, statements = settlement.settle(holding, gone, case.dossier.study_records)
    case.settled.extend(statements)
    case.now = settlement.at
    return dict(held)
