"""Runs every page in the same steps: who asks, the token of the form, the view, the answer's headers."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import quote, urlsplit

from flask import Blueprint, Flask, Response, redirect, request
from werkzeug.exceptions import HTTPException

from api.console.frame import assets
from api.console.frame.demonstration import identities_of
from api.console.frame.rendering import render
from api.console.frame.tokens import FIELD, require_token
from api.console.frame.visit import Visit, language_of_request, local, open_visit
from api.console.frame.words import refusal
from api.http import problems
from api.http.rate import count_address, count_sender
from api.http.request import SESSION_COOKIE, request_id, require_same_site, service
from workflow.access.credentials import digest
from workflow.errors import GuardRefused, NotAuthenticated, OnlyViewing, Refused
from workflow.names import PERMITTED_TO

View = Callable[..., Response]
POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
_HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_UNSAFE = ("POST",)
_NO_FILE = {
    "zh": "登录已结束，文件没有上传。请登录后重新选择文件。",
    "en": "Your session has ended, and the file was not taken. Sign in, and choose it again.",
}
_SMALL = 1400  # bytes that fit one packet are not worth compressing
_WRITTEN = ("comment", "purpose", "reason", "name")
_NOT_KEPT = frozenset({FIELD, "password", "old_password", "new_password", "again", "code"})


class Pages:
    """The pages of one part of the console."""

    def __init__(self, name: str) -> None:
        self.blueprint = Blueprint(f"console_{name}", __name__)

    def page(
        self,
        path: str,
        *methods: str,
        public: bool = False,
        while_viewing: bool = False,
        opens_session: bool = False,
    ) -> Callable[[View], View]:
        """Register a view `(visit, **path) -> Response`. A `public` page is also for who is not signed in.

        A form is taken of an administrator who looks at pages as somebody else only `while_viewing`: those
        that change nothing but what this browser shows, and that end the looking. A form that `opens_session`
        has none to be bound to: the browser's word on where it comes from is all there is.
        """

        def register(view: View) -> View:
            handle = _handler(view, public, while_viewing, opens_session)
            handle.__name__, handle.__doc__ = view.__name__, view.__doc__
            endpoint = f"{view.__name__}_{len(self.blueprint.deferred_functions)}"
            self.blueprint.add_url_rule(path, endpoint, handle, methods=list(methods or ("GET",)))
            return view

        return register


def register(app: Flask, *parts: Pages) -> None:
    """Serve the pages, and the page that says there is none."""
    assets.register(app)
    for part in parts:
        app.register_blueprint(part.blueprint)
    app.register_error_handler(404, _not_found)
    app.register_error_handler(405, _not_found)


def _handler(view: View, public: bool, while_viewing: bool, opens_session: bool) -> View:
    def handle(**path: Any) -> Response:
        current = service()
        visit = Visit(current, language_of_request())
        try:
            count_address()
            if token := request.cookies.get(SESSION_COOKIE):
                count_sender(digest(token))
            visit = open_visit(current)
            if request.method in _UNSAFE:
                require_same_site()
            if visit.signed_in is None and not public:
                return _finished(_ask_to_sign_in(visit))
            if request.method in _UNSAFE and visit.signed_in is not None and not opens_session:
                require_token(visit.session, request.headers.get("X-CSRF-Token") or visit.value(FIELD))
                if visit.viewer is not None and not while_viewing:
                    raise OnlyViewing()
            return _finished(view(visit, **path), visit)
        except NotAuthenticated:
            return _finished(_ask_to_sign_in(visit))
        except Exception as error:
            return _finished(_wrong(visit, error))

    return handle


def page(visit: Visit, template: str, status: int = 200, **shown: Any) -> Response:
    """A page as a response."""
    return Response(render(visit, template, **shown), status=status, content_type="text/html; charset=utf-8")


def go(address: str) -> Response:
    """Send the browser on, after something was done: going back and loading anew repeats nothing."""
    response = redirect(address, 303)
    assert isinstance(response, Response)  # noqa: S101 - flask's own, not werkzeug's base
    return response


def _ask_to_sign_in(visit: Visit) -> Response:
    """The way to sign in. What was sent without a session is kept in the page, and sent again after it."""
    if request.method not in _UNSAFE:
        if visit.is_fragment:
            return Response(status=401, headers={"X-Sign-In": "/sign-in"})
        return go(f"/sign-in?next={quote(visit.path, safe='/')}")
    has_file = request.mimetype == "multipart/form-data"  # which no page can keep
    sent = {} if has_file else visit.sent
    kept = [(name, value) for name, values in sent.items() for value in values if name not in _NOT_KEPT]
    return page(
        visit,
        "session/sign_in.html",
        401,
        next=_way_back() or "/" if has_file else visit.path,
        kept=kept,
        identities=identities_of(visit.settings),
        wrong=_NO_FILE[visit.language] if has_file else None,
    )


def _wrong(visit: Visit, error: Exception) -> Response:
    """What went wrong, as a page with the words of the problem document."""
    document = (
        problems.respond_to_http_error(error) if isinstance(error, HTTPException) else problems.respond(error)
    )
    if document.status_code < 400:
        return document
    return _problem_page(visit, document, error)


def _problem_page(visit: Visit, document: Response, error: Exception) -> Response:
    problem: dict[str, Any] = document.get_json()
    title, detail = refusal(problem["code"], visit.language) or (problem["title"], problem["detail"])
    if isinstance(error, Refused):
        detail = error.text.get(visit.language, detail)
    refusals = [each.to_mapping() for each in error.refusals] if isinstance(error, GuardRefused) else []
    response = page(
        visit,
        "problem.html",
        document.status_code,
        shown_status=document.status_code,
        code=problem["code"],
        title=title,
        detail=detail,
        refusals=refusals,
        who_may=[PERMITTED_TO[each] for each in _permitted_to(error)],
        fields=problem.get("errors", []),
        number=request_id(),
        written=_written(visit),
        back=_way_back(),
        again=visit.path if document.status_code == 503 and request.method == "GET" else None,
    )
    for name in ("Retry-After", "Allow"):
        if name in document.headers:
            response.headers[name] = document.headers[name]
    return response


def _permitted_to(error: Exception) -> Iterable[str]:
    return error.facts.get("permitted_to", ()) if isinstance(error, Refused) else ()


def _written(visit: Visit) -> list[str]:
    """The texts that somebody wrote into the form that was refused, for them to copy."""
    if request.method not in _UNSAFE:
        return []
    try:
        sent = visit.sent
    except Exception:  # it is refused because it can't be read
        return []
    return [
        text for name in sent if name in _WRITTEN or name[:2] == "f." for text in sent[name] if text.strip()
    ]


def _way_back() -> str | None:
    """The page from which this was asked for, if it is one of ours."""
    try:
        came = urlsplit(request.referrer or "")
    except ValueError:
        return None
    address = local(f"{came.path}?{came.query}" if came.query else came.path)
    return address if came.netloc == request.host and address not in ("/", request.full_path) else None


def _not_found(error: HTTPException) -> Response:
    """The page that says there is none, for a browser; the problem document for everybody else."""
    document = problems.respond_to_http_error(error)
    if request.path.startswith("/v1/"):
        return document
    if "text/html" not in request.headers.get("Accept", ""):
        return _finished(document)
    try:
        visit = open_visit(service())
    except Exception:
        return document
    return _finished(_problem_page(visit, document, error))


def _finished(response: Response, visit: Visit | None = None) -> Response:
    """The response with the headers of every page, compressed where the browser takes it."""
    if visit is not None and visit.seconds_left is not None:
        response.headers["X-Session-Ends-In"] = str(visit.seconds_left)
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["X-Request-Id"] = request_id()
    if not response.content_type or not response.content_type.startswith("text/html"):
        return response
    response.headers["Content-Language"] = language_of_request()
    response.vary.update(("Cookie", "Accept-Language", "Accept-Encoding"))
    content = response.get_data()
    if len(content) > _SMALL and request.accept_encodings.quality("gzip"):
        response.set_data(gzip.compress(content, 4, mtime=0))
        response.headers["Content-Encoding"] = "gzip"
    return response
