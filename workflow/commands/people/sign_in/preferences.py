"""What people choose for their pages: the language, and the keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.runtime.service import Service
from workflow.store.people.sign_in import preferences as rows


def choose(service: Service, actor: Actor, values: Mapping[str, Any]) -> dict[str, Any]:
    """Keep what was chosen, beside what was chosen before. Returns all of it."""
    require(actor, "sign_in.change", Subject())
    with service.store.write() as connection:
        chosen = {**rows.preferences_of(connection, actor.id), **values}
        rows.keep(connection, actor.id, chosen)
    return chosen
