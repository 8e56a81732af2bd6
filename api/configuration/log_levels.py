"""Names of modules and levels of the log, as people write them: checked, with what was likely meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from pkgutil import iter_modules

from workflow.errors import Told
from workflow.log_levels import LEVELS

_ROOT = Path(__file__).resolve().parents[2]
_ROOMS = ("api", "workflow")


class WrongLogLevel(Told, ValueError):
    """No module of ours, or no level."""


@cache
def modules() -> frozenset[str]:
    """Every module and folder of the program, by its dotted name."""
    return frozenset(name for room in _ROOMS for name in _below(_ROOT / room, room))


def _below(folder: Path, name: str) -> Iterator[str]:
    yield name
    for found in iter_modules([str(folder)]):
        inner = f"{name}.{found.name}"
        if found.ispkg:
            yield from _below(folder / found.name, inner)
        else:
            yield inner


def require_module(name: str) -> str:
    """The name. Raises `WrongLogLevel` where the program has no such module."""
    if name in modules():
        return name
    meant = next(iter(get_close_matches(name, sorted(modules()), 1, 0.6)), None)
    raise WrongLogLevel(
        f"没有模块“{name}”" + (f"；是否指 {meant}？" if meant else "；模块如 api 或 workflow.background。"),
        f"there is no module “{name}”"
        + (f": {meant} was meant?" if meant else "; modules are, for example, api and workflow.background"),
    )


def require_level(name: str) -> str:
    """The level. Raises `WrongLogLevel` where it is none."""
    if name in LEVELS:
        return name
    raise WrongLogLevel(
        f"没有级别“{name}”；级别有 {'、'.join(LEVELS)}。",
        f"there is no level “{name}”; levels are {', '.join(LEVELS)}",
    )


def stated_levels(text: str) -> Mapping[str, str]:
    """The levels by module of `module=level,module=level`. Raises `WrongLogLevel`."""
    stated = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        module, equals, level = part.partition("=")
        if not equals:
            raise WrongLogLevel(
                f"“{part}”须写作“模块=级别”，如 workflow.background=debug。",
                f"“{part}” is not module=level, as in workflow.background=debug",
            )
        stated[require_module(module.strip())] = require_level(level.strip())
    return stated
