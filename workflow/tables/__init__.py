"""Every table of the product, with its constraints, and nothing else; one module per subject.

What no bug in the code above may cause is forbidden by constraints here: an unknown state, a second
history row of one sequence, a person's second account of a year, a title record sent twice.
Instants are UTC; credit hours are stored as whole half hours, so that sums in SQL are exact.
"""

from workflow.tables.columns import CreditHours, Instant, metadata, writing_transaction
from workflow.tables.declarations import declaration, history
from workflow.tables.editions import edition, edition_change, edition_move
from workflow.tables.feed import checkpoint, event
from workflow.tables.identity import api_key, principal, role_grant, session
from workflow.tables.ledger import account, ledger_entry, study_record, title_record
from workflow.tables.notices import notice
from workflow.tables.operations import idempotency, operation
from workflow.tables.organizations import organization
from workflow.tables.people import access_log, affiliation, document_index, person
from workflow.tables.tallies import decision_tally, refusal_tally, route_tally, tally

__all__ = [
    "CreditHours",
    "Instant",
    "access_log",
    "account",
    "affiliation",
    "api_key",
    "checkpoint",
    "decision_tally",
    "declaration",
    "document_index",
    "edition",
    "edition_change",
    "edition_move",
    "event",
    "history",
    "idempotency",
    "ledger_entry",
    "metadata",
    "notice",
    "operation",
    "organization",
    "person",
    "principal",
    "refusal_tally",
    "role_grant",
    "route_tally",
    "session",
    "study_record",
    "tally",
    "title_record",
    "writing_transaction",
]
