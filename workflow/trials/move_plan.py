"""What a publisher chooses for work in flight: class by class to keep its edition, or to move."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from workflow.process.placement import is_in_share

EVERYBODY = 100  # of a hundred


class InFlight(StrEnum):
    """What moving would mean for a declaration; of several meanings, the first one here applies."""

    BLOCKED = "blocked"  # a rule refuses it which did not before
    REROUTED = "rerouted"  # other bodies review it, or in another order
    HOURS = "hours"  # it is worth other hours, or is no longer refused
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of work in flight: which classes move, whether accounts move, at which share of bodies."""

    moves: frozenset[InFlight] = frozenset()
    accounts: bool = False
    canary_percent: int = EVERYBODY

    @classmethod
    def chosen(
        cls, moves: Mapping[str, str] | None, accounts: str | None, canary_percent: int | None
    ) -> Plan:
        """A plan from choices, `keep` or `move` per class. Left out: `keep`, and the share is every body."""
        told = {**cls().to_mapping()["moves"], **(moves or {})}
        share = EVERYBODY if canary_percent is None else canary_percent
        return cls.from_mapping({"moves": told, "accounts": accounts or "keep", "canary_percent": share})

    @classmethod
    def from_mapping(cls, kept: Mapping[str, Any] | None) -> Plan:
        """A plan as its edition keeps it; None: nothing moves."""
        if kept is None:
            return cls()
        chosen = frozenset(each for each in InFlight if kept["moves"][each.value] == "move")
        return cls(chosen, kept["accounts"] == "move", kept["canary_percent"])

    def to_mapping(self) -> dict[str, Any]:
        """`{moves: {class: keep | move}, accounts: keep | move, canary_percent}`."""
        return {
            "moves": {each.value: "move" if each in self.moves else "keep" for each in InFlight},
            "accounts": "move" if self.accounts else "keep",
            "canary_percent": self.canary_percent,
        }

    @property
    def moves_anything(self) -> bool:
        return bool(self.moves) or self.moves_accounts

    @property
    def moves_accounts(self) -> bool:
        """Whether accounts move. They belong to no body, so they move when the share reaches every body."""
        return self.accounts and self.canary_percent == EVERYBODY

    def reaches(self, body_id: str) -> bool:
        """Whether the body is in the share. The answer is always the same; a larger share adds bodies."""
        return is_in_share(body_id, self.canary_percent)
