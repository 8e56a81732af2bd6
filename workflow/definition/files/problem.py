"""A problem of an edition, with its place and a sentence that people who don't program understand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from workflow.definition.files.sentences import SENTENCES
from workflow.errors import Refused
from workflow.values import Text


class Severity(StrEnum):
    """An error forbids publishing; a warning asks whether something is meant; a note says what applies."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """`line` and `column` count from 1; 0 means the whole file. `facts` are the data of the sentence."""

    severity: Severity
    code: str
    file: Path
    line: int
    column: int
    path: str
    text: Text
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """`file:line:column`, as editors understand it."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else str(self.file)

    def to_mapping(self) -> dict[str, Any]:
        """The problem in its JSON shape; the file without its folders."""
        return {
            "severity": self.severity.value,
            "code": self.code,
            "file": self.file.name,
            "line": self.line,
            "column": self.column,
            "path": self.path,
            "text": {"zh": self.text.zh, "en": self.text.en},
            "facts": dict(self.facts),
        }


def problem(
    code: str,
    file: Path,
    *,
    at: tuple[int, int] = (0, 0),
    path: str = "",
    severity: Severity = Severity.ERROR,
    facts: Mapping[str, Any] | None = None,
    **words: Any,
) -> Problem:
    """The problem of that code; `words` fill the gaps of its sentence."""
    zh, en = SENTENCES[code]
    text = Text(zh.format(**words), en.format(**words))
    return Problem(severity, code, file, *at, path, text, facts or {})


class DefinitionError(Exception):
    """An edition can't be used: `found` is the first of the `problems` that forbid it."""

    def __init__(self, found: Problem, *others: Problem) -> None:
        super().__init__(found, *others)
        self.found, self.problems = found, (found, *others)
        self.file, self.line, self.column, self.path = found.file, found.line, found.column, found.path

    def __str__(self) -> str:
        return f"{self.found.place}: {self.path or '(top)'}: {self.found.text.en}"


class EditionHasErrors(Refused):
    """The edition has errors; each is listed in problems."""

    code = "EDITION_HAS_ERRORS"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(None)
        self.problems = tuple(problems)
