"""`make screenshots`: the pictures of the README and of docs/console.md, from the demonstration's data."""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from api.demonstration.tour.client import Client
from tests.browser.chromium import MISSING, find, launch
from tests.browser.guest import Guest, Setting, visiting
from tests.browser.served import Watched
from tests.support import ROOT

FOLDER = ROOT / "docs" / "pictures"
MOST_BYTES = 150_000
_SIZE = (1280, 800)
_SHIPPED, _DRAFT = "zaozhuang-2024", "zaozhuang-2024-draft"


def _queue(guest: Guest) -> None:
    guest.signs_in("institute_reviewer")
    guest.goes("/queue")


def _decision(guest: Guest) -> None:
    """An item that the reviewer holds, so that all can be done with it."""
    guest.signs_in("institute_reviewer")
    guest.goes("/queue?assignee=me")
    guest.page.locator("tr[data-open] th a").first.click()
    guest.page.wait_for_url("**/declarations/**")


def _my_year(guest: Guest) -> None:
    guest.signs_in("engineer")
    guest.goes("/my/2024")


def _table(guest: Guest) -> None:
    guest.signs_in("administrator")
    guest.goes(f"/editions/{_SHIPPED}/tables/routes")


def _replay(guest: Guest) -> None:
    """A draft under which unit study counts for 20 hours at most, over what the demonstration declared."""
    guest.signs_in("administrator")
    guest.goes(f"/editions/{_DRAFT}/replay")
    guest.presses("开始测算", "Start a replay")
    guest.page.wait_for_url("**?operation=*")
    guest.page.locator("svg.flow").wait_for()
    guest.page.locator("progress").wait_for(state="detached")


def _draft(serving: Watched) -> None:
    files = {path.name: path.read_text("utf-8") for path in (ROOT / "definitions" / _SHIPPED).glob("*.yaml")}
    files["edition.yaml"] = files["edition.yaml"].replace(f"id: {_SHIPPED}", f"id: {_DRAFT}")
    assert files["rules.yaml"].count('annual_cap: "40"') == 1
    files["rules.yaml"] = files["rules.yaml"].replace('annual_cap: "40"', 'annual_cap: "20"')
    Client(serving.url, serving.demo()["keys"]["administrator"]).post("/v1/definitions", {"files": files})


SHOWN: dict[str, Callable[[Guest], None]] = {
    "queue": _queue,
    "decision": _decision,
    "my-year": _my_year,
    "decision-table": _table,
    "replay": _replay,
}


def take(browser: Browser, origin: str) -> Iterator[tuple[str, bytes]]:
    """(name, WebP) of each page, in Chinese and English, light and dark."""
    for name, opens in SHOWN.items():
        for language in ("zh", "en"):
            for scheme in ("light", "dark"):
                setting = Setting(language, scheme, _SIZE)  # type: ignore[arg-type]
                with visiting(browser, origin, setting) as guest:
                    opens(guest)
                    guest.settles()
                    yield f"{name}-{language}-{scheme}.webp", _webp(guest.page.screenshot())


def _webp(png: bytes) -> bytes:
    out = io.BytesIO()
    Image.open(io.BytesIO(png)).save(out, "WEBP", quality=82, method=6)
    return out.getvalue()


def main() -> None:
    """Write them, each small enough to be kept."""
    if find() is None:
        sys.exit(MISSING)
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        Watched(Path(folder)) as serving,
        sync_playwright() as playwright,
    ):
        _draft(serving)
        browser = launch(playwright)
        for name, picture in take(browser, serving.url):
            if len(picture) > MOST_BYTES:
                sys.exit(f"{name} has {len(picture):,} bytes, more than {MOST_BYTES:,}")
            (FOLDER / name).write_bytes(picture)
            print(f"docs/pictures/{name}: {len(picture):,} bytes")
        browser.close()


if __name__ == "__main__":
    main()
