"""The guards: what must hold before an event. The arrows of `workflow.process.machine` name them.

A guard takes a case and yields every refusal that it finds; it holds where it yields none.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from workflow.definition.reasons import OTHER
from workflow.errors import Refusal
from workflow.process import attestation
from workflow.process.case import Case
from workflow.vocabulary import Code, OrganizationKind, Outcome

# The letters among Unicode's Default_Ignorable_Code_Point: fillers of Hangul.
_UNSEEN_LETTERS = frozenset("\u115f\u1160\u3164\uffa0")
Guard = Callable[[Case], Iterator[Refusal]]


def is_attested(case: Case) -> Iterator[Refusal]:
    """The applicant attests that the declaration is true as it is now: 据实 (四(二))."""
    if not (case.body.attested or attestation.holds(case.row)):
        yield case.refusal(Code.ATTESTATION_MISSING, pointer="/attested")


def rules_admit(case: Case) -> Iterator[Refusal]:
    """No rule blocks the submission; what a reviewer would reject is shown, not blocked."""
    item = case.assessed_item
    if item.outcome == Outcome.BLOCK_SUBMIT:
        yield from item.refusals


def body_is_found(case: Case) -> Iterator[Refusal]:
    """Somebody reviews each step of the route: in office, and not the applicant (R11, R21)."""
    if case.places is None and not any(r.code == Code.NO_REVIEWING_BODY for r in case.assessed_item.refusals):
        yield case.refusal(Code.NO_REVIEWING_BODY)


def rules_allow(case: Case) -> Iterator[Refusal]:
    """No rule refuses the item: every stated fact meets its clause (四(三))."""
    yield from case.assessed_item.refusals


def granted_hours_are_valid(case: Case) -> Iterator[Refusal]:
    """Hours that the reviewer grants are on the 0.5 grid, and not above the claim (R25) or an earlier grant.

    Fewer hours than expected are granted for a reason (四(三)).
    """
    granted = case.body.recognised_hours
    if granted is None:
        return
    bounds = (case.row["claimed_hours"], case.row["granted_hours"])
    most = min([case.edition.policy.claim_maximum, *[bound for bound in bounds if bound is not None]])
    # The bounds first: a remainder of a huge number is an arithmetic error.
    if not (granted.is_finite() and 0 <= granted <= most and granted % Decimal("0.5") == 0):
        yield case.refusal(Code.HOURS_INVALID, pointer="/recognised_hours")
    elif granted < case.expected_hours:
        yield from reason_is_given(case)


def reason_is_given(case: Case) -> Iterator[Refusal]:
    """The person is told why: a comment, or a reason code that says something by itself (四(三))."""
    if case.body.reason_code in (None, "", OTHER) and not says_something(case.body.comment):
        yield case.refusal(Code.REASON_REQUIRED, one_of=("reason_code", "comment"), pointer="/reason_code")


def reason_is_known(case: Case) -> Iterator[Refusal]:
    """A reason code is one that the edition lists for the event; asked of every event that is sent one."""
    code = case.body.reason_code
    if not code:
        return
    known = case.edition.reasons.get(code)
    if known is None or case.event not in known.events:
        yield case.refusal(Code.REASON_UNKNOWN, pointer="/reason_code")


def says_something(comment: str | None) -> bool:
    """Whether a comment has a letter, a character or a digit that can be seen."""
    return any(
        unicodedata.category(character)[0] in "LN" and character not in _UNSEEN_LETTERS
        for character in comment or ""
    )


def target_is_reviewing_body(case: Case) -> Iterator[Refusal]:
    """`to` names an active organization, other than the one that has the declaration now (R22).

    Somebody other than the applicant can review there (R21). An appeal stays with a bureau.
    """
    target = case.target_body
    leaves_the_bureau = case.appealed and target is not None and target.kind != OrganizationKind.BUREAU
    if target is None or not target.active or target.id == case.row["body_id"] or leaves_the_bureau:
        yield case.refusal(Code.TARGET_NOT_REVIEWING_BODY, one_of=("to",), pointer="/to")
    elif case.target_alternate is None:
        own = any(r.person_id == case.row["person_id"] for r in case.target_reviewers)
        yield case.refusal(Code.SELF_REVIEW if own else Code.TARGET_NOT_REVIEWING_BODY, pointer="/to")


def rejection_is_not_final(case: Case) -> Iterator[Refusal]:
    """A rejected declaration may be revised unless the rejection was final."""
    if case.row["final"]:
        yield case.refusal(Code.REJECTION_IS_FINAL)


def rejection_is_final(case: Case) -> Iterator[Refusal]:
    """Only a final rejection can be appealed; after any other, the declaration is revised."""
    if not case.row["final"]:
        yield case.refusal(Code.REJECTION_IS_NOT_FINAL)


def appeal_is_not_heard(case: Case) -> Iterator[Refusal]:
    """An appeal is heard once: what the bureau decided on it stands."""
    if (case.row["appeal"] or {}).get("heard"):
        yield case.refusal(Code.APPEAL_ALREADY_HEARD)


def bureau_is_found(case: Case) -> Iterator[Refusal]:
    """Somebody else than the applicant is in office at the bureau, to hear the appeal (R21)."""
    if case.appeal_place is None:
        yield case.refusal(Code.NO_REVIEWING_BODY)


def nothing_is_sent(case: Case) -> Iterator[Refusal]:
    """The title system was not told of this approval yet; records of earlier approvals are all withdrawn."""
    if case.title_system_holds:
        yield case.refusal(Code.ALREADY_SENT)


def warnings_are_acknowledged(case: Case) -> Iterator[Refusal]:
    """The reviewer has looked into every warning and says so by its code (四(三))."""
    said = set(case.body.acknowledged)
    left = tuple([warned.code.value for warned in case.warnings if warned.code not in said])
    if left:
        yield case.refusal(Code.WARNINGS_NOT_ACKNOWLEDGED, missing=left, pointer="/acknowledged")


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
        appeal_is_not_heard,
        bureau_is_found,
        nothing_is_sent,
        warnings_are_acknowledged,
    )
}
