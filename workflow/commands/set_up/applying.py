"""Sets an installation up as a file says, in one transaction, by the commands that the API calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import structlog

from workflow.commands.people.texts import invalid
from workflow.commands.set_up.first_passwords import FirstPasswords
from workflow.commands.set_up.organizations import Organizations
from workflow.commands.set_up.outcome import Outcome, at
from workflow.commands.set_up.principals import Principals
from workflow.commands.set_up.reviewers import appoint
from workflow.errors import Busy
from workflow.runtime.service import Service

_LOG = structlog.get_logger(__name__)


class _OnlyTried(Exception):
    """Everything could be done, and is taken back."""


def set_up(
    service: Service,
    wanted: Mapping[str, Any],
    *,
    dry_run: bool = False,
    deliver: Callable[[Outcome], None] = lambda outcome: None,
) -> Outcome:
    """Make the installation what `wanted` says; what it does not name is left alone, and nothing is removed.

    {organizations: [{name, kind, region, uscc?, parent?, active?, reviewers?}],
    principals: [{name, login?, person_id?, active?, roles?, keys?}]}. `deliver` is called with new secrets
    before anything is saved: what it raises undoes everything. With `dry_run` all is tried and taken back.

    Raises `NotSetUp` for the first entry that a command refuses; `Busy` where another does the same.
    """
    outcome = Outcome()
    with service.store.exclusive("set-up") as alone:
        if not alone:
            raise Busy()
        first_passwords = FirstPasswords.of(service, wanted)
        try:
            with service.store.together() as store:
                _apply(replace(service, store=store), wanted, outcome, first_passwords)
                if dry_run:
                    raise _OnlyTried
                if outcome.has_secrets:
                    deliver(outcome)
        except _OnlyTried:
            return outcome
    if outcome.changed:
        _LOG.info("set_up", changed=outcome.changed, passwords=len(outcome.passwords), keys=len(outcome.keys))
    return outcome


def _apply(
    service: Service, wanted: Mapping[str, Any], outcome: Outcome, first_passwords: FirstPasswords
) -> None:
    with service.store.write() as connection:
        bodies = wanted.get("organizations", ())
        organizations = Organizations(service, connection, bodies, outcome)
        organizations.apply()
        principals = Principals(service, connection, organizations, outcome, first_passwords)
        for place, entry in enumerate(wanted.get("principals", ())):
            principals.apply(place, entry)
            outcome.entries += 1 + len(entry.get("roles", ())) + len(entry.get("keys", ()))
        for place, body in enumerate(bodies):
            outcome.entries += 1 + len(body.get("reviewers", ()))
            seen: set[tuple[str, str]] = set()
            for number, reviewer in enumerate(body.get("reviewers", ())):
                with at("organizations", place, "reviewers", number):
                    office = (reviewer["login"], reviewer["role"])
                    if office in seen:
                        raise invalid("/login", "PRINCIPAL_TWICE")
                    seen.add(office)
                    known = organizations.id_of(body["name"], "/name"), body["name"]
                    appoint(service, connection, outcome, known, reviewer)
