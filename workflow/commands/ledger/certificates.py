"""Issues and revokes certificates of continuing education. Rows are only added, and the person is told."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from typing import Any

import orjson

from workflow.access.permissions import Actor
from workflow.access.visibility import require_on_person
from workflow.clock import civil_date
from workflow.errors import AlreadyRevoked, FieldError, Invalid, VersionMismatch
from workflow.ids import new_id
from workflow.queries.ledger import certificates as queries
from workflow.queries.ledger.certified import Statement, statements
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.events import notices
from workflow.store.ledger import certificates as rows
from workflow.typesetting.certificate import require_printable

MOST_YEARS = 10
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # of which none is taken for another
_NUMBER_LENGTH = 10
_NOT_BEGUN = {
    "zh": "{year}年尚未开始，没有可以证明的学时。请只选择已经开始的年度。",
    "en": "{year} has not begun: there are no hours to certify. Choose years that have.",
}
_NOTHING = {
    "zh": "{years}年没有已认定的学时（二），无法出具证书。请先完成学习或申报，认定后再来。",
    "en": "No hours of {years} are recognised (clause 二), so there is nothing to certify. Study or declare"
    " first, and come back once they are recognised.",
}
_ISSUED = (
    "已为您出具{years}年度继续教育证书（编号 {number}），可在“我的证书”下载。",
    "A certificate of continuing education was issued to you for {years} (no. {number}); download it at"
    " “My certificates”.",
)
_REVOKED = (
    "您的继续教育证书（编号 {number}）已被撤销：{reason}。如有疑问，请联系人社部门。",
    "Your certificate of continuing education no. {number} was revoked: {reason}. If you have a question,"
    " ask the bureau.",
)


def issue_certificate(
    service: Service, actor: Actor, person_id: str, years: Sequence[int], *, unless_valid: bool = False
) -> dict[str, Any]:
    """Issue a certificate of what is recognised now for these years, also where a year is not complete.

    An earlier one of the same years is superseded by it; with `unless_valid`, the latest of them is returned
    where it still holds. Raises `Invalid` for a year that has not begun, for
    years without hours, and for a name that can't be drawn; `FontsMissing`, `PersonMerged`, `NotFound`,
    `NotPermitted`.
    """
    now, today = service.clock.now(), service.clock.today()
    service.fonts.read()
    with service.store.write() as connection:
        person = require_on_person(connection, actor, "certificate.issue", person_id, today, lock=True)
        wrong = [_not_begun(year) for year in years if year > today.year]
        if wrong:
            raise Invalid(*wrong)
        require_printable(service.fonts, person.name)
        [statement] = statements(service, connection, person, [years])
        _require_hours(statement)
        named = [str(year["year"]) for year in statement["years"]]
        if unless_valid and (latest := rows.latest_of(connection, person_id).get(",".join(named))):
            view = _view(service, connection, latest)
            if view["status"] == "valid":
                return view
        certificate_id = new_id()
        token_key, _ = service.keyring.seal(b"")  # the key that is the current one
        number = (
            f"{civil_date(now):%Y%m%d}{''.join(secrets.choice(_ALPHABET) for _ in range(_NUMBER_LENGTH))}"
        )
        row = {
            "id": certificate_id,
            "person_id": person_id,
            "years": ",".join(named),
            "number": number,
            "statement": statement,
            "digest": digest_of(statement),
            "token_key": token_key,
            "issued_by": actor.id,
            "issued_at": now,
        }
        rows.add_certificate(connection, row)
        words = {"years": "、".join(named), "number": number}, {"years": ", ".join(named), "number": number}
        _tell(service, connection, "issued", certificate_id, person_id, _ISSUED, words)
        return _view(service, connection, certificate_id)


def revoke_certificate(
    service: Service, actor: Actor, certificate_id: str, *, reason: str, version: int | None = None
) -> dict[str, Any]:
    """Revoke a certificate: who verifies it is told so, and the person is told why.

    Raises `AlreadyRevoked`, `VersionMismatch`, `NotFound`, `NotPermitted`.
    """
    today = service.clock.today()
    with service.store.write() as connection:
        row = queries.readable(service, connection, actor, certificate_id)
        person_id = queries.whose(connection, row)
        require_on_person(connection, actor, "certificate.revoke", person_id, today)
        rows.lock_person(connection, row["person_id"])
        before = _view(service, connection, certificate_id)
        if version is not None and version != before["version"]:
            raise VersionMismatch(current=before["version"])
        if before["status"] == "revoked":
            raise AlreadyRevoked()
        told = {"certificate_id": certificate_id, "reason": reason, "revoked_by": actor.id}
        rows.add_revocation(connection, {**told, "revoked_at": service.clock.now()})
        words = {"number": row["number"], "reason": reason}
        _tell(service, connection, "revoked", certificate_id, person_id, _REVOKED, (words, words))
        return _view(service, connection, certificate_id)


def digest_of(statement: Statement) -> str:
    """The SHA-256 of a statement: of its JSON, keys in order, without blanks, in UTF-8."""
    return hashlib.sha256(orjson.dumps(statement, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _view(service: Service, connection: Connection, certificate_id: str) -> dict[str, Any]:
    row = rows.find_certificate(connection, certificate_id)
    assert row is not None  # noqa: S101 - it was just found, or written
    return queries.view_of(service, connection, row)


def _not_begun(year: int) -> FieldError:
    return FieldError(
        "/years", "YEAR_NOT_BEGUN", {k: text.format(year=year) for k, text in _NOT_BEGUN.items()}
    )


def _require_hours(statement: Statement) -> None:
    """Raise `Invalid` where nothing is recognised in any of the years."""
    if any(year["items"] for year in statement["years"]):
        return
    named = [str(year["year"]) for year in statement["years"]]
    texts = {
        "zh": _NOTHING["zh"].format(years="、".join(named)),
        "en": _NOTHING["en"].format(years=", ".join(named)),
    }
    raise Invalid(FieldError("/years", "NOTHING_RECOGNISED", texts))


def _tell(
    service: Service,
    connection: Connection,
    what: str,
    certificate_id: str,
    person_id: str,
    texts: tuple[str, str],
    words: tuple[dict[str, str], dict[str, str]],
) -> None:
    told = {
        "id": new_id(),
        "event_id": f"cert.{what}:{certificate_id}",
        "person_id": person_id,
        "organization_id": None,
        "declaration_id": None,
        "kind": f"certificate.{what}",
        "texts": {"zh": texts[0].format(**words[0]), "en": texts[1].format(**words[1])},
        "created_at": service.clock.now(),
    }
    notices.add_notices(connection, [told])
