"""Certificates as clients see them, as they are set, and as anybody can have them verified.

The token of a certificate is derived from its id under a key of the record, 128 bits that nobody can guess,
and is kept nowhere. A certificate is `valid` while the account still says what it stated, `superseded` when a
newer one of the same years was issued or the account says something else, and `revoked` when the bureau
revoked it.
"""

from __future__ import annotations

import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from workflow.access.permissions import Actor
from workflow.access.visibility import require_on_person
from workflow.errors import FontsMissing, NotFound
from workflow.formats import instant_text, masked_name
from workflow.names import CERTIFICATES, name_of
from workflow.personal_data import KeysUnusable
from workflow.queries.ledger.certified import Statement, statements, what_counts
from workflow.queries.listed import page_by
from workflow.queries.page import Page
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.ledger import certificates as rows
from workflow.store.people import people
from workflow.store.people.changes.merged import kept_person, own_ids
from workflow.typesetting.certificate import set_certificate
from workflow.typesetting.names import name_warnings

Row = Mapping[str, Any]
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_ID_BYTES = 16


def get_certificate(service: Service, actor: Actor, certificate_id: str) -> dict[str, Any]:
    with service.store.read() as connection:
        row = readable(service, connection, actor, certificate_id)
        return view_of(service, connection, row)


def list_certificates(
    service: Service, actor: Actor, person_id: str, *, after: tuple[Any, ...] | None = None, limit: int = 20
) -> Page:
    """The certificates of a person, the latest first."""
    with service.store.read() as connection:
        require_on_person(connection, actor, "certificate.read", person_id, service.clock.today())
        found, count = rows.list_certificates(connection, own_ids(connection, person_id), after, limit)
        views = _views(service, connection, found[:limit]) if found else []
    page = page_by(found, count, limit, lambda row: row["id"], key="id")
    return Page(views, page.next, page.count, page.count_is_exact)


def hindrances(service: Service, actor: Actor, person_id: str) -> list[dict[str, Any]]:
    """Why no certificate of a person can be set here now: {code, text}; empty where it can."""
    with service.store.read() as connection:
        today = service.clock.today()
        person = require_on_person(connection, actor, "certificate.read", person_id, today)
    if not service.fonts.families:
        return [{"code": FontsMissing.code, "text": None}]
    return [
        {"code": each.code, "text": dict(each.text)} for each in name_warnings(service.fonts, person.name)
    ]


def set_as_pdf(service: Service, actor: Actor, certificate_id: str, *, base: str) -> tuple[str, bytes]:
    """The certificate's number and its PDF, which says what it stated when it was issued.

    `base`: the address of this service as browsers know it. Raises what `set_certificate` does.
    """
    with service.store.read() as connection:
        row = readable(service, connection, actor, certificate_id)
    address = f"{base}/verify/{token_of(service, row)}"
    statement, number = row["statement"], row["number"]
    made = set_certificate(
        service.fonts,
        statement,
        number=number,
        issued_at=row["issued_at"],
        address=address,
        limits=service.evidence_limits,
    )
    return number, made


def verify_certificate(service: Service, token: str) -> dict[str, Any]:
    """What a certificate says to anybody who holds it: masked name, hours by year, and its status.

    Raises `NotFound` for a token that is not ours.
    """
    certificate_id = _opened(token)
    if certificate_id is None:
        raise NotFound()
    with service.store.read() as connection:
        row = rows.find_certificate(connection, certificate_id)
        if row is None or not _is_token_of(service, row, token):
            raise NotFound()
        view = view_of(service, connection, row)
    statement = view["statement"]
    shown = ("year", "recognised", "required", "compliant")
    told = ("number", "years", "status", "status_text", "superseded_by", "digest", "issued_at", "revoked_at")
    return {
        **{name: view[name] for name in told},
        "person_name": masked_name(statement["person"]["name"]),
        "hours": [{name: year[name] for name in shown} for year in statement["years"]],
        "totals": statement["totals"],
    }


