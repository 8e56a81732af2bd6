"""Shapes of principals, API keys and sessions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from marshmallow import ValidationError, fields, validate, validates_schema

from api.schemas.elements.civil import CivilDay, CivilInstant, PatternText, SingleLineText
from api.schemas.elements.fields import BoundedList, Choice, Flag, Identifier, StrictSchema, Text
from api.schemas.elements.json_schema import (
    DATE,
    FLAG,
    ID,
    INSTANT,
    TEXT,
    WHOLE,
    JsonSchema,
    list_of,
    nullable,
    one_of,
    record,
)
from api.schemas.elements.lists import PageQuery, QueryFlag
from workflow.access.passwords import LONGEST, SHORTEST
from workflow.access.permissions import SCOPES, Role

LOGIN_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._@+-]{2,99}$"
_VERSION = {**WHOLE, "description": "Also the ETag"}


class GrantBody(StrictSchema):
    """A role; unit roles name their organization."""

    role = Choice(Role, required=True)
    organization_id = Identifier(allow_none=True)
    alternate = Flag()
    valid_from = CivilDay(allow_none=True)
    valid_to = CivilDay(allow_none=True)


class NewPrincipal(StrictSchema):
    """A principal: a person or a system that can act; with a login and password, or by API keys only."""

    name = SingleLineText(required=True, longest=100)
    person_id = Identifier(allow_none=True)
    login = PatternText(LOGIN_PATTERN, longest=100)
    password = Text(shortest=SHORTEST, longest=LONGEST)
    grants = BoundedList(fields.Nested(GrantBody), most=20)


class PrincipalChanges(StrictSchema):
    """What is to change of a principal; `grants` replaces them all."""

    name = SingleLineText(longest=100)
    login = PatternText(LOGIN_PATTERN, longest=100)
    password = Text(shortest=SHORTEST, longest=LONGEST)
    active = Flag()
    grants = BoundedList(fields.Nested(GrantBody), most=20)

    @validates_schema
    def says_something(self, sent: Mapping[str, Any], **kwargs: Any) -> None:
        if not sent:
            raise ValidationError("Say what is to change.")


class PrincipalFilters(PageQuery):
    """Which principals to list."""

    person_id = Identifier()
    login = fields.String(validate=validate.Length(1, 100))
    active = QueryFlag()


class NewApiKey(StrictSchema):
    """A key to make; an integrator's names its scopes."""

    principal_id = Identifier(required=True)
    label = SingleLineText(required=True, longest=100)
    scopes = BoundedList(Choice(sorted(SCOPES)), least=1, most=len(SCOPES), allow_none=True)
    expires_at = CivilInstant(allow_none=True)


class ApiKeyFilters(PageQuery):
    """Which keys to list."""

    principal_id = Identifier()


class SignIn(StrictSchema):
    """Who signs in; a code where a second factor is on, a new password where this one was given for once."""

    login = Text(required=True, longest=100)
    password = Text(required=True, longest=LONGEST)
    code = Text(longest=40)
    new_password = Text(shortest=SHORTEST, longest=LONGEST)


class PasswordChange(StrictSchema):
    """One's own password, and the one to have from now on."""

    old_password = Text(required=True, longest=LONGEST)
    new_password = Text(required=True, shortest=SHORTEST, longest=LONGEST)


class PasswordReset(StrictSchema):
    """What is reset besides the password."""

    second_factor = Flag(
        metadata={"description": "true: it is removed too, and links to an identity provider"}
    )


def _grant(**more: JsonSchema) -> JsonSchema:
    return record(
        "A role; unit roles hold for one organization",
        role=one_of(Role),
        organization_id=nullable(ID),
        alternate=FLAG,
        **more,
    )


ACTOR = record(
    "Who the sender is, and what it may do",
    id=ID,
    name=TEXT,
    person_id=nullable(ID),
    grants=list_of(_grant()),
    scopes=nullable({**list_of(TEXT), "description": "Of the API key; null: no limit"}),
)
PRINCIPAL = record(
    "A principal: a person or a system that can act",
    id=ID,
    version=_VERSION,
    name=TEXT,
    person_id=nullable(ID),
    login=nullable(TEXT),
    active=FLAG,
    grants=list_of(
        _grant(
            id=ID,
            from_outside={**FLAG, "description": "False: it ends with the employment at the organization"},
            valid_from=nullable(DATE),
            valid_to=nullable(DATE),
        )
    ),
    created_at=INSTANT,
)
_KEY: dict[str, JsonSchema] = {
    "id": ID,
    "version": _VERSION,
    "principal_id": ID,
    "principal_name": TEXT,
    "label": TEXT,
    "scopes": nullable(list_of(one_of(sorted(SCOPES)))),
    "expires_at": nullable(INSTANT),
    "revoked_at": nullable(INSTANT),
    "created_at": INSTANT,
}
ONE_TIME_PASSWORD = record(
    "A password for one sign-in, which is shown this once",
    password=TEXT,
    expires_at=INSTANT,
    version={**WHOLE, "description": "Of the principal; also the ETag"},
)
API_KEY = record("A key, without its secret", **_KEY)
NEW_API_KEY = record(
    "A key with its secret, which is shown this once",
    **_KEY,
    secret={**TEXT, "description": "Send it as `Authorization: Bearer xs_…`"},
)
