"""The organizations of a file: entered, or changed by as little as differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import AT_THE_MACHINE
from workflow.commands.people import organizations as commands
from workflow.commands.people.texts import invalid
from workflow.commands.set_up.outcome import Outcome, Step, at
from workflow.personal_data import check_uscc
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import organizations as rows
from workflow.vocabulary import OrganizationKind

Values = Mapping[str, Any]


class Organizations:
    """Those of the file by their names, parents before what is below them."""

    def __init__(
        self, service: Service, connection: Connection, wanted: Sequence[Values], outcome: Outcome
    ) -> None:
        self._service, self._connection, self._outcome = service, connection, outcome
        self._wanted = wanted
        self._places: dict[str, int] = {}
        self._ids: dict[str, str] = {}
        for place, each in enumerate(wanted):
            with at("organizations", place):
                if each["name"] in self._places:
                    raise invalid("/name", "NAME_TWICE")
            self._places[each["name"]] = place

    def apply(self) -> None:
        """Enter or change each."""
        for each in self._wanted:
            self._one(each["name"], ())

    def id_of(self, name: str, pointer: str) -> str:
        """The id of an organization of the file, or of the database. Raises `Invalid`."""
        if name in self._ids:
            return self._ids[name]
        found = [row for kind in OrganizationKind for row in rows.named(self._connection, name, kind)]
        if not found:
            raise invalid(pointer, "ORGANIZATION_NOT_NAMED")
        if len(found) > 1:
            raise invalid(pointer, "NAME_AMBIGUOUS")
        return str(found[0].id)

    def _one(self, name: str, below: tuple[str, ...]) -> None:
        """Do this one after all above it."""
        if name in self._ids:
            return
        place = self._places[name]
        entry = self._wanted[place]
        with at("organizations", place):
            values = {key: entry[key] for key in ("name", "region", "uscc", "active") if key in entry}
            if values.get("uscc"):
                values["uscc"] = check_uscc(values["uscc"])
            parent = entry.get("parent")
            if parent in (name, *below):
                raise invalid("/parent_id", "PARENT_CYCLE")
        if parent in self._places:
            self._one(parent, (name, *below))
        with at("organizations", place):
            if "parent" in entry:
                values["parent_id"] = None if parent is None else self.id_of(parent, "/parent_id")
            self._ids[name] = self._entered(entry, values)

    def _entered(self, entry: Values, values: dict[str, Any]) -> str:
        row = self._found(entry, values)
        if row is None:
            made = commands.create_organization(
                self._service, AT_THE_MACHINE, {**values, "kind": entry["kind"]}
            )
            self._outcome.steps.append(
                Step("made", "organization", entry["name"], {"kind": ("", made["kind"])})
            )
            return str(made["id"])
        if row.kind != entry["kind"]:
            raise invalid("/kind", "KIND_STAYS")
        changes = {key: value for key, value in values.items() if getattr(row, key) != value}
        if changes:
            commands.change_organization(
                self._service, AT_THE_MACHINE, row.id, version=row.version, changes=changes
            )
            told = {
                key: (self._told(key, getattr(row, key)), self._told(key, value))
                for key, value in changes.items()
            }
            self._outcome.steps.append(Step("changed", "organization", row.name, told))
        return str(row.id)

    def _told(self, key: str, value: Any) -> Any:
        """A parent by its name."""
        if key != "parent_id" or value is None:
            return value
        above = rows.find_organization(self._connection, value)
        return above.name if above is not None else value

    def _found(self, entry: Values, values: Values) -> AnyRow | None:
        """The row that is meant: by its USCC, which stays through a new name, else by kind and name."""
        if values.get("uscc") and (row := rows.of_uscc(self._connection, values["uscc"])) is not None:
            return row
        found = rows.named(self._connection, entry["name"], entry["kind"])
        if len(found) > 1:
            raise invalid("/name", "NAME_AMBIGUOUS")
        row = found[0] if found else None
        if row is not None and row.uscc and values.get("uscc"):
            raise invalid("/uscc", "USCC_STAYS")  # a namesake would take over its people
        return row
