"""The registry of editions, and how one is read from its folder."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType

from workflow.definition import build
from workflow.definition.calendar import WorkingCalendar
from workflow.definition.model import CalendarDays, Edition, Text
from workflow.definition.source import DefinitionError, Source, read
from workflow.vocabulary import Category, Code

FILES = ("edition", "clauses", "policy", "rules", "routing", "catalogue", "texts", "calendar")


class UnknownEdition(LookupError):
    """No edition has this id."""


class Editions:
    """All editions, found by id or by calendar year."""

    def __init__(self, editions: Iterable[Edition]) -> None:
        """Takes at least one edition; two of the same id, or of one region and year, are refused."""
        ordered = sorted(editions, key=lambda edition: (edition.region, edition.year))
        if not ordered:
            raise ValueError("there is no edition")
        self._by_id: dict[str, Edition] = {}
        self._by_region: dict[str, list[Edition]] = {}
        for edition in ordered:
            family = self._by_region.setdefault(edition.region, [])
            if edition.id in self._by_id or (family and family[-1].year == edition.year):
                raise ValueError(
                    f"edition {edition.id} stands twice, or {edition.region} has two of its year"
                )
            self._by_id[edition.id] = edition
            family.append(edition)
        self._found: dict[tuple[str, int], tuple[Edition, bool]] = {}
        self.calendar = WorkingCalendar(_united(ordered))

    def __iter__(self) -> Iterator[Edition]:
        return iter(self._by_id.values())

    def __len__(self) -> int:
        return len(self._by_id)

    def __contains__(self, edition_id: object) -> bool:
        return edition_id in self._by_id

    def get(self, edition_id: str) -> Edition:
        """The edition of that id. Raises `UnknownEdition`."""
        try:
            return self._by_id[edition_id]
        except KeyError:
            raise UnknownEdition(edition_id) from None

    def for_year(self, year: int, region: str | None = None) -> tuple[Edition, bool]:
        """The edition of a calendar year, and whether another year's stands in for it (R18).

        A year without one takes the latest earlier edition, a year before the first takes the first.
        Without a region, the region of the first edition is meant.
        """
        if region is None:
            region = next(iter(self._by_region))
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
    """Every edition below the folder (each its own folder, holding edition.yaml); schemas in `schema/`.

    Raises `DefinitionError`, naming file, line, column and path.
    """
    editions = [
        load_edition(file.parent, folder / "schema") for file in sorted(folder.glob("*/edition.yaml"))
    ]
    try:
        return Editions(editions)
    except ValueError as error:
        raise DefinitionError(folder, 0, 0, "", str(error)) from None


def load_edition(folder: Path, schemas: Path) -> Edition:
    """One edition. Raises `DefinitionError`."""
    sources = {name: read(folder / f"{name}.yaml", schemas / f"{name}.json") for name in FILES}
    _check_references(sources)
    head, rules, catalogue = (sources[name].data for name in ("edition", "rules", "catalogue"))
    words = build.texts(sources["texts"].data["texts"], head["contacts"])
    topics = tuple(catalogue["public_topics"])
    return Edition(
        id=head["id"],
        year=head["year"],
        region=head["region"],
        checksum=_checksum(folder),
        title=build.text(head["title"]),
        basis=tuple(head["basis"]),
        contacts=build.texts(head["contacts"]),
        clauses=build.texts(sources["clauses"].data["clauses"]),
        texts=_by_code(words),
        policy=build.policy(sources["policy"].data),
        categories=MappingProxyType(
            {Category(name): build.category_rule(name, row) for name, row in rules["categories"].items()}
        ),
        codes=MappingProxyType(
            {Code(name): build.code_rule(name, row) for name, row in rules["codes"].items()}
        ),
        overrides=tuple(map(build.override_row, rules["overrides"])),
        routing=build.routing(sources["routing"].data),
        public_topics=topics,
        topic_keys=frozenset(topics),
        digital_fields=tuple(catalogue["digital_fields"]),
        study_guides=tuple(MappingProxyType(dict(guide)) for guide in catalogue["study_guides"]),
        calendar=build.calendar(sources["calendar"].data),
    )


def _by_code(words: Mapping[str, Text]) -> Mapping[Code, Text]:
    return MappingProxyType({Code(name): sentence for name, sentence in words.items()})


def _checksum(folder: Path) -> str:
    digest = hashlib.sha256()
    for name in FILES:
        content = (folder / f"{name}.yaml").read_bytes()
        digest.update(f"{name}.yaml {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _check_references(sources: Mapping[str, Source]) -> None:
    """Every clause cited stands in clauses.yaml, and no row id stands twice."""
    clauses = sources["clauses"].data["clauses"]
    for name in ("policy", "rules", "routing"):
        for path, clause in _citations(sources[name].data, ()):
            if clause not in clauses:
                raise sources[name].error(path, f"clauses.yaml has no clause {clause}")
    seen: set[str] = set()
    for table in ("routes", "additions", "self_review"):
        for position, row in enumerate(sources["routing"].data[table]):
            if row["id"] in seen:
                raise sources["routing"].error((table, position, "id"), f"the row {row['id']} stands twice")
            seen.add(row["id"])


def _citations(node: object, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == "clause":
                yield (*path, key), value
            elif key == "by_category":
                yield from (((*path, key, category), clause) for category, clause in value.items())
            else:
                yield from _citations(value, (*path, key))
    elif isinstance(node, list):
        for position, value in enumerate(node):
            yield from _citations(value, (*path, position))
