"""Moves a person's account of a year to another edition, which gives its caps and requirement from then on.

The person's hours are settled anew under the accounts' lock: entries are appended, never edited, and further
records correct what the title system was told already (design §2.5).
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from workflow.clock import not_before
from workflow.definition import Editions
from workflow.formats import hours_text
from workflow.ledger import accounts as ledger
from workflow.ledger.settlement import Settlement
from workflow.process import dossier
from workflow.store import Connection
from workflow.store.database.prepared import run_together
from workflow.store.declarations import declarations
from workflow.store.editions import moves
from workflow.store.ledger import accounts as rows

CAUSE = "move_edition"
_KEPT = ("public", "professional", "required_public", "required_professional")


def move_account(
    connection: Connection,
    editions: Editions,
    actor_id: str,
    account: tuple[str, int],
    old: str,
    new: str,
    now: datetime,
) -> tuple[dict[str, Any], int] | None:
    """Bind the account (person, year) to `new` instead of `old`, and settle what the person holds.

    Returns the account as it was, for a rollback, and how many records go to the title system; None where the
    account no longer follows `old`. Raises `LostRace` where something was synchronised at that moment.
    """
    person_id, year = account
    run_together(connection, rows.lock_statements(connection, person_id=person_id))
    before = rows.load_account(connection, person_id, year)
    if before is None or not moves.set_account_edition(connection, person_id, year, old, new):
        return None
    found, records = declarations.load_dossier(connection, person_id)
    accounts, settled_at = rows.load_account_heads(connection, person_id)
    at = not_before(now, settled_at)
    held = dossier.Dossier(found, records, account_editions=accounts)
    assessment = dossier.holdings(editions, held, held.holding, at, exam_based_series=False, edition=new)
    cause = ledger.Cause(CAUSE, None, at, actor_id, edition=new)
    settlement = Settlement(connection, editions, person_id, assessment, cause, [year], accounts)
    _, statements = settlement.settle(held.holding, None, records)
    run_together(connection, statements)
    kept = {name: hours_text(before[name]) for name in _KEPT}
    return {"edition_id": old, **kept}, settlement.corrections_sent
