"""Somebody who reads pages and sends their forms, as a browser without scripts does."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from typing import Any

from lxml import html
from werkzeug.test import TestResponse

from api.http.request import SESSION_COOKIE
from tests.support.world import World
from workflow.access.credentials import digest, new_token
from workflow.ids import new_id
from workflow.store.people.sign_in.sessions import add_session


class Reader:
    """A signed-in principal of the world, in one language."""

    def __init__(self, world: World, who: str | None, language: str = "zh") -> None:
        self.client = world.app.test_client()
        self.language = language
        self.last: TestResponse | None = None
        if who is not None:
            self.client.set_cookie(SESSION_COOKIE, _session(world, world.ids[f"principal:{who}"]))

    def get(self, path: str, **more: Any) -> TestResponse:
        self.last = self.client.get(path, headers=self._headers(more.pop("headers", {})), **more)
        return self.last

    def post(self, path: str, form: dict[str, Any] | None = None, **more: Any) -> TestResponse:
        """Send a form with the token of the last page; what it leads to isn't followed."""
        fields = {"csrf": self.token, **(form or {})}
        headers = self._headers({"Origin": "http://localhost", **more.pop("headers", {})})
        self.last = self.client.post(path, data=fields, headers=headers, **more)
        return self.last

    def submit(self, selector: str, **fields: Any) -> TestResponse:
        """Send the form of the last page that the selector finds, with what stands in it and these fields."""
        form = self.page.cssselect(selector)[0]
        form = form if form.tag == "form" else next(form.iterancestors("form"))
        sent = {**dict(form.form_values()), **fields}
        return self.post(form.get("action"), sent)

    def _headers(self, more: dict[str, str]) -> dict[str, str]:
        return {"Accept-Language": self.language, "Accept": "text/html", **more}

    @property
    def page(self) -> Any:
        """The last page as a tree."""
        assert self.last is not None
        return html.fromstring(self.last.get_data())

    @property
    def token(self) -> str:
        found = re.search(r'name="csrf" value="([0-9a-f]+)"', self.last.text) if self.last else None
        return found[1] if found else ""

    @property
    def text(self) -> str:
        """What stands in the main part of the last page."""
        return " ".join(unescape(self.page.cssselect("main")[0].text_content()).split())


def _session(world: World, principal_id: str) -> str:
    token, now = new_token(), world.service.clock.now()
    values = {"id": new_id(), "principal_id": principal_id, "token_hash": digest(token), "created_at": now}
    with world.service.store.write() as connection:
        add_session(connection, {**values, "expires_at": now + timedelta(hours=12)})
    return token
