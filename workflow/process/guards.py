"""The guards: what must hold before an event. The arrows of `workflow.process.machine` name them.

A guard takes a case and yields every refusal that it finds; it holds where it yields none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from workflow.errors import Refusal
from workflow.process.case import Case
from workflow.vocabulary import Code, Outcome

Guard = Callable[[Case], Iterator[Refusal]]


def is_attested(case: Case) -> Iterator[Refusal]:
    """The applicant attests that the declaration is true: 据实 (四(二))."""
    if not case.row["attested"]:
        yield case.refusal(Code.ATTESTATION_MISSING, pointer="/attested")


def rules_admit(case: Case) -> Iterator[Refusal]:
    """No rule blocks the submission; what a reviewer would reject is shown, not blocked."""
    item = case.assessed_item
    if item.outcome == Outcome.BLOCK_SUBMIT:
        yield from item.refusals


def body_is_found(case: Case) -> Iterator[Refusal]:
    """Somebody reviews: the organization that the route means exists (R11, R21)."""
    if case.bodies is None and not any(r.code == Code.NO_REVIEWING_BODY for r in case.assessed_item.refusals):
        yield case.refusal(Code.NO_REVIEWING_BODY)


def rules_allow(case: Case) -> Iterator[Refusal]:
    """No rule refuses the item: every stated fact meets its clause (四(三))."""
    yield from case.assessed_item.refusals


def granted_hours_are_valid(case: Case) -> Iterator[Refusal]:
    """Hours that the reviewer grants are positive, on the 0.5 grid and not above the claim (R25)."""
    granted = case.body.recognised_hours
    if granted is None:
        return
    claimed: Decimal | None = case.row["claimed_hours"]
    most = case.edition.policy.claim_maximum if claimed is None else claimed
    # The bounds first: a remainder of a huge number is an arithmetic error.
    if not (granted.is_finite() and 0 <= granted <= most and granted % Decimal("0.5") == 0):
        yield case.refusal(Code.HOURS_INVALID, pointer="/recognised_hours")


def reason_is_given(case: Case) -> Iterator[Refusal]:
    """The person is told why: a reason code or a comment (四(三))."""
    comment = case.body.comment or ""
    said = any(character.isprintable() and not character.isspace() for character in comment)
    if not (case.body.reason_code or said):
        yield case.refusal(Code.REASON_REQUIRED, missing=("reason_code", "comment"), pointer="/reason_code")


def target_is_reviewing_body(case: Case) -> Iterator[Refusal]:
    """`to` names an active organization, other than the one that has the declaration now (R22).

    Somebody other than the applicant can review there (R21).
    """
    target = case.target_body
    if target is None or not target.active or target.id == case.row["body_id"]:
        yield case.refusal(Code.TARGET_NOT_REVIEWING_BODY, missing=("to",), pointer="/to")
    elif case.target_alternate is None:
        yield case.refusal(Code.SELF_REVIEW, pointer="/to")


def rejection_is_not_final(case: Case) -> Iterator[Refusal]:
    """A rejected declaration may be revised unless the rejection was final."""
    if case.row["final"]:
        yield case.refusal(Code.REJECTION_IS_FINAL)


def rejection_is_final(case: Case) -> Iterator[Refusal]:
    """Only a final rejection can be appealed; after any other, the declaration is revised."""
    if not case.row["final"]:
        yield case.refusal(Code.REJECTION_IS_NOT_FINAL)


def bureau_is_found(case: Case) -> Iterator[Refusal]:
    """There is an active bureau that hears appeals."""
    if case.bureau_id is None:
        yield case.refusal(Code.NO_REVIEWING_BODY)


def nothing_is_sent(case: Case) -> Iterator[Refusal]:
    """The title system was not told of this approval yet; records of earlier approvals are all withdrawn."""
    if case.title_system_holds:
        yield case.refusal(Code.ALREADY_SENT)


GUARDS: Mapping[str, Guard] = {
    guard.__name__: guard
    for guard in (
        is_attested,
        rules_admit,
        body_is_found,
        rules_allow,
        granted_hours_are_valid,
        reason_is_given,
        target_is_reviewing_body,
        rejection_is_not_final,
        rejection_is_final,
        bureau_is_found,
        nothing_is_sent,
    )
}
