"""What an event changes in the ledger and in the records for the title system."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.errors import LostRace
from workflow.ledger import accounts as ledger
from workflow.ledger.settlement import Settlement
from workflow.ledger.title_records import declaration_record, requirement_view
from workflow.process import dossier
from workflow.process.case import Case
from workflow.rules import Assessment
from workflow.store.ledger import accounts as ledger_store

Changes = dict[str, Any]


def tell_title_system(case: Case, kind: str, revision: int, hours: Mapping[str, Any], **more: Any) -> None:
    """Write a record about the declaration, which is to be sent to the title system."""
    told = declaration_record(kind, case.row, revision, hours, case.now, **more)
    ledger_store.put_title_records(case.connection, [told])


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
    own = case.dossier.own
    if own is None or (own["state"], own["revision"]) != (case.row["state"], case.row["revision"]):
        raise LostRace()  # it was read before the lock, and somebody else settled it meanwhile
    cause = ledger.Cause(case.event.value, case.row["id"], case.now)
    years = range(case.row["first_year"], case.row["last_year"] + 1)
    settlement = Settlement(
        case.connection,
        case.service.editions,
        case.row["person_id"],
        assessment,
        cause,
        years,
        case.dossier.account_editions,
    )
    held, statements = settlement.settle(holding, gone, case.dossier.study_records)
    case.settled.extend(statements)
    return dict(held)
