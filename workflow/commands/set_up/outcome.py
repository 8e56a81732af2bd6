"""What setting up did, or would do; and the secrets that were made by it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from workflow.errors import Invalid, Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One change: `made`, `changed`, `ended`; or `left`, where something was taken away and stays away.

    `kind` is organization, principal, role, reviewer or key; `changes` has what was and what is.
    """

    done: str
    kind: str
    name: str
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)


@dataclass(slots=True)
class Outcome:
    """The steps in their order, how many entries the file has, and secrets that nobody else knows."""

    entries: int = 0
    steps: list[Step] = field(default_factory=list)
    passwords: list[Mapping[str, Any]] = field(default_factory=list)
    keys: list[Mapping[str, Any]] = field(default_factory=list)

    @property
    def changed(self) -> int:
        """How many steps change something."""
        return sum(step.done != "left" for step in self.steps)

    @property
    def has_secrets(self) -> bool:
        return bool(self.passwords or self.keys)


class NotSetUp(Exception):
    """An entry was refused, and nothing was done: at which path of the file, and by which refusal."""

    def __init__(self, path: Path, refused: Refused) -> None:
        super().__init__(str(refused))
        self.path, self.refused = path, refused


# Where a field of a command stands in the file.
_PLACES: Mapping[str, str] = {
    "parent_id": "parent",
    "organization_id": "organization",
    "principal_id": "login",
    "grants": "roles",
}


@contextmanager
def at(*path: str | int) -> Iterator[None]:
    """What is refused in the block, is so at this path of the file."""
    try:
        yield
    except Refused as refused:
        pointer = refused.errors[0].pointer if isinstance(refused, Invalid) and refused.errors else ""
        below = [_PLACES.get(part, part) for part in pointer.split("/")[1:]]
        raise NotSetUp((*path, *(int(part) if part.isdigit() else part for part in below)), refused) from None
