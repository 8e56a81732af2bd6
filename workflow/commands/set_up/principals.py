"""The principals of a file with their roles and keys: made, or changed by as little as differs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import AT_THE_MACHINE, EVERYTHING
from workflow.commands.people import identity as commands
from workflow.commands.people.sign_in.passwords import ONE_TIME_LIFE
from workflow.commands.people.texts import invalid
from workflow.commands.set_up.first_passwords import FirstPasswords
from workflow.commands.set_up.organizations import Organizations
from workflow.commands.set_up.outcome import Outcome, Step, at
from workflow.formats import instant_text
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import identity as rows
from workflow.store.people.sign_in import keys

Values = Mapping[str, Any]
_GRANT = ("role", "organization_id", "alternate", "valid_from", "valid_to")
_MOST_KEYS = 1000


class Principals:
    """Those of the file; by login, else by name."""

    def __init__(
        self,
        service: Service,
        connection: Connection,
        bodies: Organizations,
        outcome: Outcome,
        first_passwords: FirstPasswords,
    ) -> None:
        self._service, self._connection = service, connection
        self._first_passwords = first_passwords
        self._bodies, self._outcome = bodies, outcome
        self._seen: set[tuple[str, str]] = set()

    def apply(self, place: int, entry: Values) -> None:
        """Make or change one, then its keys."""
        with at("principals", place):
            by = ("login", entry["login"]) if entry.get("login") else ("name", entry["name"])
            if by in self._seen:
                raise invalid(f"/{by[0]}", "PRINCIPAL_TWICE")
            self._seen.add(by)
            row = self._found(entry)
            wanted = [self._grant(number, role) for number, role in enumerate(entry.get("roles", ()))]
            principal_id = self._made(entry, wanted) if row is None else self._changed(row, entry, wanted)
        for number, key in enumerate(entry.get("keys", ())):
            with at("principals", place, "keys", number):
                self._key(principal_id, entry["name"], key)

    def _found(self, entry: Values) -> AnyRow | None:
        if entry.get("login"):
            return rows.principal_of_login(self._connection, entry["login"])
        found = rows.programs_named(self._connection, entry["name"])
        if len(found) > 1:
            raise invalid("/name", "NAME_AMBIGUOUS")
        return found[0] if found else None

    def _grant(self, number: int, role: Values) -> dict[str, Any]:
        grant = {key: role[key] for key in _GRANT if key in role}
        if role.get("organization") is not None:
            pointer = f"/grants/{number}/organization_id"
            grant["organization_id"] = self._bodies.id_of(role["organization"], pointer)
        return grant

    def _made(self, entry: Values, grants: list[dict[str, Any]]) -> str:
        """A new principal; one with a login gets a password for one sign-in."""
        login, active = entry.get("login"), entry.get("active", True)
        values = {"name": entry["name"], "person_id": entry.get("person_id"), "grants": grants}
        password_hash = None
        if login:
            password, password_hash = self._first_passwords.of_login(login)
            until = self._service.clock.now() + ONE_TIME_LIFE
            values |= {"login": login, "password": password, "password_until": until}
            if active:
                told = {"password": password, "expires_at": instant_text(until)}
                self._outcome.passwords.append({"login": login, "name": entry["name"], **told})
        made = commands.create_principal(self._service, AT_THE_MACHINE, values, password_hash=password_hash)
        self._outcome.steps.append(Step("made", "principal", login or entry["name"]))
        for grant in grants:
            self._outcome.steps.append(Step("made", "role", login or entry["name"], _as_new(grant, "role")))
        if not active:
            commands.change_principal(
                self._service, AT_THE_MACHINE, made["id"], version=made["version"], changes={"active": False}
            )
        return str(made["id"])

    def _changed(self, row: AnyRow, entry: Values, wanted: list[dict[str, Any]]) -> str:
        if entry.get("person_id") is not None and entry["person_id"] != row.person_id:
            raise invalid("/person_id", "PERSON_STAYS")
        name = row.login or row.name
        changes = {
            key: entry[key] for key in ("name", "active") if key in entry and entry[key] != getattr(row, key)
        }
        if changes:
            told = {key: (getattr(row, key), value) for key, value in changes.items()}
            self._outcome.steps.append(Step("changed", "principal", name, told))
        held = [dict(grant._mapping) for grant in rows.grants_of(self._connection, [row.id])]
        if self._fit(name, held, wanted):
            changes["grants"] = [{key: grant.get(key) for key in _GRANT if key in grant} for grant in held]
        if changes:
            commands.change_principal(
                self._service, AT_THE_MACHINE, row.id, version=row.version, changes=changes
            )
        return str(row.id)

    def _fit(self, name: str, held: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> bool:
        """Make `held` what is wanted; what is not named stays. Returns whether anything differs."""
        today, differs = self._service.clock.today(), False
        for grant in wanted:
            same = [each for each in held if _of_one_office(each, grant)]
            current = same[-1] if same else None
            if current is None:
                held.append(grant)
                self._outcome.steps.append(Step("made", "role", name, _as_new(grant, "role")))
                differs = True
                continue
            if "valid_to" not in grant and current["valid_to"] is not None and current["valid_to"] < today:
                self._outcome.steps.append(Step("left", "role", name, _as_new(current, "role", "valid_to")))
                continue
            told = {key: (current[key], grant[key]) for key in grant if current[key] != grant[key]}
            if told:
                current |= grant
                self._outcome.steps.append(
                    Step("changed", "role", name, {"role": (grant["role"],) * 2, **told})
                )
                differs = True
        return differs

    def _key(self, principal_id: str, name: str, wanted: Values) -> None:
        listed = keys.list_keys(self._connection, principal_id, None, _MOST_KEYS).rows
        held = [row for row in listed if row.label == wanted["label"]]
        current = held[-1] if held else None
        if current is None:
            if not wanted.get("revoked"):
                self._make_key(principal_id, name, wanted)
            return
        if current.revoked_at is not None:
            if not wanted.get("revoked"):
                self._outcome.steps.append(Step("left", "key", f"{name}: {current.label}"))
            return
        if wanted.get("revoked"):
            commands.revoke_api_key(self._service, AT_THE_MACHINE, current.id, version=1)
            self._outcome.steps.append(Step("ended", "key", f"{name}: {current.label}"))
            return
        scopes = sorted(set(wanted["scopes"])) if wanted.get("scopes") else EVERYTHING
        if "scopes" in wanted and scopes != current.scopes:
            raise invalid("/scopes", "KEY_STAYS")
        if "expires_at" in wanted and wanted["expires_at"] != current.expires_at:
            raise invalid("/expires_at", "KEY_STAYS")

    def _make_key(self, principal_id: str, name: str, wanted: Values) -> None:
        made = commands.create_api_key(
            self._service,
            AT_THE_MACHINE,
            principal_id=principal_id,
            label=wanted["label"],
            scopes=wanted.get("scopes"),
            expires_at=wanted.get("expires_at"),
        )
        told = {key: made[key] for key in ("label", "scopes", "expires_at", "secret")}
        self._outcome.keys.append({"principal": name, **told})
        scopes = " ".join(made["scopes"] or EVERYTHING)
        self._outcome.steps.append(Step("made", "key", f"{name}: {made['label']}", {"scopes": ("", scopes)}))


def _of_one_office(held: Values, wanted: Values) -> bool:
    names = ("role", "organization_id")
    return [held[name] for name in names] == [wanted.get(name) for name in names]


def _as_new(grant: Values, *names: str) -> dict[str, tuple[Any, Any]]:
    return {name: ("", grant[name]) for name in names}
