"""A browser at the way in, and people who sign in there by password."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient
from lxml import html
from werkzeug.test import TestResponse

from tests.support.world import World

LOGIN, PASSWORD = "zhang.san", "correct horse battery"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


class Browser:
    """A browser without scripts: it keeps cookies, and says where a form comes from."""

    def __init__(self, client: FlaskClient, language: str = "zh") -> None:
        self.client, self.language = client, language
        self.last: TestResponse | None = None

    def get(self, path: str, **more: Any) -> TestResponse:
        self.last = self.client.get(path, headers=self._headers(more.pop("headers", {})), **more)
        return self.last

    def post(self, path: str, form: dict[str, Any], **more: Any) -> TestResponse:
        """Send a form with the token of the page on the screen."""
        headers = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin", **more.pop("headers", {})}
        sent = {"csrf": self.token, **form} if self.token else form
        self.last = self.client.post(path, data=sent, headers=self._headers(headers), **more)
        return self.last

    def follow(self) -> TestResponse:
        """The page to which the last answer leads, however far."""
        while self.last is not None and self.last.status_code in (302, 303):
            self.get(self.last.location)
        assert self.last is not None
        return self.last

    def signs_in(self, login: str = LOGIN, password: str = PASSWORD, **form: Any) -> TestResponse:
        self.get("/sign-in")
        return self.post("/sign-in", {"login": login, "password": password, **form})

    def _headers(self, more: dict[str, str]) -> dict[str, str]:
        return {"Accept": "text/html", "Accept-Language": self.language, "User-Agent": FIREFOX, **more}

    @property
    def page(self) -> Any:
        assert self.last is not None
        return html.fromstring(self.last.get_data() or b"<html></html>")

    @property
    def token(self) -> str:
        if self.last is None or self.last.mimetype != "text/html":
            return ""
        found = self.page.cssselect("input[name=csrf]")
        return str(found[0].get("value")) if found else ""

    @property
    def text(self) -> str:
        return " ".join(self.page.text_content().split())

    @property
    def session(self) -> str | None:
        found = self.client.get_cookie("xueshi_session")
        return found.value if found else None


@pytest.fixture
def somebody(world: World) -> str:
    """Somebody with a person, a login and a password; the id of their principal."""
    values = {"name": "张三", "login": LOGIN, "password": PASSWORD, "person_id": world.ids["wang"]}
    values["grants"] = [{"role": "applicant"}]
    made = world.administrator.post("/v1/principals", values)
    assert made.status_code == 201, made.text
    return str(made.json["id"])


@pytest.fixture
def browser(world: World, somebody: str) -> Browser:
    return Browser(world.app.test_client())
