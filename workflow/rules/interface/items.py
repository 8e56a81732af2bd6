"""One declaration as the rules see it, built from checked facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from decimal import Decimal

from workflow.rules.interface import reading as of
from workflow.rules.interface.facts import Facts
from workflow.rules.interface.reading import Data, number_key, source_key, title_key
from workflow.rules.measures.hours import read_hours
from workflow.values import value
from workflow.vocabulary import Category, EvidenceKind, Status

_FACTS: dict[Category, Callable[[Data], Facts]] = {
    Category.TRAINING: of.training,
    Category.LEARNING: of.learning,
    Category.QUALIFICATION_EXAM: of.qualification_exam,
    Category.ACHIEVEMENT: of.achievement,
    Category.EXPERT_ACTIVITY: of.expert_activity,
    Category.AID_POSTING: of.aid_posting,
    Category.COMPETITION: of.competition,
    Category.SPECIAL_CIRCUMSTANCE: of.special_circumstance,
    Category.DIGITAL_ENGINEER: of.digital_engineer,
    Category.ORIGIN_CREDIT: of.origin_credit,
}
_CATEGORIES = {category.value: category for category in Category}
_EVIDENCE = {kind.value: kind for kind in EvidenceKind}


@value
class Settled:
    """What a submission settled: which rows of overrides fit, under the editions to which it was pinned."""

    editions: frozenset[str]
    overrides: tuple[str, ...]


@value
class Grant:
    """The hours, as half hours, above which a reviewer recognises none of the item, and why."""

    halves: int
    reason_code: str | None = None
    comment: str | None = None


@value
class Item:
    """One declaration. `claimed` is None, with `claim_stated`, where the claim is no number.

    `evidence` None = not checked; `certificate`, `filing` and `title` are as they are compared: without
    regard to case, width and blanks, a title also to punctuation. `editions` are those to which it was
    pinned at submission, by calendar year.
    """

    ref: str
    category: Category
    status: Status
    declared_year: int | None
    claim_stated: bool
    claimed: Decimal | None
    certificate: str | None
    files: tuple[str, ...]
    source_id: str | None
    filing: str | None
    evidence: frozenset[EvidenceKind] | None
    facts: Facts
    editions: Mapping[int, str] = field(default_factory=dict)
    settled: Settled | None = None
    granted: Grant | None = None
    title: str | None = None

    def seen(self, status: Status, editions: Mapping[int, str]) -> Item:
        """The same item with another status, pinned to other editions."""
        return Item(
            self.ref,
            self.category,
            status,
            self.declared_year,
            self.claim_stated,
            self.claimed,
            self.certificate,
            self.files,
            self.source_id,
            self.filing,
            self.evidence,
            self.facts,
            editions,
            self.settled,
            self.granted,
            self.title,
        )


def item_from_mapping(
    mapping: Data,
    *,
    ref: str,
    status: Status | str = Status.NEW,
    evidence: Iterable[str] | None = None,
    file_sha256: Iterable[str] = (),
    editions: Mapping[int, str] | None = None,
    settled: Settled | None = None,
    granted: Grant | None = None,
) -> Item:
    """An item from checked facts: an Item mapping without ref, status, evidence and file hashes."""
    category = _CATEGORIES[mapping["category"]]
    stated = "claimed_hours" in mapping
    facts = _FACTS[category](mapping)
    return Item(
        ref,
        category,
        status if isinstance(status, Status) else Status(status),
        mapping.get("declared_year"),
        stated,
        read_hours(mapping["claimed_hours"]) if stated else None,
        number_key(mapping.get("certificate_number")),
        tuple(map(str.lower, file_sha256)),
        source_key(source) or None if (source := mapping.get("source_id")) else None,
        number_key(getattr(facts, "filing_number", None)),
        None if evidence is None else frozenset([_EVIDENCE[kind] for kind in evidence]),
        facts,
        editions or {},
        settled,
        granted,
        title_key(mapping.get("title")),
    )
