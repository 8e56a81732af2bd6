"""Receipts of submissions: what was submitted and when, sealed so that anybody can have it checked later.

The token of a receipt names the submission, and seals with a key of the record what the receipt says of it.
What it says of the facts is their digest, the same that the history keeps.
"""

from __future__ import annotations

import re
import struct
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson

from workflow.access.permissions import Actor
from workflow.access.visibility import visible_declaration
from workflow.errors import NotFound
from workflow.formats import hours_text, instant_text, masked_name
from workflow.names import CATEGORIES, name_of
from workflow.personal_data import KeysUnusable
from workflow.rules.measures.hours import halves
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.declarations import declarations
from workflow.store.events import feed
from workflow.store.people import names
from workflow.values import value
from workflow.vocabulary import Event, State

_ALL = 10_000  # rows of a history
_TOKEN = re.compile(r"[A-Za-z0-9_-]{48,1000}")
_HEAD = struct.Struct(">16sH16sB")  # id, number of the submission, code, count of years
_YEAR = struct.Struct(">HII")  # a year, its public and its professional half hours
_NO_FORECAST = 255

_Hours = tuple[tuple[int, int, int], ...]


@value
class _Opened:
    declaration_id: str
    number: int
    code: str
    hours: _Hours | None
    key_id: str


def get_receipt(service: Service, actor: Actor, declaration_id: str) -> dict[str, Any]:
    """The receipt of the last submission, with its `token`. Raises `NotFound` where there was none."""
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
        submissions = _submissions(connection, declaration_id)
        if not submissions:
            raise NotFound()
        last = submissions[-1]
        body = names.organizations_among(connection, {last["body_id"]} - {None})
    number, hours = len(submissions), _forecast(row)
    message = _message(row["id"], last, number, hours)
    return {
        **_told(row, last, number),
        "person_name": row["person_name"],
        "body_name": body.get(last["body_id"]),
        "hash": last["hash"],
        "forecast": _hours_told(hours),
        "token": _token(service, row["id"], message, number, hours),
    }


def verify_receipt(service: Service, token: str) -> dict[str, Any]:
    """What a receipt says, and its `status`: `true`, or `superseded` by a later submission.

    The name is masked. Raises `NotFound` for a token that is not ours, or whose submission is gone.
    """
    opened = _opened(token)
    if opened is None:
        raise NotFound()
    with service.store.read() as connection:
        row = declarations.load(connection, opened.declaration_id)
        submissions = _submissions(connection, opened.declaration_id) if row else []
    if row is None or not 0 < opened.number <= len(submissions):
        raise NotFound()
    of_it = submissions[opened.number - 1]
    if not _is_ours(service, opened, _message(row["id"], of_it, opened.number, opened.hours)):
        raise NotFound()
    return {
        **_told(row, of_it, opened.number),
        "person_name": masked_name(row["person_name"]),
        "forecast": _hours_told(opened.hours),
        "status": "true" if opened.number == len(submissions) else "superseded",
    }


def _submissions(connection: Connection, declaration_id: str) -> Sequence[Record]:
    rows, _ = feed.list_history(connection, declaration_id, 0, _ALL)
    return [row for row in rows if row["event"] == Event.SUBMIT]


def _told(row: Mapping[str, Any], submission: Mapping[str, Any], number: int) -> dict[str, Any]:
    return {
        "declaration_id": row["id"],
        "number": f"{row['id']}-{number}",
        "submission": number,
        "submitted_at": instant_text(submission["at"]),
        "category_text": name_of(CATEGORIES, row["category"]),
        "digest": submission["evidence_digest"],
        "edition": submission["edition_id"],
    }


def _forecast(row: Mapping[str, Any]) -> _Hours | None:
    """The hours that were forecast at the submission; None where they were taken back since then."""
    kept = row["forecast"] if row["state"] != State.DRAFT else None
    if kept is None:
        return None
    return tuple(
        (int(year), halves(Decimal(each["public"])), halves(Decimal(each["professional"])))
        for year, each in sorted(kept["by_year"].items())
    )


def _hours_told(hours: _Hours | None) -> dict[str, dict[str, str | None]] | None:
    if hours is None:
        return None
    return {
        str(year): {"public": hours_text(Decimal(public) / 2), "professional": hours_text(Decimal(other) / 2)}
        for year, public, other in hours
    }


def _message(declaration_id: str, submission: Mapping[str, Any], number: int, hours: _Hours | None) -> bytes:
    """What is sealed: which submission, when, of which facts and evidence, with which forecast."""
    at, digest = instant_text(submission["at"]), submission["evidence_digest"]
    return b"receipt|" + orjson.dumps([declaration_id, number, at, digest, hours])


def _token(service: Service, declaration_id: str, message: bytes, number: int, hours: _Hours | None) -> str:
    """The token of a receipt: short enough to be typed off a sheet of paper."""
    key_id, code = service.keyring.seal(message)
    head = _HEAD.pack(UUID(declaration_id).bytes, number, bytes.fromhex(code), _count(hours))
    rows = b"".join(_YEAR.pack(*row) for row in hours or ())
    return urlsafe_b64encode(head + rows + key_id.encode()).decode().rstrip("=")


def _count(hours: _Hours | None) -> int:
    return _NO_FORECAST if hours is None else len(hours)


def _opened(token: str) -> _Opened | None:
    """The parts of a token; None for what is none."""
    if not _TOKEN.fullmatch(token):
        return None
    try:
        packed = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        id_, number, code, count = _HEAD.unpack_from(packed)
        rest = packed[_HEAD.size :]
        years = 0 if count == _NO_FORECAST else count
        hours = tuple(_YEAR.unpack_from(rest, _YEAR.size * each) for each in range(years))
        key_id = rest[_YEAR.size * years :].decode()
    except (ValueError, struct.error):
        return None
    if urlsafe_b64encode(packed).decode().rstrip("=") != token:  # spare bits: a token has one spelling
        return None
    return _Opened(str(UUID(bytes=id_)), number, code.hex(), None if count == _NO_FORECAST else hours, key_id)


def _is_ours(service: Service, opened: _Opened, message: bytes) -> bool:
    try:
        return service.keyring.is_sealed(message, opened.key_id, opened.code)
    except KeysUnusable:
        return False
