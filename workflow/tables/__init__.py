"""Every table of the product, with its constraints, and nothing else; one module per subject.

What no bug in the code above may cause is forbidden by constraints here: an unknown state, a second
history row of one sequence, a person's second account of a year, a title record sent twice.
Instants are UTC; credit hours are stored as whole half hours, so that sums in SQL are exact.
"""

from workflow.tables.columns import CreditHours, Instant, metadata, writing_transaction
from workflow.tables.corrections import (
    correction,
    correction_evidence,
    merge_proposal,
    person_change,
    person_merge,
)
from workflow.tables.declarations import (
    claimed,
    decided_elsewhere,
    declaration,
    declaration_mark,
    evidence_dropped,
    history,
    look,
    stuck,
)
from workflow.tables.editions import edition, edition_change, edition_move
from workflow.tables.evidence.pictures import picture, picture_alike, picture_band, picture_waiting
from workflow.tables.feed import checkpoint, event, record_head, record_seal
from workflow.tables.identity import (
    api_key,
    federated_identity,
    preference,
    principal,
    recovery_code,
    role_grant,
    second_factor,
    session,
    sign_in_attempt,
    sign_in_event,
)
from workflow.tables.ledger import (
    account,
    certificate,
    certificate_revocation,
    ledger_entry,
    study_record,
    study_record_change,
    title_record,
)
from workflow.tables.notices import notice
from workflow.tables.operations import idempotency, log_level, operation, operation_portion
from workflow.tables.organizations import organization
from workflow.tables.people import access_log, affiliation, document_index, former_name, person
from workflow.tables.spot_checks import (
    spot_check_answer,
    spot_check_campaign,
    spot_check_closing,
    spot_check_item,
    spot_check_outcome,
    spot_check_population,
    spot_check_request,
)
from workflow.tables.tallies import decision_tally, refusal_tally, route_tally, tally

__all__ = [
    "CreditHours",
    "Instant",
    "access_log",
    "account",
    "affiliation",
    "api_key",
    "certificate",
    "certificate_revocation",
    "checkpoint",
    "claimed",
    "correction",
    "correction_evidence",
    "decided_elsewhere",
    "decision_tally",
    "declaration",
    "declaration_mark",
    "document_index",
    "edition",
    "edition_change",
    "edition_move",
    "event",
    "evidence_dropped",
    "federated_identity",
    "former_name",
    "history",
    "idempotency",
    "ledger_entry",
    "log_level",
    "look",
    "merge_proposal",
    "metadata",
    "notice",
    "operation",
    "operation_portion",
    "organization",
    "person",
    "person_change",
    "person_merge",
    "picture",
    "picture_alike",
    "picture_band",
    "picture_waiting",
    "preference",
    "principal",
    "record_head",
    "record_seal",
    "recovery_code",
    "refusal_tally",
    "role_grant",
    "route_tally",
    "second_factor",
    "session",
    "sign_in_attempt",
    "sign_in_event",
    "spot_check_answer",
    "spot_check_campaign",
    "spot_check_closing",
    "spot_check_item",
    "spot_check_outcome",
    "spot_check_population",
    "spot_check_request",
    "stuck",
    "study_record",
    "study_record_change",
    "tally",
    "title_record",
    "writing_transaction",
]
