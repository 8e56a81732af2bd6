"""Notes what a page must never do: errors on the console, breaches of its policy, requests to elsewhere."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

_TELL_BREACHES = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""
# Said of statuses from 400, by the browser and by htmx; `_answered` knows which are expected.
_FAILED = ("Failed to load resource", "Response Status Error Code")


class Watch:
    """What was wrong on a page so far. Statuses from 400 are wrong unless they are expected."""

    def __init__(self, page: Page, origin: str) -> None:
        self.page, self.origin = page, origin
        self.wrong: list[str] = []
        self.expected: set[int] = set()
        page.add_init_script(_TELL_BREACHES)
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.wrong.append(f"script: {error}"))
        page.on("request", self._asked)
        page.on("requestfailed", self._failed)
        page.on("response", self._answered)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not message.text.startswith(_FAILED):
            self.wrong.append(f"{message.type}: {message.text}")

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if f"{parts.scheme}://{parts.netloc}" != self.origin and parts.scheme not in ("blob", "about"):
            self.wrong.append(f"elsewhere: {request.url}")

    def _failed(self, request: Request) -> None:
        # A page that is left, and a file that is saved, end the requests under way.
        if request.failure != "net::ERR_ABORTED":
            self.wrong.append(f"failed: {request.method} {request.url}: {request.failure}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self.expected:
            self.wrong.append(f"{response.status}: {response.request.method} {response.url}")
