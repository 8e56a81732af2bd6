"""Somebody who is signed in to the console in a browser without scripts."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

from werkzeug.test import TestResponse

from api.http.request import SESSION_COOKIE
from tests.support.world import World
from workflow.access.credentials import digest, new_token
from workflow.commands.people.sessions import SESSION_LIFE
from workflow.ids import new_id
from workflow.store.people.sign_in.sessions import add_session

Sent = dict[str, Any]


class Visitor:
    """Opens pages and sends forms as a principal of the town; `opened` is the page that is on the screen."""

    def __init__(self, world: World, who: str, language: str = "zh") -> None:
        self.world, self.who = world, who
        self.client = world.app.test_client()
        self.client.set_cookie("xueshi_language", language)
        self.opened = ""
        self.sign_in()

    def sign_in(self) -> None:
        """Begin a session, as the sign-in does."""
        token, now = new_token(), self.world.service.clock.now()
        values = {"id": new_id(), "principal_id": self.world.ids[f"principal:{self.who}"]}
        values |= {"token_hash": digest(token), "expires_at": now + SESSION_LIFE, "created_at": now}
        with self.world.service.store.write() as connection:
            add_session(connection, values)
        self.client.set_cookie(SESSION_COOKIE, token)

    def is_signed_out(self) -> None:
        """The session ends, as it does after twelve hours; the page stays on the screen."""
        self.client.delete_cookie(SESSION_COOKIE)

    def opens(self, address: str, status: int = 200) -> str:
        """The page at an address."""
        return self._seen(self.client.get(address, headers={"Accept": "text/html"}), status)

    def sends(self, address: str, fields: Sent, status: int = 303, **headers: str) -> TestResponse:
        """The answer to a form, with the token of the page that is on the screen."""
        sent = {"csrf": self.token(), **fields}
        response = self.client.post(address, data=sent, headers={"Accept": "text/html", **headers})
        assert response.status_code == status, (response.status_code, text_of(response.text))
        if status != 303 and "HX-Request" not in headers:
            self.opened = response.text
        return response

    def goes_on(self, response: TestResponse) -> str:
        """The page to which an answer leads."""
        return self.opens(response.location)

    def token(self) -> str:
        """The token of the form on the screen."""
        return value_of(self.opened, "csrf")

    def _seen(self, response: TestResponse, status: int) -> str:
        assert response.status_code == status, (response.status_code, text_of(response.text))
        self.opened = response.text
        return self.opened


def value_of(page: str, name: str) -> str:
    """The value of the first input of that name; empty where there is none."""
    found = re.search(rf'<input[^>]*\bname="{re.escape(name)}"[^>]*\bvalue="([^"]*)"', page)
    return unescape(found.group(1)) if found else ""


class _Texts(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def text_of(page: str) -> str:
    """What the page says, with single spaces."""
    texts = _Texts()
    texts.feed(page)
    return " ".join("".join(texts.parts).split())


class _Fields(HTMLParser):
    """The fields of each form of a page, as a browser without scripts would send them."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, list[tuple[str, str]]]] = []
        self._select: str | None = None
        self._area: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((given.get("action", ""), []))
        elif not self.forms:
            return
        elif tag == "input" and given.get("name") and given.get("type") not in ("file", "checkbox", "radio"):
            self.forms[-1][1].append((given["name"], given.get("value", "")))
        elif tag == "select":
            self._select = given.get("name")
        elif tag == "option" and self._select and "selected" in given:
            self.forms[-1][1].append((self._select, given.get("value", "")))
        elif tag == "textarea":
            self._area = ""
            self.forms[-1][1].append((given.get("name", ""), ""))

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._area += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = None
        elif tag == "textarea" and self._area is not None:
            # A browser drops one newline at the beginning of a text area.
            name, _ = self.forms[-1][1].pop()
            self.forms[-1][1].append((name, self._area.removeprefix("\n")))
            self._area = None


def fields_of(page: str, action: str) -> dict[str, str]:
    """The fields of the form that is sent to an address; of a name that comes twice, the last."""
    parser = _Fields()
    parser.feed(page)
    return next(dict(fields) for sent_to, fields in parser.forms if sent_to == action)
