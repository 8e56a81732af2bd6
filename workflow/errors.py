"""The exceptions by which commands refuse. They carry codes and facts; API and CLI turn them into words.

The first line of a class's docstring is its default message.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workflow.values import Text, value
from workflow.vocabulary import Code


class Refused(Exception):
    """The command was refused."""

    code = "REFUSED"

    def __init__(self, message: str | Mapping[str, str] | None = None, **facts: Any) -> None:
        """`message` says more than the code does: in English, or as {zh, en}."""
        self.text: Mapping[str, str] = {} if message is None or isinstance(message, str) else message
        said = message if isinstance(message, str) else self.text.get("en")
        self.message = said or (self.__doc__ or "").split("\n", 1)[0]
        self.facts = facts
        super().__init__(self.message)


class NotAuthenticated(Refused):
    """Say who you are: an API key or a signed-in session is needed."""

    code = "NOT_AUTHENTICATED"


class NotPermitted(Refused):
    """This is not yours to do."""

    code = "NOT_PERMITTED"


class SelfReview(NotPermitted):
    """Nobody reviews their own declaration (R21)."""

    code = "SELF_REVIEW"


class ApproverIsAuthor(NotPermitted):
    """Whoever wrote or changed an edition does not approve it."""

    code = "APPROVER_IS_AUTHOR"


class NotFound(Refused):
    """There is no such thing, or it is not yours to see."""

    code = "NOT_FOUND"


class Conflict(Refused):
    """The thing has changed, or is in a state in which this can't be done."""

    code = "CONFLICT"


class WrongState(Conflict):
    """The declaration is in a state from which this event does not lead."""

    code = "WRONG_STATE"


class LostRace(Conflict):
    """Somebody else changed it first; read it again and decide anew."""

    code = "LOST_RACE"


class AlreadyClaimed(Conflict):
    """Another reviewer has claimed this work item."""

    code = "ALREADY_CLAIMED"


class AlreadyExists(Conflict):
    """Something with this unique value exists already."""

    code = "ALREADY_EXISTS"


class EditionStatus(Conflict):
    """The edition is in a status in which this can't be done."""

    code = "EDITION_STATUS"


class EditionChanged(Conflict):
    """The edition was changed meanwhile; begin anew."""

    code = "EDITION_CHANGED"


class AnotherInForce(Conflict):
    """Another edition is in force than the one that this would replace."""

    code = "ANOTHER_IN_FORCE"


class EditionReplaced(Conflict):
    """A published edition stands on this one; roll that one back first."""

    code = "EDITION_REPLACED"


class EditionNotInForce(Conflict):
    """Work is moved to an edition that is in force."""

    code = "EDITION_NOT_IN_FORCE"


class VersionMismatch(Refused):
    """If-Match names another version than the current one."""

    code = "VERSION_MISMATCH"


class Busy(Refused):
    """All connections are in use; try again in a moment."""

    code = "BUSY"


class EvidenceDamaged(Refused):
    """The file of this evidence is missing or damaged; whoever runs the installation has been told."""

    code = "EVIDENCE_DAMAGED"


class TooManyAttempts(Refused):
    """Too many failed attempts; wait before the next one."""

    code = "TOO_MANY_ATTEMPTS"


@value
class Refusal:
    """One failed rule: its code and clause, what is missing, where, and the way out."""

    code: Code
    clause: str
    missing: tuple[str, ...]
    pointer: str
    text: Text

    def to_mapping(self) -> dict[str, Any]:
        """`{code, clause, missing, pointer, text}`."""
        return {
            "code": self.code.value,
            "clause": self.clause,
            "missing": list(map(str, self.missing)),
            "pointer": self.pointer,
            "text": {"zh": self.text.zh, "en": self.text.en},
        }


class GuardRefused(Refused):
    """One or more guards refuse this event."""

    code = "GUARD_REFUSED"

    def __init__(self, refusals: Sequence[Refusal]) -> None:
        super().__init__(None)
        self.refusals = tuple(refusals)


@dataclass(frozen=True, slots=True)
class FieldError:
    """One wrong field: JSON pointer into the body, a stable code, a sentence."""

    pointer: str
    code: str
    text: Mapping[str, str] = field(default_factory=dict)


class Invalid(Refused):
    """The request is well-formed, but one or more of its values can't be."""

    code = "INVALID"

    def __init__(self, *errors: FieldError) -> None:
        super().__init__(None)
        self.errors = errors
