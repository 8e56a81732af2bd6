"""Which evidence a declaration needs, which of it is there, and which kinds its upload offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.definition import Edition
from workflow.names import EVIDENCE, Words
from workflow.values import value
from workflow.vocabulary import Category, EvidenceKind

# What is no need of the rules, and still often goes with it.
_BESIDE: Mapping[Category, tuple[EvidenceKind, ...]] = {
    Category.EXPERT_ACTIVITY: (EvidenceKind.INVITATION,),
    Category.DIGITAL_ENGINEER: (EvidenceKind.LEVEL_CERTIFICATE,),
    Category.LEARNING: (EvidenceKind.STAMPED_PROOF,),
    Category.QUALIFICATION_EXAM: (EvidenceKind.STAMPED_PROOF,),
}


@value
class Need:
    """One thing to be proved: any of the kinds proves it; `met` where a piece of one is there."""

    kinds: tuple[tuple[str, Words], ...]
    met: bool


@value
class Offered:
    """A kind that can be chosen; `needed` where nothing of it, or of what stands in for it, is there yet."""

    kind: str
    words: Words
    needed: bool


@value
class Proofs:
    """What is needed under which clause, and the kinds that are offered, needed ones first."""

    clause: str
    needs: tuple[Need, ...]
    offered: tuple[Offered, ...]


def proofs_of(view: Mapping[str, Any], edition: Edition) -> Proofs:
    """The evidence of a declaration beside what its clause asks."""
    category, kind = Category(view["category"]), str(view["item"].get("kind") or "")
    rule = edition.categories[category]
    asked = rule.evidence.get(kind) or rule.evidence.get("", ())
    there = {piece["kind"] for piece in view["evidence"]}
    needs = tuple(
        Need(
            tuple((each.value, EVIDENCE[each.value]) for each in need.any_of), bool(there & set(need.any_of))
        )
        for need in asked
    )
    open_kinds = [each for need in needs if not need.met for each, _ in need.kinds]
    met_kinds = [each for need in needs if need.met for each, _ in need.kinds]
    order = dict.fromkeys([*open_kinds, *met_kinds, *(each.value for each in _BESIDE.get(category, ()))])
    offered = tuple(Offered(each, EVIDENCE[each], each in open_kinds) for each in order)
    return Proofs(rule.evidence_clauses.get(kind, rule.clause), needs, offered)
