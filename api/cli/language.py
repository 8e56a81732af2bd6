"""The language of what the command says to people."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Language(StrEnum):
    zh = "zh"
    en = "en"


def language_of(environment: Mapping[str, str]) -> Language:
    """Chinese where the locale says so, else English; the first variable that is set decides."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name, "")
        if locale:
            return Language.zh if locale.lower().startswith("zh") else Language.en
    return Language.en
