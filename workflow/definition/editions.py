"""The registry of editions: by id, and by region and year."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

from workflow.definition.calendar import WorkingCalendar
from workflow.definition.files.problem import DefinitionError, problem
from workflow.definition.model import CalendarDays, Edition
from workflow.definition.reading import SCHEMAS, SHIPPED_SCHEMAS, EditionTexts, edition_of


class UnknownEdition(LookupError):
    """No edition has this id."""


class EditionTwice(ValueError):
    """An id stands twice, or a region has two editions of one year."""


class Editions:
    """All editions, found by id or by calendar year.

    Some are found only by id: they are no longer in force, but their declarations are still open. `home` is
    the region that is used where none is named.
    """

    def __init__(
        self,
        in_force: Iterable[Edition],
        readable: Iterable[Edition] = (),
        find: Callable[[str], Edition | None] | None = None,
        schemas: Path = SHIPPED_SCHEMAS,
    ) -> None:
        """At least one edition must be in force, only one per region and year; `find` looks up unknown ids.

        Home is the first region that has an edition which is no demonstration, else the first region.
        """
        ordered = sorted(in_force, key=lambda edition: (edition.demonstration, edition.region, edition.year))
        if not ordered:
            raise ValueError("there is no edition")
        self._by_id: dict[str, Edition] = {}
        self._by_region: dict[str, list[Edition]] = {}
        for edition in ordered:
            family = self._by_region.setdefault(edition.region, [])
            if edition.id in self._by_id or any(other.year == edition.year for other in family):
                raise EditionTwice(edition.id)
            self._by_id[edition.id] = edition
            family.append(edition)
        for family in self._by_region.values():
            family.sort(key=lambda edition: edition.year)
        self.home = next(iter(self._by_region))
        self._other = {edition.id: edition for edition in readable}
        self._find = find
        self.schemas = schemas  # the folder of the schemas of edition files
        self._found: dict[tuple[str, int], tuple[Edition, bool]] = {}
        self.calendar = WorkingCalendar(_united(ordered))

    def __iter__(self) -> Iterator[Edition]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, edition_id: object) -> bool:
        return edition_id in self._by_id or edition_id in self._other

    @property
    def ids(self) -> frozenset[str]:
        """The ids of those in force, and of those that were found by id so far."""
        return frozenset((*self._by_id, *self._other))

    @cached_property
    def digest(self) -> str:
        """The same in every process in which the same editions are in force."""
        told = "\n".join(f"{edition.id} {edition.checksum}" for edition in self)
        return hashlib.sha256(told.encode()).hexdigest()

    def get(self, edition_id: str) -> Edition:
        """The edition of that id, whether in force or not. Raises `UnknownEdition`."""
        edition = self._by_id.get(edition_id) or self._other.get(edition_id)
        if edition is None and self._find is not None:
            edition = self._find(edition_id)
            if edition is not None:
                self._other[edition_id] = edition
        if edition is None:
            raise UnknownEdition(edition_id)
        return edition

    def find(self, edition_id: str) -> Edition | None:
        """The edition of that id, or None; another registry can look up its unknown ids with this."""
        try:
            return self.get(edition_id)
        except UnknownEdition:
            return None

    def with_in_force(
        self, others: Iterable[Edition], find: Callable[[str], Edition | None] | None = None
    ) -> "Editions":
        """These editions, with each of `others` in force instead of the one of its region and year."""
        newer = {(edition.region, edition.year): edition for edition in others}
        kept = [edition for edition in self if (edition.region, edition.year) not in newer]
        older = [edition for edition in self if edition not in kept]
        in_force = [*kept, *newer.values()]
        taken = {edition.id for edition in in_force}
        return Editions(in_force, [old for old in older if old.id not in taken], find, self.schemas)

    def for_year(self, year: int, region: str | None = None) -> tuple[Edition, bool]:
        """The edition of a calendar year, and whether it is that of another year (R18).

        A year without an edition takes the latest earlier edition; a year before the first edition takes the
        first. Without a `region`, the home region is used.
        """
        if region is None:
            region = self.home
        key = (region, year)
        found = self._found.get(key)
        if found is None:
            family = self._by_region[region]
            earlier = [edition for edition in family if edition.year <= year]
            edition = earlier[-1] if earlier else family[0]
            found = self._found[key] = (edition, edition.year != year)
        return found


def _united(editions: Iterable[Edition]) -> CalendarDays:
    """Every edition's own days; a later edition overrules an earlier one on the same day."""
    years: set[int] = set()
    says: dict[date, bool] = {}
    for edition in sorted(editions, key=lambda edition: edition.year):
        years |= edition.calendar.loaded_years
        says |= dict.fromkeys(edition.calendar.holidays, False)
        says |= dict.fromkeys(edition.calendar.working_days, True)
    free = frozenset(day for day, working in says.items() if not working)
    busy = frozenset(day for day, working in says.items() if working)
    return CalendarDays(frozenset(years), free, busy)


def load_editions(folder: Path) -> Editions:
    """Every edition below the folder, each in its own folder with an edition.yaml; schemas are in `schema/`.

    Raises `DefinitionError`, naming file, line, column and path.
    """
    editions = [load_edition(each, folder / SCHEMAS) for each in edition_folders(folder)]
    if not editions:
        raise DefinitionError(problem("NO_EDITION", folder))
    try:
        return Editions(editions, schemas=folder / SCHEMAS)
    except EditionTwice as twice:
        raise DefinitionError(problem("EDITION_TWICE", folder, id=str(twice))) from None


def edition_folders(folder: Path) -> list[Path]:
    """The folders of editions below `folder`, in the order of their names."""
    return [file.parent for file in sorted(folder.glob("*/edition.yaml"))]


def load_edition(folder: Path, schemas: Path) -> Edition:
    """One edition. Raises `DefinitionError`."""
    return edition_of(EditionTexts.in_folder(folder), schemas)
