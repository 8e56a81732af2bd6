"""All checks of an edition in one call: the files, their references, their numbers, their tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workflow.checks.days import title_of_another_year, wrong_days
from workflow.checks.defaults import left_to_the_readings
from workflow.checks.demands import wrong_demands
from workflow.checks.numbers import contradictions
from workflow.checks.overrides import wrong_overrides
from workflow.checks.staffing import Staffing, unstaffed_steps
from workflow.checks.tables import table_problems
from workflow.checks.words import wrong_words
from workflow.definition import FILE_NAMES, DefinitionError, EditionTexts, Problem, Severity
from workflow.definition.files.problem import problem
from workflow.definition.files.references import wrong_references
from workflow.definition.reading import SHIPPED_SCHEMAS, Sources, head_of, read
from workflow.process.machine import ARROWS, Arrow


def check_edition(texts: EditionTexts, schemas: Path, staffing: Staffing | None = None) -> list[Problem]:
    """Every problem of an edition, in the order of its files and lines; nothing is raised.

    `staffing` says who reviews where; without it, steps are not checked for reviewers. A check that needs a
    part which can't be read is left out.
    """
    sources = read(texts, schemas)
    found = [*sources.problems, *_checks(sources, staffing)]
    order = [source.name for source in _files(texts)]
    return sorted(found, key=lambda each: (order.index(each.file.name), each.line, each.column, each.code))


def check_folder(folder: Path) -> dict[str, list[Problem]]:
    """The problems of the edition in the folder, or of every edition below it, by the name of its own folder.

    A folder that holds any file of an edition counts as an edition. The schemas are those of this program.
    """
    folders = [folder] if _holds_an_edition(folder) else sorted(filter(_holds_an_edition, folder.iterdir()))
    texts = {each.resolve().name: EditionTexts.in_folder(each) for each in folders}
    found = {name: check_edition(each, SHIPPED_SCHEMAS) for name, each in texts.items()}
    for name, twice in _same_year_and_region(texts):
        found[name] = [twice, *found[name]]
    return found or {folder.name: [problem("NO_EDITION", folder)]}


def _holds_an_edition(folder: Path) -> bool:
    return any((folder / name).is_file() for name in FILE_NAMES)


def _same_year_and_region(texts: Mapping[str, EditionTexts]) -> Iterator[tuple[str, Problem]]:
    """Editions that can't be used together: two share the id, or the year and region."""
    seen: set[object] = set()
    for name, each in texts.items():
        try:
            head = head_of(each, SHIPPED_SCHEMAS)
        except DefinitionError:
            continue
        keys = {head["id"], (head["year"], head["region"])}
        if keys & seen:
            yield name, problem("EDITION_TWICE", each.label / "edition.yaml", id=head["id"])
        seen |= keys


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems forbids publishing."""
    return any(each.severity is Severity.ERROR for each in problems)


def _files(texts: EditionTexts) -> list[Path]:
    return [texts.label / name for name in (*FILE_NAMES, *sorted(set(texts.files) - set(FILE_NAMES)))]


def _checks(sources: Sources, staffing: Staffing | None) -> Iterator[Problem]:
    yield from wrong_references(sources.readable)
    yield from wrong_words(sources)
    yield from contradictions(sources)
    yield from wrong_days(sources)
    yield from title_of_another_year(sources)
    yield from left_to_the_readings(sources)
    yield from wrong_overrides(sources)
    yield from wrong_demands(sources)
    yield from table_problems(sources)
    if staffing is not None:
        yield from unstaffed_steps(sources, staffing)
    for state in states_without_exit(ARROWS):
        yield problem("STATE_WITHOUT_EXIT", sources.texts.label / "edition.yaml", state=state)


def states_without_exit(arrows: Mapping[str, Mapping[str, Sequence[Arrow]]]) -> list[str]:
    """The states of the process that no arrow leaves."""
    return [
        state
        for state, events in arrows.items()
        if all(way.target == state for ways in events.values() for way in ways)
    ]
