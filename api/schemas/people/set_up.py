"""The shape of a file by which an installation is set up; its values are those of the API's own bodies."""

from __future__ import annotations

from marshmallow import fields

from api.schemas.elements.civil import REGION_PATTERN, CivilDay, CivilInstant, PatternText, SingleLineText
from api.schemas.elements.fields import BoundedList, Choice, Flag, Identifier, StrictSchema, Text
from api.schemas.people.identity import LOGIN_PATTERN
from api.schemas.people.organizations import UNIT_ROLES
from workflow.access.permissions import SCOPES, Role
from workflow.vocabulary import OrganizationKind

_MOST = 2000


class SetUpReviewer(StrictSchema):
    """Somebody's office at an organization."""

    login = PatternText(LOGIN_PATTERN, required=True, longest=100)
    role = Choice(UNIT_ROLES, load_default="unit_reviewer")
    alternate = Flag()
    valid_from = CivilDay(allow_none=True)
    valid_to = CivilDay(allow_none=True)


class SetUpOrganization(StrictSchema):
    """An organization; its parent by name."""

    name = SingleLineText(required=True, longest=200)
    kind = Choice(OrganizationKind, required=True)
    region = PatternText(REGION_PATTERN, required=True, longest=12)
    uscc = Text(longest=40, allow_none=True)
    parent = SingleLineText(longest=200, allow_none=True)
    active = Flag()
    reviewers = BoundedList(fields.Nested(SetUpReviewer), most=200)


class SetUpRole(StrictSchema):
    """A role that is no office at a unit; the bureau's may name the organization for which it reviews."""

    role = Choice([role for role in Role if role not in UNIT_ROLES], required=True)
    organization = SingleLineText(longest=200, allow_none=True)
    alternate = Flag()
    valid_from = CivilDay(allow_none=True)
    valid_to = CivilDay(allow_none=True)


class SetUpKey(StrictSchema):
    """An API key, known by its label."""

    label = SingleLineText(required=True, longest=100)
    scopes = BoundedList(Choice(sorted(SCOPES)), least=1, most=len(SCOPES), allow_none=True)
    expires_at = CivilInstant(allow_none=True)
    revoked = Flag()


class SetUpPrincipal(StrictSchema):
    """A person or a program that can act; with a login, or by keys only."""

    name = SingleLineText(required=True, longest=100)
    login = PatternText(LOGIN_PATTERN, longest=100)
    person_id = Identifier(allow_none=True)
    active = Flag()
    roles = BoundedList(fields.Nested(SetUpRole), most=20)
    keys = BoundedList(fields.Nested(SetUpKey), most=20)


class SetUp(StrictSchema):
    """What an installation is to have."""

    organizations = BoundedList(fields.Nested(SetUpOrganization), most=_MOST)
    principals = BoundedList(fields.Nested(SetUpPrincipal), most=_MOST)
