"""The argument of every page: who asks, in which language, and what was sent with the request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from flask import current_app, request
from werkzeug.exceptions import RequestEntityTooLarge

from api.configuration.settings import Settings
from api.console.frame.roles import Office, offices_of
from api.http import form as multipart
from api.http.request import SESSION_COOKIE
from api.messages.field_errors import wrong_value
from api.messages.refusals import WrongQuery
from api.messages.texts import Language, preferred_language
from workflow.access.page_sessions import PageSession, open_session
from workflow.access.permissions import Actor
from workflow.commands.people.sessions import touch
from workflow.errors import Invalid, NotAuthenticated, Unavailable
from workflow.runtime.service import Service
from workflow.values import cached_property

LANGUAGE_COOKIE = "xueshi_language"
OFFICE_COOKIE = "xueshi_office"
UNATTENDED = "X-Unattended"  # sent by a page that asks by itself: such a request keeps no session alive
LANGUAGES: tuple[Language, ...] = ("zh", "en")
_NOT_ON_A_LINE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_MOST_FIELDS = 3000
_HTMX = "HX-Request"


@dataclass(frozen=True)
class Visit:
    """One request for a page, or one form that was sent. `actor` is None on pages for everybody."""

    service: Service
    language: Language
    session: str = field(default="", repr=False)
    signed_in: Actor | None = None
    opened: PageSession | None = field(default=None, repr=False)

    @property
    def viewer(self) -> Actor | None:
        """The administrator who looks at the pages of `actor`; None where whoever asks sees their own."""
        return self.opened.actor if self.opened is not None and self.opened.viewed is not None else None

    @property
    def session_id(self) -> str:
        """The session of whoever asks. Raises `NotAuthenticated` where nobody is signed in."""
        if self.opened is None:
            raise NotAuthenticated()
        return self.opened.id

    @property
    def seconds_left(self) -> int | None:
        """After how many seconds the session ends, if no request comes."""
        if self.opened is None:
            return None
        return max(0, int((self.opened.ends() - self.service.clock.now()).total_seconds()))

    @property
    def office(self) -> Office | None:
        """The office that was chosen at the top, else the first; it changes what is shown, and no right."""
        offices = offices_of(self.signed_in) if self.signed_in else ()
        chosen = request.cookies.get(OFFICE_COOKIE)
        return next((one for one in offices if one.role == chosen), offices[0] if offices else None)

    @property
    def actor(self) -> Actor:
        """Who asks. Raises `NotAuthenticated` where nobody is signed in."""
        if self.signed_in is None:
            raise NotAuthenticated()
        return self.signed_in

    @property
    def settings(self) -> Settings:
        """The settings of the process."""
        found: Settings = current_app.config["XUESHI"]
        return found

    @cached_property
    def upload(self) -> multipart.Form:
        """The multipart form of the request: its fields, and its one file."""
        return multipart.read_form()

    @cached_property
    def sent(self) -> dict[str, list[str]]:
        """The fields of the form by name, with the line ends of this service. Raises `Invalid` for NUL."""
        if request.mimetype == "multipart/form-data":
            return {name: [value] for name, value in self.upload.fields.items()}
        request.max_content_length = current_app.config["BODY_BYTES"]
        fields = dict(request.form.lists())
        if sum(map(len, fields.values())) > _MOST_FIELDS:
            raise RequestEntityTooLarge()
        if wrong := [wrong_value(name) for name, values in fields.items() if "\0" in "".join(values)]:
            raise Invalid(*wrong)
        return {name: [_plain(value) for value in values] for name, values in fields.items()}

    def value(self, name: str) -> str:
        """What was written into a field of the form, without spaces around it; empty for no field."""
        return next(iter(self.sent.get(name, ())), "").strip()

    def version(self) -> int | None:
        """The version that the page was made from."""
        return whole(self.value("version"))

    @property
    def query(self) -> Mapping[str, str]:
        """The query string; of a name that comes twice, the first."""
        return {name: _plain(value) for name, value in request.args.items()}

    @property
    def is_fragment(self) -> bool:
        """Whether a script asks for a part of the page."""
        return _HTMX in request.headers

    @property
    def here(self) -> str | None:
        """The address that shows this page again; None for the answer to a form."""
        if request.method == "POST":
            return "/sign-in" if request.path == "/sign-in" else None
        return self.path

    @property
    def path(self) -> str:
        """The address of this page with its query, as one of ours."""
        return local(request.full_path.rstrip("?"))


def whole(text: str) -> int | None:
    """The number that nine digits at most write; None for any other text."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def is_one_line(text: str) -> bool:
    """Whether a text is shown as it is written: without line ends, controls, and what turns its direction."""
    return not _NOT_ON_A_LINE.search(text)


def _plain(text: str) -> str:
    if "\0" in text:
        raise WrongQuery()
    return text.replace("\r\n", "\n")


def local(address: str | None) -> str:
    """The address if it is one of ours, else `/`: nobody is sent to another site."""
    if not address or not address.startswith("/") or address.startswith("//") or "\\" in address:
        return "/"
    parts = urlsplit(address)
    clean = not parts.netloc and not parts.scheme and address.isprintable()
    return address if clean and len(address) <= 2000 else "/"


def open_visit(service: Service) -> Visit:
    """The visit of the current request; nobody is signed in where the session has ended."""
    token = request.cookies.get(SESSION_COOKIE, "")
    opened = _opened(service, token) if token else None
    if opened is None:
        return Visit(service, language_of_request())
    return Visit(service, language_of_request(), token, opened.viewed or opened.actor, opened)


def _opened(service: Service, token: str) -> PageSession | None:
    """The session, which is noted as in use, unless a page asks by itself."""
    try:
        found = open_session(service, token)
        return found if UNATTENDED in request.headers else touch(service, found)
    except NotAuthenticated:
        return None
    except Unavailable:  # who reads may go on while nothing can be written
        return open_session(service, token)


def language_of_request() -> Language:
    """The language that was chosen in this browser, else the preferred one; Chinese where it says none."""
    chosen = request.cookies.get(LANGUAGE_COOKIE)
    for language in LANGUAGES:
        if language == chosen:
            return language
    wanted = request.headers.get("Accept-Language")
    return preferred_language(wanted) if wanted and wanted != "*" else "zh"
