"""Shapes of organizations and of their reviewers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.schemas.elements.civil import REGION_PATTERN, CivilDay, PatternText, SingleLineText
from api.schemas.elements.fields import Choice, Flag, Identifier, StrictSchema, Text
from api.schemas.elements.json_schema import DATE, FLAG, ID, INSTANT, TEXT, WHOLE, nullable, one_of, record
from api.schemas.elements.lists import PageQuery, QueryFlag
from workflow.vocabulary import OrganizationKind

UNIT_ROLES = ("unit_reviewer", "unit_administrator")
_VERSION = {**WHOLE, "description": "Also the ETag"}


class NewOrganization(StrictSchema):
    """An organization to enter."""

    name = SingleLineText(required=True, longest=200)
    kind = Choice(OrganizationKind, required=True)
    region = PatternText(REGION_PATTERN, required=True, longest=12)
    uscc = Text(longest=40, allow_none=True)
    parent_id = Identifier(allow_none=True)
    active = Flag()


class OrganizationChanges(StrictSchema):
    """What is to change of an organization; its kind does not."""

    name = SingleLineText(longest=200)
    region = PatternText(REGION_PATTERN, longest=12)
    uscc = Text(longest=40, allow_none=True)
    parent_id = Identifier(allow_none=True)
    active = Flag()

    @validates_schema
    def says_something(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if not sent:
            raise ValidationError("Say what is to change.")


class OrganizationFilters(PageQuery):
    """Which organizations to list."""

    kind = fields.String(validate=validate.OneOf([kind.value for kind in OrganizationKind]))
    region = fields.String(
        validate=validate.Length(1, 12), metadata={"description": "Beginning of the region's code"}
    )
    parent_id = Identifier()
    active = QueryFlag()
    uscc = fields.String(validate=validate.Length(18, 18))
    name_prefix = fields.String(validate=validate.Length(1, 100))


class NewReviewer(StrictSchema):
    """Whom to appoint: a principal, or a person, who gets a principal where there is none."""

    principal_id = Identifier()
    person_id = Identifier()
    role = Choice(UNIT_ROLES, load_default="unit_reviewer")
    alternate = Flag()
    valid_from = CivilDay(metadata={"description": "First day; today unless told"})
    valid_to = CivilDay(allow_none=True, metadata={"description": "Last day, inclusive; null: open"})

    @validates_schema
    def names_one(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if ("principal_id" in sent) == ("person_id" in sent):
            raise ValidationError("Name either principal_id or person_id.")


class ReviewerChanges(StrictSchema):
    """The last day of an appointment, inclusive."""

    valid_to = CivilDay(required=True)


class ReviewerFilters(PageQuery):
    """Which appointments to list."""

    on = CivilDay(metadata={"description": "Only those in office on this day"})


ORGANIZATION = record(
    "A unit, an agency, a station or the bureau",
    id=ID,
    version=_VERSION,
    uscc=nullable({**TEXT, "description": "统一社会信用代码（GB 32100）"}),
    name=TEXT,
    kind=one_of(OrganizationKind),
    parent_id=nullable(ID),
    region=TEXT,
    active=FLAG,
    created_at=INSTANT,
)
REVIEWER = record(
    "An appointment to review for an organization, or to administer it",
    id=ID,
    version=_VERSION,
    organization_id=ID,
    principal_id=ID,
    principal_name=TEXT,
    person_id=nullable(ID),
    role=one_of(UNIT_ROLES),
    alternate={**FLAG, "description": "Acts where the regular reviewer can't (R21)"},
    from_outside={
        **FLAG,
        "description": "By the bureau or an administrator; any other ends with the employment there",
    },
    valid_from=nullable(DATE),
    valid_to=nullable({**DATE, "description": "Inclusive; null: open"}),
)
