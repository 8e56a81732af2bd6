"""Reads the work in flight when an edition is published: how much there is, and what of it would move."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.process.dossier import Dossier
from workflow.store import Connection
from workflow.store.declarations import declarations
from workflow.store.editions import moves
from workflow.store.people import organizations
from workflow.store.people.standing_rows import standing
from workflow.trials.in_flight import MoveEffect, Takeover, submitted_on

Row = Mapping[str, Any]


class WorkInFlight:
    """Open declarations and accounts, read through one connection."""

    def __init__(self, connection: Connection, takeover: Takeover) -> None:
        self.connection, self.takeover = connection, takeover
        self._bureau: list[str | None] = []

    def count_declarations(self, most: int | None = None) -> int | None:
        """The number of open declarations that the edition may rule.

        With `most`, no more open ones are looked at; None where there are more.
        """
        groups = moves.count_open(self.connection, most and most + 1)
        if _are_more(groups, most):
            return None
        return sum([int(group["count"]) for group in groups if self.takeover.may_rule(group)])

    def accounts_followed(self, most: int | None = None) -> dict[tuple[str, int], int] | None:
        """(edition, year) of the accounts that would follow the edition -> how many there are; as above."""
        groups = moves.count_accounts(self.connection, most and most + 1)
        if _are_more(groups, most):
            return None
        return {
            (group["edition_id"], group["year"]): group["count"]
            for group in groups
            if self.takeover.rules_account(group["year"], group["edition_id"])
        }

    def move_effect(self, declaration_id: str) -> MoveEffect | None:
        """What moving would mean for a declaration; None if it is not open or not ruled by the edition."""
        row = declarations.load(self.connection, declaration_id)
        return None if row is None else self.move_effect_of(row)

    def move_effect_of(self, row: Row) -> MoveEffect | None:
        """As `move_effect`, for a row that `declarations.load` has read."""
        if self.takeover.pins_of(row) is None:
            return None
        standing_then = standing(self.connection, row["person_id"], submitted_on(row), staffed=False)
        assert standing_then is not None, "a declaration has a person"  # noqa: S101 - a foreign key holds it
        found, records = declarations.load_dossier(self.connection, row["person_id"])
        others = [other for other in found if other["id"] != row["id"]]
        held = Dossier(others, records, account_editions=standing_then.account_editions)
        return self.takeover.move_effect(row, standing_then, held, self._find_bureau)

    def _find_bureau(self) -> str | None:
        if not self._bureau:
            self._bureau.append(organizations.find_bureau(self.connection))
        return self._bureau[0]


def _are_more(groups: Sequence[Row], most: int | None) -> bool:
    return most is not None and sum(group["count"] for group in groups) > most
