"""One table says who may do what: for each verb, the alternatives under which it is permitted.

An alternative is a predicate named as a statement that can be true. A verb is permitted when any of
its alternatives holds for the actor and the subject. Nobody may do a verb that is not in the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from workflow.errors import NotPermitted
from workflow.values import value


class Role(StrEnum):
    applicant = "applicant"
    unit_reviewer = "unit_reviewer"
    unit_administrator = "unit_administrator"
    bureau = "bureau"
    administrator = "administrator"
    integrator = "integrator"


REVIEWERS = frozenset({Role.unit_reviewer, Role.bureau})


@dataclass(frozen=True, slots=True)
class Grant:
    """A role; unit roles hold for one organization. An alternate acts where nobody else can (R21)."""

    role: Role
    organization_id: str | None = None
    alternate: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: a principal, the person behind it, its roles, and for an API key its scopes."""

    id: str
    name: str
    person_id: str | None = None
    grants: tuple[Grant, ...] = ()
    scopes: frozenset[str] | None = None  # None: everything that the roles allow
    key_id: str | None = None  # of the API key by which they act
    # What they were permitted, where an answer is kept to be repeated: the rights are asked for again then.
    permitted: list[tuple[str, Subject]] | None = field(default=None, compare=False, repr=False)

    def has(self, role: Role) -> bool:
        return role in [grant.role for grant in self.grants]

    def bodies(self, *roles: Role) -> frozenset[str]:
        """Organizations in which the actor holds one of the roles."""
        return frozenset(g.organization_id for g in self.grants if g.role in roles and g.organization_id)


# Whoever has the machine itself, and says so by no credential: no principal, so its id is empty.
AT_THE_MACHINE = Actor("", "xueshi", grants=(Grant(Role.administrator),))


@value
class Subject:
    """The thing that a verb is done to, as far as the permissions ask about it: ids only."""

    person_id: str | None = None
    body_id: str | None = None  # the reviewing body
    organization_id: str | None = None  # an organization that is read or administered
    alternate: bool = False  # routed to the body's alternate (R21)
    declaration_id: str | None = None  # of which no permission depends
    employer_ids: frozenset[str] = frozenset()  # current employers of the person
    # The principal who sent a record (None where that was not kept), or who merged two persons.
    sender_id: str | None = None


Predicate = Callable[[Actor, Subject], bool]


def is_signed_in(actor: Actor, subject: Subject) -> bool:
    return True


def is_self(actor: Actor, subject: Subject) -> bool:
    return actor.person_id is not None and actor.person_id == subject.person_id


def is_reviewer_of_body(actor: Actor, subject: Subject) -> bool:
    body_id = subject.body_id
    if not body_id:
        return False
    for grant in actor.grants:
        if (
            grant.organization_id == body_id
            and grant.role in REVIEWERS
            and (subject.alternate or not grant.alternate)
        ):
            return True
    return False


def is_administrator_of_body(actor: Actor, subject: Subject) -> bool:
    return _administers(actor, subject.body_id)


def is_administrator_of_organization(actor: Actor, subject: Subject) -> bool:
    return _administers(actor, subject.organization_id)


def _administers(actor: Actor, organization_id: str | None) -> bool:
    if organization_id is None:
        return False
    for grant in actor.grants:
        if grant.organization_id == organization_id and grant.role == Role.unit_administrator:
            return True
    return False


def is_member_of_organization(actor: Actor, subject: Subject) -> bool:
    return subject.organization_id is not None and subject.organization_id in actor.bodies(*Role)


def is_reviewer_of_employer(actor: Actor, subject: Subject) -> bool:
    return bool(subject.employer_ids & actor.bodies(Role.unit_reviewer, Role.unit_administrator))


def is_administrator_of_employer(actor: Actor, subject: Subject) -> bool:
    return bool(subject.employer_ids & actor.bodies(Role.unit_administrator))


def is_administrator_of_every_employer(actor: Actor, subject: Subject) -> bool:
    return bool(subject.employer_ids) and subject.employer_ids <= actor.bodies(Role.unit_administrator)


def is_administrator_who_merged(actor: Actor, subject: Subject) -> bool:
    return actor.id == subject.sender_id and is_administrator_of_every_employer(actor, subject)


def is_bureau(actor: Actor, subject: Subject) -> bool:
    return actor.has(Role.bureau)


