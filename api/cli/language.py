"""The language in which the command speaks to people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import click


class Language(StrEnum):
    zh = "zh"
    en = "en"


def language_of(environment: Mapping[str, str]) -> Language:
    """Return Chinese where the locale is Chinese, else English. The first variable that is set decides."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name, "")
        if locale:
            return Language.zh if locale.lower().startswith("zh") else Language.en
    return Language.en


def stated_language(arguments: Sequence[str]) -> Language | None:
    """Return what `--lang` says before the first command, wherever it stands; None where it says nothing.

    It is looked for before click reads the arguments, because help and mistakes are told in it as well.
    """
    for place, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            said = value or next(iter(arguments[place + 1 :]), "")
            return Language(said) if said in set(Language) else None
        if not argument.startswith("-"):
            return None
    return None


def spoken() -> Language:
    """Return the language of the command that is being carried out; English outside of a command."""
    context = click.get_current_context(silent=True)
    return (context and context.find_object(Language)) or Language.en


def said(zh: str, en: str) -> str:
    """Return the one of the two that is of the language of the command that is being carried out."""
    return zh if spoken() is Language.zh else en
