"""The arrows are written down here once more on purpose, as the owner named them."""

from __future__ import annotations

from workflow.vocabulary import Event, State

# From, event: to, guards. Of an appeal, `withdraw` leads elsewhere: APPEALED.
GRAPH = {
    ("draft", "submit"): ("submitted", {"is_attested", "rules_admit", "body_is_found"}),
    ("submitted", "claim"): ("unit_review", set()),
    ("submitted", "withdraw"): ("draft", set()),
    ("submitted", "reassign"): ("submitted", {"reason_is_given", "target_is_reviewing_body"}),
    ("unit_review", "release"): ("submitted", set()),
    ("unit_review", "withdraw"): ("draft", set()),
    ("unit_review", "forward"): ("submitted", {"reason_is_given", "target_is_reviewing_body"}),
    ("unit_review", "reassign"): ("submitted", {"reason_is_given", "target_is_reviewing_body"}),
    ("unit_review", "return_for_correction"): ("draft", {"reason_is_given"}),
    ("unit_review", "approve"): (
        "approved",
        {"rules_allow", "granted_hours_are_valid", "warnings_are_acknowledged"},
    ),
    ("unit_review", "reject"): ("rejected", {"reason_is_given"}),
    ("rejected", "revise"): ("draft", {"rejection_is_not_final"}),
    ("rejected", "appeal"): ("submitted", {"rejection_is_final", "appeal_is_not_heard", "bureau_is_found"}),
    ("approved", "undo"): ("unit_review", {"nothing_is_sent"}),
    ("approved", "sync"): ("synced", set()),
    ("approved", "revoke"): ("rejected", {"reason_is_given"}),
    ("synced", "revoke"): ("rejected", {"reason_is_given"}),
}
APPEALED = {("submitted", "withdraw"): "rejected", ("unit_review", "withdraw"): "rejected"}
# What somebody holds who may no longer review it.
LEFT = {("unit_review", "claim"): ("unit_review", set())}
NOT_ARROWS = [(s.value, e.value) for s in State for e in Event if (s.value, e.value) not in GRAPH]
