"""`xueshi serve` as it is, which also notes the name of each template that a page loads.

Jinja loads a template when it is first shown, extended or imported. `python -m tests.browser.served serve …`
appends the names to the file that TEMPLATES_SHOWN names; `python -m tests.browser.served` reads there which
templates of the console no test has shown, and ends with an error if there is one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader

from api.cli import main
from api.console.frame.rendering import TEMPLATES
from tests.support.servers.serving import Serving

LOG = "TEMPLATES_SHOWN"


class Watched(Serving):
    """A server, of the demonstration unless told, that notes its templates where TEMPLATES_SHOWN says."""

    def __init__(self, folder: Path, *arguments: str, demo: bool = True, database_url: str = "") -> None:
        crowd = ("--crowd",) if demo else ()
        super().__init__(folder, *crowd, *arguments, database_url=database_url, demo=demo)
        self.command = [sys.executable, "-m", "tests.browser.served", *self.command[1:]]


def not_shown(log: Path) -> list[str]:
    """The templates of the console that are not in `log`."""
    there = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}
    return sorted(there - set(log.read_text(encoding="utf-8").split()))


def _note_templates(log: Path) -> None:
    load: Callable[..., Any] = FileSystemLoader.get_source

    def noted(self: FileSystemLoader, environment: Any, template: str) -> Any:
        with log.open("a", encoding="utf-8") as names:
            names.write(f"{template}\n")
        return load(self, environment, template)

    FileSystemLoader.get_source = noted  # type: ignore[method-assign]


if __name__ == "__main__":
    if sys.argv[1:]:
        if LOG in os.environ:
            _note_templates(Path(os.environ[LOG]))
        main()
    elif missed := not_shown(Path(os.environ[LOG])):
        sys.exit(f"No browser test shows these templates of the console: {', '.join(missed)}")
