"""Somebody who reads pages and sends their forms, as a browser without scripts does."""

from __future__ import annotations

from typing import Any

from lxml import html
from werkzeug.test import TestResponse

from api.http.request import SESSION_COOKIE
from tests.support.world import World
from workflow.access.credentials import digest, new_token
from workflow.commands.people.sessions import SESSION_LIFE
from workflow.ids import new_id
from workflow.store.people.sign_in.sessions import add_session

Sent = dict[str, Any]


class Reader:
    """A principal of the world, signed in, in one language; nobody where `who` is None.

    `last` is the last answer, `opened` the page on the screen, which a redirect and a fragment leave there.
    """

    def __init__(self, world: World, who: str | None, language: str = "zh") -> None:
        self.world, self.who = world, who
        self.client = world.app.test_client()
        self.client.set_cookie("xueshi_language", language)
        self.last: TestResponse | None = None
        self.opened = ""
        if who is not None:
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

    # What is sent, whatever is answered.

    def get(self, path: str, **more: Any) -> TestResponse:
        headers = {"Accept": "text/html", **more.pop("headers", {})}
        return self._seen(self.client.get(path, headers=headers, **more), headers)

    def post(self, path: str, form: Sent | None = None, **more: Any) -> TestResponse:
        """Send a form with the token of the page on the screen; what it leads to isn't followed."""
        fields = {"csrf": self.token, **(form or {})}
        headers = {"Accept": "text/html", "Origin": "http://localhost", **more.pop("headers", {})}
        return self._seen(self.client.post(path, data=fields, headers=headers, **more), headers)

    def submit(self, selector: str, **fields: Any) -> TestResponse:
        """Send the form of the last page that the selector finds, with what stands in it and these fields."""
        form = self.page.cssselect(selector)[0]
        form = form if form.tag == "form" else next(form.iterancestors("form"))
        return self.post(form.get("action"), {**dict(form.form_values()), **fields})

    # The same where one answer is expected.

    def opens(self, address: str, status: int = 200) -> str:
        """The page at an address."""
        return _answered(self.get(address), status).text

    def sends(self, address: str, fields: Sent, status: int = 303, **headers: str) -> TestResponse:
        """The answer to a form, with the token of the page on the screen."""
        return _answered(self.post(address, fields, headers=headers), status)

    def goes_on(self, response: TestResponse) -> str:
        """The page to which an answer leads."""
        return self.opens(response.location)

    def tries(self, address: str, status: int = 200, **fields: Any) -> str:
        """The words of the page that answers a form; of a list each is a field."""
        self.sends(address, fields, status)
        return self.says()

    # What stands there.

    @property
    def page(self) -> Any:
        """The last page as a tree."""
        assert self.last is not None
        return html.fromstring(self.last.get_data())

    @property
    def text(self) -> str:
        """The words in the main part of the last page, with single spaces."""
        return _plain(self.page.cssselect("main")[0].text_content())

    @property
    def token(self) -> str:
        """The token of the forms on the screen."""
        return value_of(self.opened, "csrf")

    def nodes(self, path: str) -> list[Any]:
        """What an XPath finds in the page on the screen."""
        return list(_tree(self.opened).xpath(path))

    def says(self, path: str = "//main") -> str:
        """The words of a part of the page on the screen, with single spaces."""
        return _plain(" ".join(node.text_content() for node in self.nodes(path)))

    def values(self, name: str) -> list[str]:
        """The values of the inputs with a name."""
        return [str(value) for value in self.nodes(f"//input[@name='{name}']/@value")]

    def _seen(self, response: TestResponse, headers: dict[str, str]) -> TestResponse:
        self.last = response
        if response.status_code != 303 and "HX-Request" not in headers:
            self.opened = response.text if response.mimetype == "text/html" else ""
        return response


def value_of(page: str, name: str) -> str:
    """The value of the first input of that name; empty where there is none."""
    found = _tree(page).xpath("//input[@name=$name]/@value", name=name)
    return str(found[0]) if found else ""


def text_of(page: str) -> str:
    """What a page or a part of one says, with single spaces."""
    return _plain(_tree(page).text_content())


def fields_of(page: str, action: str) -> dict[str, str]:
    """The fields of the form for an address, but for boxes; of a name that comes twice, the last."""
    form = next(each for each in _tree(page).forms if each.get("action") == action)
    found = form.xpath(".//select[@name] | .//textarea[@name] | .//input[@name and not(@type='file')]")
    fields = (each for each in found if each.get("type") not in ("checkbox", "radio"))
    # A browser drops one newline at the beginning of a text area.
    return {each.name: (each.value or "").removeprefix("\n") for each in fields if each.value is not None}


def _tree(page: str) -> Any:
    return html.document_fromstring(page.encode() if page.strip() else b"<p></p>", _UTF_8)


_UTF_8 = html.HTMLParser(encoding="utf-8")


def _plain(text: str) -> str:
    return " ".join(text.split())


def _answered(response: TestResponse, status: int) -> TestResponse:
    said = text_of(response.text) if response.mimetype == "text/html" else response.get_data()[:200]
    assert response.status_code == status, (response.status_code, said)
    return response
