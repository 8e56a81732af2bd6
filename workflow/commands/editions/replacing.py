"""Which edition a new one replaces, and from which day on; its approver must have seen that edition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from workflow.access.permissions import Actor
from workflow.commands.editions import editions
from workflow.errors import AnotherInForce, FieldError, Invalid
from workflow.queries.editions.views import difference, texts_of
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.editions import editions as rows

Row = Mapping[str, Any]
_MOST_LINES = 200
_NEVER_IN_FORCE = {
    "zh": "截止日不得早于生效首日（{day}），否则该版本永远不会生效。",
    "en": "The last day lies before the first ({day}): the edition would never be in force.",
}
_BEFORE_REPLACED = {
    "zh": "所取代的版本自{day}起生效，生效首日不得早于该日；需要更早生效时，请先停用或回退该版本。",
    "en": "What is replaced begins on {day}: begin then or later, or retire it or roll it back first.",
}


class Replaced(NamedTuple):
    """What an edition would replace in its region and year: in force, or published for a later day."""

    id: str | None
    files: Mapping[str, str]
    first: date | None  # its first day; None where it is shipped, or there is none
    expired: Sequence[Row]  # published editions whose days have passed


def require_in_force(service: Service, connection: Connection, row: Row, replaces: str | None) -> Replaced:
    """What would be replaced. Raises `AnotherInForce`, with the difference, if the approver saw another."""
    replaced = _replaced(service, connection, row)
    if replaced.id != replaces:
        found = difference(replaced.files, row["files"], replaced.id or "nothing", row["id"])
        changed = "\n".join(found.values()).splitlines()[:_MOST_LINES]
        raise AnotherInForce(in_force=replaced.id, expected=replaces, difference=changed)
    return replaced


def require_days(first: date, last: date | None, replaced_from: date | None) -> None:
    """Raise `Invalid` if the edition would never be in force, or would begin before the one it replaces."""
    wrong = []
    if last is not None and last < first:
        wrong.append(FieldError("/effective_to", "PERIOD_REVERSED", _text_with_day(_NEVER_IN_FORCE, first)))
    if replaced_from is not None and first < replaced_from:
        wrong.append(
            FieldError("/effective_from", "BEFORE_REPLACED", _text_with_day(_BEFORE_REPLACED, replaced_from))
        )
    if wrong:
        raise Invalid(*wrong)


def retire_expired(
    service: Service, connection: Connection, actor: Actor, expired: Sequence[Row], replaces: str | None
) -> None:
    """Retire editions that replaced the same one and whose days have passed: only one may be published."""
    now = service.clock.now()
    values = {"status": "retired", "retired_at": now, "updated_at": now}
    for other in expired:
        if (other["replaces"] or None) == replaces and rows.change_edition(
            connection, other["id"], other["version"], ("published",), values
        ):
            editions.log_change(service, connection, actor, "retire", other)


def _replaced(service: Service, connection: Connection, row: Row) -> Replaced:
    place, today = (row["region"], row["year"]), service.clock.today()
    published = [each for each in rows.published(connection) if (each["region"], each["year"]) == place]
    expired = [each for each in published if each["effective_to"] and each["effective_to"] < today]
    last = [each for each in published if each not in expired][-1:]
    if last:
        return Replaced(last[0]["id"], last[0]["files"], last[0]["effective_from"], expired)
    shipped = service.registry.shipped if service.registry else service.editions
    found = [edition for edition in shipped if (edition.region, edition.year) == place]
    return Replaced(found[0].id if found else None, texts_of(found[0]) if found else {}, None, expired)


def _text_with_day(text: Mapping[str, str], day: date) -> dict[str, str]:
    return {language: words.format(day=day) for language, words in text.items()}