def is_administrator(actor: Actor, subject: Subject) -> bool:
    return actor.has(Role.administrator)


def is_integrator(actor: Actor, subject: Subject) -> bool:
    return actor.has(Role.integrator)


def is_sender(actor: Actor, subject: Subject) -> bool:
    return actor.has(Role.integrator) and subject.sender_id in (None, actor.id)


PERMISSIONS: Mapping[str, tuple[Predicate, ...]] = {
    # organizations and people
    "organization.read": (is_signed_in,),
    "organization.write": (is_administrator, is_bureau, is_integrator),
    "reviewer.read": (is_member_of_organization, is_bureau, is_administrator, is_integrator),
    "reviewer.write": (is_administrator_of_organization, is_bureau, is_administrator),
    "reviewer.appoint_outsider": (is_bureau, is_administrator),
    "person.read": (is_self, is_reviewer_of_employer, is_bureau, is_administrator, is_integrator),
    "person.write": (is_bureau, is_administrator, is_integrator),
    "person.reveal": (is_self, is_bureau),
    "access_log.read": (is_self, is_bureau, is_administrator),
    "affiliation.write": (is_bureau, is_administrator, is_integrator),
    # what people ask to be corrected: of themselves; the unit decides, or the bureau
    "correction.request": (is_self,),
    "correction.read": (is_self, is_administrator_of_organization, is_bureau, is_administrator),
    "correction.withdraw": (is_self,),
    "correction.decide": (is_administrator_of_organization, is_bureau),
    "person_change.read": (is_self, is_administrator_of_employer, is_bureau, is_administrator),
    # two persons who are one: both have to be theirs who merge them; else a unit proposes it to the bureau
    "person.merge": (is_administrator_of_every_employer, is_bureau, is_administrator),
    "person.undo_merge": (is_administrator_who_merged, is_bureau, is_administrator),
    "merge_proposal.write": (is_administrator_of_employer,),
    "merge_proposal.read": (is_administrator_of_organization, is_bureau, is_administrator),
    "merge_proposal.decide": (is_bureau, is_administrator),
    # entering whom a unit employs; it changes nothing else of anybody
    "roster.write": (is_administrator_of_organization, is_bureau, is_administrator),
    "api_key.write": (is_administrator,),
    "principal.write": (is_administrator,),
    # how people sign in: each their own; what others need is given by an administrator
    "sign_in.change": (is_signed_in,),
    "password.reset": (is_administrator,),
    "principal.view_as": (is_administrator,),
    # declarations
    "declaration.read": (
        is_self,
        is_reviewer_of_body,
        is_administrator_of_body,
        is_bureau,
        is_administrator,
        is_integrator,
    ),
    "declaration.write": (is_self, is_integrator),
    "declaration.attest": (is_self, is_integrator),
    "declaration.submit": (is_self, is_integrator),
    "declaration.withdraw": (is_self, is_integrator),
    "declaration.revise": (is_self, is_integrator),
    "declaration.appeal": (is_self, is_integrator),
    "declaration.claim": (is_reviewer_of_body,),
    "declaration.release": (is_reviewer_of_body, is_administrator_of_body, is_bureau, is_administrator),
    "declaration.forward": (is_reviewer_of_body,),
    "declaration.return_for_correction": (is_reviewer_of_body,),
    "declaration.approve": (is_reviewer_of_body,),
    "declaration.reject": (is_reviewer_of_body,),
    "declaration.undo": (is_reviewer_of_body, is_administrator_of_body),
    "declaration.reassign": (is_administrator, is_bureau),
    "declaration.sync": (is_bureau, is_administrator, is_integrator),
    "declaration.revoke": (is_bureau, is_administrator),
    "declaration.spot_check": (is_bureau,),
    # evidence that a spot check asks for, and that the person gives
    "declaration.ask_evidence": (is_bureau,),
    "declaration.give_evidence": (is_self, is_integrator),
    # what is drawn for a spot check, and former names: not for systems that declare for the applicant
    "declaration.oversee": (is_reviewer_of_body, is_administrator_of_body, is_bureau, is_administrator),
    "queue.read": (is_reviewer_of_body, is_administrator_of_body, is_bureau, is_administrator),
    "process.read": (is_bureau, is_administrator),
    "statistics.read": (is_bureau, is_administrator),
    # campaigns of spot checks
    "spot_check.read": (is_bureau, is_administrator),
    "spot_check.write": (is_bureau,),
    # records and results
    "study_record.write": (is_integrator,),
    "study_record.move": (is_sender,),
    "study_record.withdraw": (is_sender,),
    "study_record.release": (is_bureau, is_administrator),
    "study_record.read": (is_self, is_reviewer_of_employer, is_bureau, is_administrator, is_integrator),
    "account.read": (is_self, is_reviewer_of_employer, is_bureau, is_administrator, is_integrator),
    "account.remind": (is_administrator_of_employer, is_bureau),
    "title_record.read": (is_self, is_bureau, is_administrator, is_integrator),
    "title_record.write": (is_bureau, is_administrator, is_integrator),
    # certificates of what is recognised
    "certificate.read": (is_self, is_administrator_of_employer, is_bureau, is_administrator),
    "certificate.issue": (is_self, is_administrator_of_employer, is_bureau),
    "certificate.revoke": (is_bureau,),
    "assessment.create": (is_signed_in,),
    "reason_code.read": (is_signed_in,),
    # editions of the rules: an author of an edition never approves it
    "definition.read": (is_bureau, is_administrator),
    "definition.write": (is_administrator,),
    "definition.publish": (is_administrator, is_bureau),
    "definition.move": (is_administrator, is_bureau),
    "definition.rollback": (is_administrator, is_bureau),
    # notices to the actor or to a body of theirs; their own operations, for the queries show no others
    "notice.read": (is_self, is_member_of_organization),
    "operation.read": (is_signed_in,),
}

