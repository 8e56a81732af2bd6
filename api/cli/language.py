"""The language in which the command speaks to people."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


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
