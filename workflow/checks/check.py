"""All checks of an edition in one call: the files, their references, their numbers, their tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from workflow.checks.numbers import contradictions
from workflow.checks.staffing import Staffing, unstaffed_steps
from workflow.checks.tables import table_problems
from workflow.checks.words import wrong_words
from workflow.definition import FILE_NAMES, SCHEMAS, EditionTexts, Problem, Severity, edition_folders
from workflow.definition.problem import problem
from workflow.definition.reading import Sources, read, wrong_references
from workflow.process import ARROWS, Arrow


def check_edition(texts: EditionTexts, schemas: Path, staffing: Staffing | None = None) -> list[Problem]:
    """Every problem of an edition, in the order of its files and lines; nothing is raised.

    `staffing` says who reviews where; without it, steps are not checked for reviewers. What depends on a
    file that can't be read is not checked either, until it can.
    """
    sources = read(texts, schemas)
    found = [*sources.problems, *_checks(sources, staffing)]
    order = [source.name for source in _files(texts)]
    return sorted(found, key=lambda each: (order.index(each.file.name), each.line, each.column, each.code))


def check_folder(folder: Path) -> dict[str, list[Problem]]:
    """The problems of every edition below the folder, by the name of its own folder."""
    found = {
        each.name: check_edition(EditionTexts.in_folder(each), folder / SCHEMAS)
        for each in edition_folders(folder)
    }
    return found or {folder.name: [problem("NO_EDITION", folder)]}


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether anything forbids publishing."""
    return any(each.severity is Severity.ERROR for each in problems)


def _files(texts: EditionTexts) -> list[Path]:
    return [texts.label / name for name in (*FILE_NAMES, *sorted(set(texts.files) - set(FILE_NAMES)))]


def _checks(sources: Sources, staffing: Staffing | None) -> Iterator[Problem]:
    yield from wrong_references(sources)
    yield from wrong_words(sources)
    yield from contradictions(sources)
    yield from table_problems(sources)
    if staffing is not None and "routing" in sources:
        yield from unstaffed_steps(sources["routing"], staffing)
    for state in states_without_exit(ARROWS):
        yield problem("STATE_WITHOUT_EXIT", sources.texts.label / "edition.yaml", state=state)


def states_without_exit(arrows: Mapping[str, Mapping[str, Sequence[Arrow]]]) -> list[str]:
    """States of the process that nothing leaves."""
    return [
        state
        for state, events in arrows.items()
        if all(way.target == state for ways in events.values() for way in ways)
    ]
