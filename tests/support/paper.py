"""The fonts of the machine, as tests that set something need them."""

from __future__ import annotations

import pytest

from workflow.typesetting.fonts import FOLDERS, PACKAGES, Fonts

needs_fonts = pytest.mark.skipif(
    not all(folder.is_dir() for folder in FOLDERS) or not Fonts().families,
    reason=f"the fonts are not installed: apt-get install {' '.join(PACKAGES)}",
)
