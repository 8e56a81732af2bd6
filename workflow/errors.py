"""The exceptions by which commands refuse. They carry codes and facts; API and CLI turn them into words.

The first line of a class's docstring is its default message.
"""

from __future__ import annotations

import errno
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workflow.values import Text, value
from workflow.vocabulary import Code


class Told(Exception):
    """A failure of the surroundings (a setting, a file, a server) that is told to a person: zh, en."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.zh, self.en = zh, en

    def __str__(self) -> str:
        return self.en


class Unavailable(Exception):
    """The database can't be reached at the moment; nothing was done; try again."""

    # No refusal: nothing is wrong with what was asked, and who goes on after refusals must not go on.
    code = "UNAVAILABLE"


class OutcomeUnknown(Unavailable):
    """The database was lost while it saved: it may have been done; the same Idempotency-Key finds out."""

    code = "OUTCOME_UNKNOWN"


class ReadOnly(Unavailable):
    """What is stored can be read, and nothing can be written at the moment."""

    code = "READ_ONLY"


class StorageFull(Unavailable):
    """There is no room to store anything."""

    code = "STORAGE_FULL"


class Damaged(Unavailable):
    """What is stored is damaged, or is not there any more."""

    code = "STORAGE_DAMAGED"


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def not_stored(error: OSError) -> Unavailable | None:
    """What it means that the system could not store something; None where it is a fault of ours."""
    if error.errno in _FULL:
        return StorageFull()
    return ReadOnly() if error.errno == errno.EROFS else None


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


class SecondFactorRequired(NotAuthenticated):
    """Login and password are right; a code of the second factor is needed too."""

    code = "SECOND_FACTOR_REQUIRED"


class PasswordMustChange(NotAuthenticated):
    """This password was given for one sign-in: choose a new one with it."""

    code = "PASSWORD_MUST_CHANGE"


class NotPermitted(Refused):
    """This is not yours to do."""

    code = "NOT_PERMITTED"


class ScopesRequired(NotPermitted):
    """This key names no scopes, and its principal is an integrator: make a key that names them."""

    code = "SCOPES_REQUIRED"


class OnlyViewing(NotPermitted):
    """Pages are shown as somebody else sees them; nothing is done in their name."""

    code = "ONLY_VIEWING"


class SelfReview(NotPermitted):
    """Nobody reviews their own declaration (R21)."""

    code = "SELF_REVIEW"


class SameReviewer(NotPermitted):
    """Whoever decided one step does not decide another, and whoever rejected does not hear the appeal."""

    code = "SAME_REVIEWER"


class BodyClosed(NotPermitted):
    """A body that is closed decides nothing any more; the bureau reassigns what waits there."""

    code = "BODY_CLOSED"


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


class NotHeld(Conflict):
    """The record is not held for a person: only one whose outcome is `flag` is released."""

    code = "NOT_HELD"


class AlreadyExists(Conflict):
    """Something with this unique value exists already."""

    code = "ALREADY_EXISTS"


class DocumentRegistered(AlreadyExists):
    """A person with this document number is registered already. Only for whoever may see everybody."""

    code = "DOCUMENT_ALREADY_REGISTERED"


class AlreadyAsked(Conflict):
    """A correction of this is open already: withdraw it first, or wait until it is decided."""

    code = "ALREADY_ASKED"


class PerhapsOnePerson(Conflict):
    """Somebody else is registered with this number: the bureau finds out whether they are one person."""

    code = "PERHAPS_ONE_PERSON"


class ManyEmployments(Conflict):
    """Several employments cover these days: the bureau corrects them one by one."""

    code = "MANY_EMPLOYMENTS"


class AlreadyRevoked(Conflict):
    """The certificate is revoked already."""

    code = "ALREADY_REVOKED"


class PersonMerged(Conflict):
    """The person was merged into another, who has all that this one had: act on that one."""

    code = "PERSON_MERGED"


class MergeOver(Conflict):
    """The merge can't be undone any more: a day is over, it was undone, or the person was merged on."""

    code = "MERGE_OVER"


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


class ProviderFails(Refused):
    """The identity provider does not answer as it should; sign in by password, or try again later."""

    code = "PROVIDER_FAILS"


class FontsMissing(Refused):
    """The fonts with which certificates are set are not installed; everything else works."""

    code = "FONTS_MISSING"


class NotSet(Refused):
    """The certificate could not be set; whoever runs the installation has been told."""

    code = "CERTIFICATE_NOT_SET"


class EvidenceDamaged(Refused):
    """The file of this evidence is missing or damaged; whoever runs the installation has been told."""

    code = "EVIDENCE_DAMAGED"


class TooMuch(Refused):
    """This asks for more work than one request may; ask for less at once."""

    code = "TOO_MUCH"


class SearchTooBroad(Refused):
    """Too many rows would have to be looked at for this list; say more about what you look for."""

    code = "SEARCH_TOO_BROAD"


class TookTooLong(Refused):
    """Reading this took too long and was given up, so that others need not wait; ask for less."""

    code = "TOOK_TOO_LONG"

    def __init__(self, seconds: int) -> None:
        # Whoever asks again by themselves takes a quarter of a thread at most.
        super().__init__(None, seconds=seconds, retry_after=3 * seconds)


class TooManyAttempts(Refused):
    """Too many failed attempts; wait before the next one."""

    code = "TOO_MANY_ATTEMPTS"


class TooManyRequests(Refused):
    """More requests came by one principal, or from one address, than are taken in a minute."""

    code = "TOO_MANY_REQUESTS"


@value
class Refusal:
    """One failed rule: its code and clause, what is missing, where, and the way out."""

    code: Code
    clause: str
    missing: tuple[str, ...]
    pointer: str
    text: Text
    needs: tuple[tuple[str, ...], ...] = ()  # one of each is missing; every one of `missing` where not stated

    def to_mapping(self) -> dict[str, Any]:
        """`{code, clause, missing, needs, pointer, text}`."""
        needs = self.needs or [(name,) for name in self.missing]
        return {
            "code": self.code.value,
            "clause": self.clause,
            "missing": list(map(str, self.missing)),
            "needs": [list(map(str, names)) for names in needs],
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


class PersonUnknown(Invalid):
    """The person that the body names is not there, or is not the actor's to name: one answer for both."""

    def __init__(self) -> None:
        text = {
            "zh": "没有此人，或此人不由您办理。请核对人员编号。",
            "en": "No such person, or not one that is yours to act for. Check the id.",
        }
        super().__init__(FieldError("/person_id", "PERSON_UNKNOWN", text))
