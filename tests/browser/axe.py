"""Asks axe-core whether a page keeps WCAG 2.2 AA."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.support import ROOT

_AXE = ROOT / "api/console/packages/node_modules/axe-core/axe.min.js"
_RUN = """axe.run(document, { resultTypes: ["violations"], runOnly: { type: "tag", values:
  ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } }).then(({ violations }) => violations)"""


@cache
def _source() -> str:
    return _AXE.read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands: rule, element, and what is wrong there.

    The script is given to the browser from outside, which the page's policy does not hinder.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(_source())
    return [line for each in page.evaluate(_RUN) for line in _lines(each)]


def _lines(violation: dict[str, Any]) -> list[str]:
    return [
        f"{violation['id']}: {node['html'][:160]}: {' '.join(node['failureSummary'].split())}"
        for node in violation["nodes"][:5]
    ]
