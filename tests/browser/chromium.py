"""The system's Chromium. Nothing is downloaded; as a command, this module says where there is none."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = "The browser tests need Chromium, and there is none on the PATH (Debian: apt-get install chromium)"
_QUIET = (
    "--no-sandbox",  # root has no sandbox; what is opened is ours
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> Path | None:
    """The browser of this machine; None where there is none."""
    return next((Path(path) for name in _NAMES if (path := shutil.which(name))), None)


def launch(playwright: Playwright) -> Browser:
    """Start it without a window. Raises `FileNotFoundError` where there is none."""
    path = find()
    if path is None:
        raise FileNotFoundError(MISSING)
    return playwright.chromium.launch(executable_path=path, args=list(_QUIET))


if __name__ == "__main__":
    sys.exit(None if find() else MISSING)
