"""The pictures of the documentation are there, small, and all of them shown."""

from __future__ import annotations

import re

from tests.support import ROOT

_PICTURES = ROOT / "docs" / "pictures"
_NAMED = re.compile(r"pictures/([a-z-]+\.webp)")


def test_each_picture_is_shown_and_small_and_none_is_missing() -> None:
    kept = {path.name: path.stat().st_size for path in _PICTURES.iterdir()}
    shown = {
        name
        for document in (ROOT / "README.md", ROOT / "docs" / "console.md")
        for name in _NAMED.findall(document.read_text(encoding="utf-8"))
    }
    assert kept.keys() == shown
    assert max(kept.values()) < 150_000
