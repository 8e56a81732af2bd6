"""Who holds an office at the organizations of a file: appointed, or ended on another day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workflow.access.permissions import AT_THE_MACHINE
from workflow.commands.people import organizations as commands
from workflow.commands.people.texts import invalid
from workflow.commands.set_up.outcome import Outcome, Step
from workflow.queries.people.views import reviewer_version
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.people import identity
from workflow.store.people import organizations as rows

Values = Mapping[str, Any]


def appoint(
    service: Service, connection: Connection, outcome: Outcome, body: tuple[str, str], wanted: Values
) -> None:
    """Appoint as an entry says: {login, role, alternate?, valid_from?, valid_to?}; `body` is id and name.

    An office that is over is given again only where `valid_to` says so.
    """
    organization_id, organization_name = body
    principal = identity.principal_of_login(connection, wanted["login"])
    if principal is None:
        raise invalid("/login", "LOGIN_NOT_NAMED")
    name = f"{organization_name}: {wanted['login']}"
    held = [
        row
        for row in rows.offices_of(connection, organization_id, principal.id)
        if row.role == wanted["role"]
    ]
    current = held[-1] if held else None
    today = service.clock.today()
    is_over = current is not None and current.valid_to is not None and current.valid_to < today
    if current is not None and is_over and "valid_to" not in wanted:
        outcome.steps.append(Step("left", "reviewer", name, {"valid_to": ("", current.valid_to)}))
        return
    if current is None or (is_over and not _is_same(current, wanted)):
        if current is not None and (wanted.get("valid_from") or today) <= current.valid_to:
            raise invalid("/valid_from", "OFFICE_OVERLAPS")
        values = {
            key: wanted[key] for key in ("role", "alternate", "valid_from", "valid_to") if key in wanted
        }
        values["principal_id"] = principal.id
        commands.add_reviewer(service, AT_THE_MACHINE, organization_id, values)
        outcome.steps.append(Step("made", "reviewer", name, {"role": ("", wanted["role"])}))
        return
    if wanted.get("alternate") not in (None, current.alternate):
        raise invalid("/alternate", "OFFICE_STAYS")
    if wanted.get("valid_from") not in (None, current.valid_from):
        raise invalid("/valid_from", "OFFICE_STAYS")
    last: date | None = wanted.get("valid_to")
    if "valid_to" in wanted and last != current.valid_to:
        if last is None:
            raise invalid("/valid_to", "OFFICE_STAYS")
        commands.change_reviewer(
            service,
            AT_THE_MACHINE,
            organization_id,
            current.id,
            version=reviewer_version(current),
            valid_to=last,
        )
        outcome.steps.append(Step("changed", "reviewer", name, {"valid_to": (current.valid_to, last)}))


def _is_same(row: Any, wanted: Values) -> bool:
    return row.valid_to == wanted.get("valid_to") and wanted.get("valid_from") in (None, row.valid_from)
