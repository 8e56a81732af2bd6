"""The lifecycle that both sides of the comparison go through: five committed transitions."""

from typing import NamedTuple


class Transition(NamedTuple):
    """One transition: its event, the states it leads from and to, and the actor who takes it."""

    event: str
    source: str
    target: str
    actor: str


APPLICANT = "person-applicant"
REVIEWER = "person-reviewer"
BODY = "body-employer"
FACTS = '{"filing_number": "ZZ-2024-001", "attested": true, "evidence": ["pass_certificate"]}'

LIFECYCLE = (
    Transition("submit", "draft", "submitted", APPLICANT),
    Transition("claim", "submitted", "unit_review", REVIEWER),
    Transition("release", "unit_review", "submitted", REVIEWER),
    Transition("claim", "submitted", "unit_review", REVIEWER),
    Transition("approve", "unit_review", "approved", REVIEWER),
)
SYNC = Transition("sync", "approved", "synced", REVIEWER)
LIFE = {transition.event: transition for transition in (*LIFECYCLE, SYNC)}
"""Each step of a whole life that is a transition, by its name."""


class StaleDeclarationError(RuntimeError):
    """Someone else changed the declaration between our SELECT and our UPDATE."""
