"""Raw bytes in targets, header names, header values and forms, over a socket: an answer, and never a 5xx."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.documented import operation
from tests.api.server.test_heads import answers, problem
from tests.support.servers.serving import Serving
from tests.support.world import TRAINING, picture

pytestmark = pytest.mark.fuzz

# What the connection itself may answer before it is known which operation is meant.
OF_HEADS = {400, 401, 404, 405, 408, 411, 413, 415, 431}
EVERY_BYTE = [bytes([number]) for number in range(256)]
RAW = [
    *(
        b"\x00",
        b"\t",
        b"\x0b",
        b"\x1f",
        b"\x7f",
        b"\x80",
        b"\xa0",
        b"\xff",
        b'"',
        b"\\",
        b";",
        b",",
        b"=",
        b"%",
    ),
    *(
        b"\xe5\xad\xa6",
        b"\xd1\xa7\xca\xb1",
        b"\xed\xa0\x80",
        b"\xc0\xaf",
        b"\xf4\x90\x80\x80",
        b"\xef\xbb\xbf",
    ),
    *(b"\xff\xfe\x00\x00", b"%00", b"%ff", b"=?utf-8?b?/w==?=", b"\x1b[31m", b"a" * 9000, b"\xe5" * 9000),
]
HEADERS = (
    *("Authorization", "Cookie", "If-Match", "If-None-Match", "Idempotency-Key", "Accept", "Accept-Language"),
    *(
        "Accept-Encoding",
        "Content-Type",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "Expect",
        "Host",
    ),
    *("Origin", "Referer", "Range", "User-Agent", "X-Request-Id", "X-Forwarded-For", "X-Forwarded-Proto"),
    *("X-Forwarded-Host", "Forwarded", "Sec-Fetch-Site", "Upgrade", "Date", "X-Http-Method-Override"),
)
QUESTION = json.dumps(
    {"id": "x", "as_of": "2024-11-20T09:00:00+08:00", "person": {"type": "employee"}}
).encode()
FEW = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


class Draft:
    """A draft on the server that has room for files, and the port and key by which they come to it."""

    def __init__(self, port: int, key: bytes) -> None:
        self.port, self.key, self._files = port, key, 0
        who = answers(port, _head("GET", b"/v1/session", key))
        person = re.search(rb'"person_id":"([^"]+)"', who)
        assert person is not None, who
        self._body = json.dumps({"person_id": person[1].decode(), "item": TRAINING}).encode()

    def place(self) -> bytes:
        """Where the next file goes."""
        if self._files % 40 == 0:
            head = _head("POST", b"/v1/declarations", self.key, body=self._body)
            made = answers(self.port, head + self._body)
            found = re.search(rb'"id":"([^"]+)"', made)
            assert found is not None, made
            self._id = found[1]
        self._files += 1
        return b"/v1/declarations/" + self._id + b"/evidence"


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Draft]:
    with Serving(tmp_path_factory.mktemp("raw") / "data") as serving:
        yield Draft(serving.port, serving.demo()["keys"]["employee"].encode())


def _head(
    method: str,
    target: bytes,
    key: bytes,
    more: bytes = b"",
    *,
    body: bytes = b"",
    kind: bytes = b"application/json",
) -> bytes:
    about = b"Content-Type: %s\r\nContent-Length: %d\r\n" % (kind, len(body)) if body else b""
    signed = b"Authorization: Bearer %s\r\n" % key if b"authorization:" not in more.lower() else b""
    ending = b"Connection: close\r\n" if b"connection:" not in more.lower() else b""
    host = b"Host: x\r\n" if b"host:" not in more.lower().split(b"x-forwarded-")[0] else b""
    return b"%s %s HTTP/1.1\r\n" % (method.encode(), target) + host + signed + more + about + ending + b"\r\n"


def _look(port: int, raw: bytes, documented: set[int]) -> int:
    """The status of the answer, which is documented; a refusal is a problem with a code that has words."""
    said = answers(port, raw, end=True)
    first = re.match(rb"HTTP/1\.1 (\d{3}) ", said)
    assert first is not None, (raw[:300], said[:300])
    status = int(first[1])
    assert status < 500, (raw[:300], said[-600:])
    if status >= 400:
        assert problem(said)[0] == status
    assert status in documented | OF_HEADS, (status, raw[:300], said[-600:])
    return status


def _statuses(method: str, path: str) -> set[int]:
    return {int(status) for status in operation(method, path)["responses"]}


ASSESS, UPLOAD = ("post", "/v1/assessments"), ("post", "/v1/declarations/{declaration_id}/evidence")


@pytest.mark.parametrize("name", HEADERS)
def test_no_bytes_in_a_header_s_value_break_a_request(draft: Draft, name: str) -> None:
    for raw in EVERY_BYTE if name in ("Idempotency-Key", "Cookie") else RAW:
        for value in (raw, b"a" + raw + b"b", b'"' + raw + b'"'):
            more = name.encode() + b": " + value + b"\r\n"
            body = b"" if name in ("Content-Type", "Content-Length", "Transfer-Encoding") else QUESTION
            head = _head("POST", b"/v1/assessments", draft.key, more, body=body)
            _look(draft.port, head + QUESTION, _statuses(*ASSESS))


@pytest.mark.parametrize("secret", [b"Authorization: Bearer xs_", b"Cookie: xueshi_session="])
def test_no_bytes_in_a_key_or_a_session_break_a_request(draft: Draft, secret: bytes) -> None:
    """They are looked up as they come, so that they have to be bytes of something first."""
    unsigned = b"Authorization: Bearer \r\n"  # a cookie is read only where there is no such header
    for raw in RAW:
        head = _head("POST", b"/v1/assessments", b"", secret + raw + b"\r\n", body=QUESTION)
        _look(draft.port, head.replace(unsigned, b"") + QUESTION, _statuses(*ASSESS))


def test_no_byte_in_a_header_s_name_breaks_a_request(draft: Draft) -> None:
    answered = set()
    for raw in [*EVERY_BYTE, *RAW]:
        for name in (raw, b"X" + raw, b"If-Match" + raw, raw + b"Cookie"):
            head = _head("POST", b"/v1/assessments", draft.key, name + b": 1\r\n", body=QUESTION)
            answered.add(_look(draft.port, head + QUESTION, _statuses(*ASSESS)))
    assert answered >= {200, 400}


def test_no_byte_in_a_target_breaks_a_request(draft: Draft) -> None:
    documented = _statuses("get", "/v1/declarations") | _statuses("get", "/v1/declarations/{declaration_id}")
    for raw in [*EVERY_BYTE, *RAW]:
        for target in (
            b"/v1/declarations/" + raw,
            b"/v1/declarations?q=" + raw,
            b"/v1/declarations?" + raw + b"=1",
        ):
            _look(draft.port, _head("GET", target, draft.key), documented)


def _form(name: bytes = b'"file"', more: bytes = b'; filename="a.png"', kind: bytes = b"image/png") -> bytes:
    part = b"--b\r\nContent-Disposition: form-data; name=%s%s\r\nContent-Type: %s\r\n\r\n" % (
        name,
        more,
        kind,
    )
    stated = b'--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nphoto\r\n--b--\r\n'
    return part + picture(7) + b"\r\n" + stated


def _upload(draft: Draft, body: bytes, kind: bytes = b"multipart/form-data; boundary=b") -> int:
    head = _head("POST", draft.place(), draft.key, b"If-Match: *\r\n", body=body, kind=kind)
    return _look(draft.port, head + body, _statuses(*UPLOAD))


PLACES = {
    "the name of a part": lambda raw: _form(name=b'"' + raw + b'"'),
    "the name of a part, bare": lambda raw: _form(name=raw),
    "the name of a file": lambda raw: _form(more=b'; filename="' + raw + b'.png"'),
    "the name of a file, bare": lambda raw: _form(more=b"; filename=" + raw),
    "the extended name of a file": lambda raw: _form(more=b"; filename*=UTF-8''" + raw),
    "the charset of a name": lambda raw: _form(more=b"; filename*=" + raw + b"''a.png"),
    "another parameter": lambda raw: _form(more=b"; " + raw + b'=1; filename="a.png"'),
    "the type of a part": lambda raw: _form(kind=raw),
    "a header of a part": lambda raw: _form(kind=b"image/png\r\n" + raw + b": x"),
}


@pytest.mark.parametrize("place", PLACES)
def test_no_bytes_in_a_form_break_an_upload(draft: Draft, place: str) -> None:
    raws = [*EVERY_BYTE, *RAW] if place == "the name of a file" else RAW
    answered = {_upload(draft, PLACES[place](raw)) for raw in raws}
    assert answered & {201, 400, 422}
    assert 201 in answered or "bare" in place or "name of a part" in place


@pytest.mark.parametrize("raw", RAW)
def test_no_bytes_in_a_boundary_break_an_upload(draft: Draft, raw: bytes) -> None:
    if b"\x00" not in raw:  # such a head never is one
        _upload(draft, _form(), b"multipart/form-data; boundary=" + raw)


@FEW
@given(value=st.binary(max_size=60), header=st.sampled_from(HEADERS))
def test_random_bytes_of_a_header_are_answered(draft: Draft, value: bytes, header: str) -> None:
    value = value.replace(b"\r", b"").replace(b"\n", b"")  # else it is another head
    head = _head(
        "POST", b"/v1/assessments", draft.key, header.encode() + b": " + value + b"\r\n", body=QUESTION
    )
    _look(draft.port, head + QUESTION, _statuses(*ASSESS))


@FEW
@given(raw=st.binary(max_size=60), place=st.sampled_from(sorted(PLACES)))
def test_random_bytes_of_a_form_are_answered(draft: Draft, raw: bytes, place: str) -> None:
    _upload(draft, PLACES[place](raw))
