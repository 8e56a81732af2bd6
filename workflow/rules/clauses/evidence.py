"""附件7: the evidence that each category and kind needs."""

from workflow.definition import CategoryRule
from workflow.rules.clauses.findings import Finding
from workflow.rules.interface.items import Item
from workflow.vocabulary import Code


def missing_evidence(item: Item, rule: CategoryRule) -> Finding | None:
    """The finding that evidence is missing, with all alternatives; None also where it was not checked."""
    held = item.evidence
    if held is None:
        return None
    needs = rule.evidence.get(item.facts.kind) or rule.evidence.get("", ())
    lists = tuple(need.any_of for need in needs if held.isdisjoint(need.kinds))
    missing = tuple(kind for kinds in lists for kind in kinds)
    return Finding(Code.EVIDENCE_MISSING, "/evidence", missing, needs=lists) if missing else None