# An integrator's key does only what its scopes name. A scope to write declarations or records includes
# reading them; a scope to write personal data does not.
SCOPES: Mapping[str, frozenset[str]] = {
    "people:read": frozenset({"person.read", "organization.read", "reviewer.read"}),
    "people:write": frozenset({"person.write", "affiliation.write", "organization.write"}),
    "declarations:read": frozenset(
        {
            "declaration.read",
            "declaration.oversee",
            "account.read",
            "study_record.read",
            "reason_code.read",
        }
    ),
    "declarations:write": frozenset(
        {
            "declaration.read",
            "declaration.write",
            "declaration.submit",
            "declaration.withdraw",
            "declaration.revise",
            "declaration.appeal",
            "declaration.give_evidence",
        }
    ),
    "declarations:attest": frozenset({"declaration.attest"}),  # for the person, who must have charged it so
    "study_records:write": frozenset(
        {
            "study_record.write",
            "study_record.move",
            "study_record.withdraw",
            "study_record.read",
            "operation.read",
        }
    ),
    "title_records:read": frozenset({"title_record.read"}),
    "title_records:write": frozenset(
        {"title_record.write", "title_record.read", "declaration.sync", "declaration.read"}
    ),
    "queue:read": frozenset({"queue.read", "declaration.read", "declaration.oversee", "reason_code.read"}),
    "notices:read": frozenset({"notice.read"}),
    "assessments:create": frozenset({"assessment.create"}),
}

EVERYTHING = ["*"]  # the stored scopes of a key that may do all that its principal's roles allow

_NOBODY: tuple[Predicate, ...] = ()


def permits(actor: Actor, verb: str, subject: Subject) -> bool:
    """Whether `actor` may do `verb` to `subject`."""
    if actor.scopes is not None and not any(verb in SCOPES.get(scope, ()) for scope in actor.scopes):
        return False
    for holds in PERMISSIONS.get(verb, _NOBODY):
        if holds(actor, subject):
            if actor.permitted is not None:
                actor.permitted.append((verb, subject))
            return True
    return False


def who_may(verb: str) -> list[str]:
    """The alternatives under which `verb` is permitted, as statements."""
    return [predicate.__name__ for predicate in PERMISSIONS.get(verb, _NOBODY)]


def require(actor: Actor, verb: str, subject: Subject) -> None:
    """Raise `NotPermitted` unless `actor` may do `verb` to `subject`."""
    if not permits(actor, verb, subject):
        raise NotPermitted(verb=verb, permitted_to=who_may(verb))


def require_any(actor: Actor, verb: str, *roles: Role) -> None:
    """Raise `NotPermitted` unless the actor holds one of the roles: of what is shown to whole offices."""
    if not any(actor.has(role) for role in roles):
        raise NotPermitted(verb=verb, permitted_to=who_may(verb))
