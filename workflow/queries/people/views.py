"""Rows of organizations, people and identities as clients see them: masked, and ready for JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workflow.access.permissions import EVERYTHING, Actor
from workflow.formats import date_text, instant_text
from workflow.personal_data import warnings_of
from workflow.store.database.lists import AnyRow
from workflow.store.database.rows import Record
from workflow.typesetting.fonts import Fonts
from workflow.typesetting.names import name_warnings


def organization_view(row: AnyRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "version": row.version,
        "uscc": row.uscc,
        "name": row.name,
        "kind": row.kind,
        "parent_id": row.parent_id,
        "region": row.region,
        "active": row.active,
        "created_at": instant_text(row.created_at),
    }


def person_view(row: AnyRow, fonts: Fonts, former: Sequence[Record] = ()) -> dict[str, Any]:
    """A person; the document number is masked. `warnings` are codes that refuse nothing.

    `former`: the names that the person had before, as the store gives them.
    """
    of_name = name_warnings(fonts, row.name)
    return {
        "id": row.id,
        "version": row.version,
        "name": row.name,
        "former_names": list(former),
        "applicant_type": row.applicant_type,
        "exam_based_series": row.exam_based_series,
        "document": {"type": row.document_type, "number": row.document_masked},
        "warnings": [
            *warnings_of(row.document_type, row.document_masked),
            *(each.code for each in of_name),
        ],
        "warnings_text": {each.code: dict(each.text) for each in of_name},
        "created_at": instant_text(row.created_at),
        "merged_into": row.merged_into,
    }


def affiliation_view(row: AnyRow) -> dict[str, Any]:
    """An affiliation; both days are inclusive, `valid_to` None = open."""
    return {
        "id": row.id,
        "version": row.version,
        "person_id": row.person_id,
        "type": row.type,
        "organization_id": row.organization_id,
        "organization_name": row.organization_name,
        "origin_region": row.origin_region,
        "valid_from": date_text(row.valid_from),
        "valid_to": date_text(row.valid_to),
        "created_at": instant_text(row.created_at),
    }


def access_view(row: AnyRow) -> dict[str, Any]:
    return {
        "position": row.position,
        "at": instant_text(row.at),
        "principal_id": row.principal_id,
        "principal_name": row.principal_name,
        "field": row.field,
        "purpose": row.purpose,
    }


def reviewer_version(row: AnyRow) -> int:
    """The version of a grant: its last day, because nothing else of a grant ever changes."""
    return 1 if row.valid_to is None else int(row.valid_to.toordinal())


def reviewer_view(row: AnyRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "version": reviewer_version(row),
        "organization_id": row.organization_id,
        "principal_id": row.principal_id,
        "principal_name": row.principal_name,
        "person_id": row.person_id,
        "role": row.role,
        "alternate": row.alternate,
        "from_outside": row.from_outside,
        "valid_from": date_text(row.valid_from),
        "valid_to": date_text(row.valid_to),
    }


def actor_view(actor: Actor) -> dict[str, Any]:
    """The actor: principal, person, grants in force, and the scopes of the key (None: no limit)."""
    return {
        "id": actor.id,
        "name": actor.name,
        "person_id": actor.person_id,
        "grants": [
            {"role": g.role.value, "organization_id": g.organization_id, "alternate": g.alternate}
            for g in actor.grants
        ],
        "scopes": None if actor.scopes is None else sorted(actor.scopes),
    }


def principal_view(row: AnyRow, grants: Sequence[AnyRow]) -> dict[str, Any]:
    """A principal with all its grants, also ended ones, and without its password."""
    return {
        "id": row.id,
        "version": row.version,
        "name": row.name,
        "person_id": row.person_id,
        "login": row.login,
        "active": row.active,
        "grants": [_grant_view(g) for g in grants],
        "created_at": instant_text(row.created_at),
    }


def _grant_view(row: AnyRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "role": row.role,
        "organization_id": row.organization_id,
        "alternate": row.alternate,
        "from_outside": row.from_outside,
        "valid_from": date_text(row.valid_from),
        "valid_to": date_text(row.valid_to),
    }


def key_view(row: AnyRow) -> dict[str, Any]:
    """An API key without its secret; `scopes` None: no limit. It changes once, when it is revoked."""
    return {
        "id": row.id,
        "version": 1 if row.revoked_at is None else 2,
        "principal_id": row.principal_id,
        "principal_name": row.principal_name,
        "label": row.label,
        "scopes": None if row.scopes == EVERYTHING else row.scopes,
        "expires_at": instant_text(row.expires_at),
        "revoked_at": instant_text(row.revoked_at),
        "created_at": instant_text(row.created_at),
    }
