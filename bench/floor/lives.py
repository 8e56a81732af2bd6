"""The floor's side of whole lives: a draft inserted by hand, then its transitions."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Protocol

from bench.floor.transitions import LIFE, Transition


class Floor(Protocol):
    """The floor on one database."""

    def create(self, declaration_id: str) -> None:
        """Insert and commit one draft."""

    def execute(self, declaration_id: str, transition: Transition) -> None:
        """Execute and commit one transition."""

    def synced(self, ids: Sequence[str]) -> int:
        """Count those that are synced and have their record for the title system."""


class FloorLives:
    """Takes declarations through their life on a floor."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.synced = floor.synced

    def prepare(self, count: int) -> None:
        """Do nothing: the floor knows no people."""

    def create(self) -> str:
        """Insert a draft."""
        declaration_id = str(uuid.uuid4())
        self.floor.create(declaration_id)
        return declaration_id

    def complete(self, drafts: Sequence[str]) -> None:
        """Do nothing: the evidence is in the draft's facts."""

    def submit(self, draft: str) -> None:
        """Submit it."""
        self.floor.execute(draft, LIFE["submit"])

    def claim(self, draft: str) -> None:
        """Claim it."""
        self.floor.execute(draft, LIFE["claim"])

    def approve(self, draft: str) -> None:
        """Approve it."""
        self.floor.execute(draft, LIFE["approve"])

    def sync(self, draft: str) -> None:
        """Sync it, with its record for the title system."""
        self.floor.execute(draft, LIFE["sync"])