def readable(service: Service, connection: Connection, actor: Actor, certificate_id: str) -> Row:
    """The row of a certificate that the actor may read. Raises `NotFound`, `NotPermitted`."""
    row = rows.find_certificate(connection, certificate_id)
    if row is None:
        raise NotFound()
    today = service.clock.today()
    require_on_person(connection, actor, "certificate.read", whose(connection, row), today)
    return row


def whose(connection: Connection, row: Row) -> str:
    """The id of the person whose certificate it is, also after they were merged into another."""
    return kept_person(connection, row["person_id"])


def view_of(service: Service, connection: Connection, row: Row) -> dict[str, Any]:
    """A certificate with what it stated, and its status as of now."""
    return _views(service, connection, [row])[0]


def token_of(service: Service, row: Row) -> str:
    """The token by which a certificate is verified."""
    code = service.keyring.code_under(row["token_key"], _message(row["id"]))
    return urlsafe_b64encode(UUID(row["id"]).bytes + bytes.fromhex(code)).decode().rstrip("=")


def _views(service: Service, connection: Connection, found: Sequence[Row]) -> list[dict[str, Any]]:
    """The views of certificates, in their order."""
    views: dict[str, dict[str, Any]] = {}
    for person_id in dict.fromkeys(row["person_id"] for row in found):
        own = [row for row in found if row["person_id"] == person_id]
        views |= {view["id"]: view for view in _views_of(service, connection, person_id, own)}
    return [views[row["id"]] for row in found]


def _views_of(
    service: Service, connection: Connection, person_id: str, found: Sequence[Row]
) -> list[dict[str, Any]]:
    person = people.find_person(connection, person_id, lock=False)
    assert person is not None  # noqa: S101 - a certificate refers to its person
    latest = rows.latest_of(connection, person.id)
    each_years = list(dict.fromkeys(row["years"] for row in found))
    asked = [years_of(each) for each in each_years]
    now = dict(zip(each_years, statements(service, connection, person, asked), strict=True))
    return [_view(row, latest[row["years"]], now[row["years"]]) for row in found]


def _view(row: Row, latest_id: str, now: Statement) -> dict[str, Any]:
    revoked, superseded_by = row["revoked_at"] is not None, None
    if row["id"] != latest_id:
        superseded_by = "newer_certificate"
    elif what_counts(row["statement"]) != what_counts(now):
        superseded_by = "account_changed"
    status = "revoked" if revoked else "superseded" if superseded_by else "valid"
    return {
        "id": row["id"],
        "version": 2 if revoked else 1,
        "person_id": row["person_id"],
        "number": row["number"],
        "years": years_of(row["years"]),
        "status": status,
        "status_text": name_of(CERTIFICATES, status),
        "superseded_by": superseded_by if status == "superseded" else None,
        "statement": row["statement"],
        "digest": row["digest"],
        "issued_by": row["issued_by"],
        "issued_at": instant_text(row["issued_at"]),
        "revoked_by": row["revoked_by"],
        "revoked_at": instant_text(row["revoked_at"]),
        "reason": row["reason"],
    }


def years_of(written: str) -> list[int]:
    """The years of a certificate's row."""
    return [int(year) for year in written.split(",")]


def _message(certificate_id: str) -> bytes:
    return f"certificate|{certificate_id}".encode()


def _opened(token: str) -> str | None:
    """The id that a token names; None for a text that can't be one."""
    if not _TOKEN.fullmatch(token):
        return None
    packed = urlsafe_b64decode(f"{token}=")
    if urlsafe_b64encode(packed).decode().rstrip("=") != token:  # spare bits: a token has one spelling
        return None
    return str(UUID(bytes=packed[:_ID_BYTES]))


def _is_token_of(service: Service, row: Row, token: str) -> bool:
    try:
        return hmac.compare_digest(token_of(service, row).encode(), token.encode())
    except KeysUnusable:
        return False
