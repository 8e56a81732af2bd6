"""Makes the declared name of a file safe to show and to save under."""

from __future__ import annotations

import unicodedata

from workflow.evidence.accepted import BY_MEDIA_TYPE

_NAME_CHARACTERS = 120


def display_name(declared: str, media_type: str) -> str:
    """The declared name made safe to show and to save under: no path, no control or direction characters.

    Letters of every script stay (`学时.pdf` is `学时.pdf`); the ending is that of the real content.
    """
    name = unicodedata.normalize("NFC", declared[:1000].encode("utf-8", "ignore").decode())
    name = name.replace("\\", "/").rsplit("/", 1)[-1]
    # C* = control, direction overrides and other invisible characters, private use, unassigned.
    name = "".join(
        " " if c.isspace() else c for c in name if c.isspace() or unicodedata.category(c)[0] != "C"
    )
    name = "".join("_" if c in '<>:"|?*' else c for c in name)
    stem, ending = _split_ending(" ".join(name.split()).rstrip(". "), media_type)
    stem = stem.strip(". ")[: _NAME_CHARACTERS - len(ending)].rstrip(". ") or "evidence"
    return stem + ending


def _split_ending(name: str, media_type: str) -> tuple[str, str]:
    endings = BY_MEDIA_TYPE[media_type].endings
    stem, dot, last = name.rpartition(".")
    ending = f".{last.lower()}"
    if dot and ending in endings:
        return stem, f".{last}"
    return name, endings[0]
