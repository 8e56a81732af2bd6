"""Bad input never makes a 5xx, and is always answered with what is documented: on every operation."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.api.documented import operation, operations
from tests.api.http.hostile import BODIES, JSON_VALUES, PATH_VALUES, URL_VALUES, spliced
from tests.api.http.samples import variants
from tests.api.town import Town
from tests.support.world import picture

pytestmark = pytest.mark.fuzz

PROBLEM = "application/problem+json"
ROLES = ("applicant", "reviewer", "administrator", "integrator")
ALL = operations()


REAL = {
    "number": "11010519491231002X",
    "uscc": "91370400MA30000100",
    "region": "370400",
    "edition": "zaozhuang-2024",
    "declared_year": 2024,
    "completed_at": "2024-06-03T10:00:00+08:00",
    "login": "somebody",
    "file_sha256": ["ab" * 32],
}
MOST_SAMPLES = {"post": 10, "patch": 4}
_BY_PERMISSION = {
    "is_self": "applicant",
    "is_integrator": "integrator",
    "is_reviewer_of_body": "reviewer",
    "is_administrator": "administrator",
    "is_bureau": "bureau",
    "is_administrator_of_organization": "unit_administrator",
}


def _who_may(method: str, path: str) -> str:
    """A role that gets past the permission, so that what it sends is looked at."""
    permitted = operation(method, path).get("x-permission", {}).get("permitted_to", [])
    if isinstance(permitted, dict):
        permitted = next(iter(permitted.values()))
    return next((role for rule, role in _BY_PERMISSION.items() if rule in permitted), "applicant")


def _body_schema(method: str, path: str) -> Any:
    content = operation(method, path).get("requestBody", {}).get("content", {})
    return content.get("application/json", {}).get("schema")


def _url(town: Town, path: str, **other: str) -> str:
    """The path with ids that lead somewhere, but for those in `other`."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        known = town.real.get(name, ["01900000-0000-7000-8000-000000000000"])
        return str(other.get(name, known[0]))

    return re.sub(r"\{(\w+)\}", value, path)


def _check(got: Any, method: str, path: str, what: str, extra: frozenset[int] = frozenset()) -> None:
    documented = {int(status) for status in operation(method, path)["responses"]} | extra
    assert got.status_code in documented, f"{what}: {got.status_code} {got.text[:300]}"
    assert got.status_code < 500, what
    if got.status_code >= 400:
        assert got.mimetype == PROBLEM, what
        assert got.json["status"] == got.status_code


def _with_body() -> list[tuple[str, str]]:
    return [(method, path) for method, path in ALL if _body_schema(method, path) is not None]


@pytest.mark.parametrize(("method", "path"), _with_body())
def test_no_value_of_a_body_breaks_an_operation(town: Town, method: str, path: str) -> None:
    url, caller = _url(town, path), town.world.callers[_who_may(method, path)]
    samples = variants(_body_schema(method, path), REAL | {"person_id": town.world.ids["li"]})
    samples = samples[: MOST_SAMPLES[method]]
    # Categories share most of their members: after the first, every third value will do.
    for turn, (name, hostile) in enumerate(JSON_VALUES.items()):
        for sample in [one for number, one in enumerate(samples) if number == 0 or (number + turn) % 3 == 0]:
            places = list(spliced(sample, hostile))
            step = 1 + len(places) // 15  # a large body gets each value at every second or third place
            for place, body in places[turn % step :: step]:
                tag = caller.get(url).headers.get("ETag", '"1"') if method == "patch" else '"1"'
                got = caller(
                    method.upper(),
                    url,
                    data=body,
                    content_type="application/json",
                    headers={"If-Match": tag},
                )
                _check(got, method, path, f"{name} at {place}")


@pytest.mark.parametrize(("method", "path"), _with_body())
def test_no_body_breaks_an_operation(town: Town, method: str, path: str) -> None:
    for name, body in BODIES.items():
        for role in ROLES:
            got = town.world.callers[role](
                method.upper(),
                _url(town, path),
                data=body,
                content_type="application/json",
                headers={"If-Match": '"1"'},
            )
            _check(got, method, path, name)
            assert got.status_code >= 400 or name == "nothing"


@pytest.mark.parametrize(("method", "path"), _with_body())
def test_a_body_of_another_kind_is_415_and_a_large_one_413(town: Town, method: str, path: str) -> None:
    for kind in ("text/plain", "application/json; charset=utf-16", "application/x-www-form-urlencoded", ""):
        got = _send_as(town, method, path, b"{}", kind)
        assert got.status_code in (415, 401, 403, 404), kind
    large = b'{"x":"' + b"x" * (17 * 1024 * 1024) + b'"}'
    assert _send_as(town, method, path, large, "application/json").status_code == 413


def _send_as(town: Town, method: str, path: str, body: bytes, kind: str) -> Any:
    return town.world.administrator(
        method.upper(), _url(town, path), data=body, content_type=kind, headers={"If-Match": '"1"'}
    )


@pytest.mark.parametrize(("method", "path"), ALL)
def test_no_query_string_breaks_an_operation(town: Town, method: str, path: str) -> None:
    described = operation(method, path).get("parameters", [])
    names = [one["name"] for one in described if one.get("in") == "query"] + ["unknown", "%00", "a%5B%5D"]
    for name in names:
        for value in URL_VALUES:
            for query in (f"{name}={value}", f"{name}={value}&{name}={value}"):
                got = town.world.integrator(
                    method.upper(), f"{_url(town, path)}?{query}", headers={"If-Match": '"1"'}
                )
                _check(got, method, path, query, extra=frozenset({204}))


@pytest.mark.parametrize(("method", "path"), [(m, p) for m, p in ALL if "{" in p])
def test_no_path_breaks_an_operation(town: Town, method: str, path: str) -> None:
    for name in re.findall(r"\{(\w+)\}", path):
        for value in PATH_VALUES:
            got = town.world.administrator(
                method.upper(), _url(town, path, **{name: value}), headers={"If-Match": '"1"'}
            )
            # Elsewhere is another operation, or none. Any word is a source id, perhaps a known one.
            assert got.status_code < 500, value
            assert got.status_code >= 300 or method == "get" or name == "source_id", value


_ODD_VALUES: dict[str, tuple[str, ...]] = {
    "Authorization": ("", "Bearer", "Bearer ", "Bearer \xff", "Basic eA==",
                      "Bearer " + "x" * 5000, "Bearer a b"),
    "If-Match": ("", "*", '"', '"\xff"', 'W/"1"', '"1","2"',
                 '"' + "9" * 4000 + '"', '"-1"', '"0"', '"\xef\xbc\x91"'),
    "Accept-Language": ("\xff", "zh;q=1e999", "zh;q=nan", "," * 400, "x" * 9000, "*"),
    "X-Request-Id": ("\xff", "a b", "x" * 9000, "{}"),
    "Cookie": ("xueshi_session", "xueshi_session=", "xueshi_session=\xff",
               "xueshi_session=" + "x" * 5000, ";;=;"),
    "Idempotency-Key": ("", " ", "\xff", "x" * 9000),
    "Content-Length": ("0",),
    "Content-Encoding": ("gzip",),
    "X-Forwarded-For": ("\xff",),
    "Host": ("evil.example:99999",),
    "Range": ("bytes=0-0,5-",),
    "Accept": ("image/png",),
    "Origin": ("null", "https://evil.example"),
    "Sec-Fetch-Site": ("cross-site",),
}  # fmt: skip
ODD_HEADERS = [{name: value} for name, values in _ODD_VALUES.items() for value in values]


@pytest.mark.parametrize(("method", "path"), ALL)
def test_no_header_breaks_an_operation(town: Town, method: str, path: str) -> None:
    for odd in ODD_HEADERS:
        headers = {"Authorization": f"Bearer {town.world.keys['applicant']}", "If-Match": '"1"', **odd}
        if "Cookie" in odd:
            del headers["Authorization"]
        got = town.world.nobody(method.upper(), _url(town, path), headers=headers)
        _check(got, method, path, str(odd))


BOUNDARY = "multipart/form-data; boundary=b"
_FILE = b'--b\r\nContent-Disposition: form-data; name="file"; filename="%s"\r\n\r\n%s\r\n'
_KIND = b'--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\n%s\r\n'
_GOOD = _FILE % (b"a.png", picture())
FORMS: dict[str, tuple[str, bytes]] = {
    "no boundary": ("multipart/form-data", _GOOD),
    "empty boundary": ("multipart/form-data; boundary=", _GOOD),
    "other boundary": ("multipart/form-data; boundary=c", _GOOD + b"--b--"),
    "long boundary": ("multipart/form-data; boundary=" + "b" * 5000, _GOOD),
    "not closed": (BOUNDARY, _GOOD + _KIND % b"photo"),
    "nothing": (BOUNDARY, b""),
    "no file": (BOUNDARY, _KIND % b"photo" + b"--b--"),
    "no kind": (BOUNDARY, _GOOD + b"--b--"),
    "two files": (BOUNDARY, _GOOD + _GOOD + _KIND % b"photo" + b"--b--"),
    "two kinds": (BOUNDARY, _GOOD + _KIND % b"photo" + _KIND % b"medal" + b"--b--"),
    "unknown kind": (BOUNDARY, _GOOD + _KIND % b"\xff\x00" + b"--b--"),
    "kind with NUL": (BOUNDARY, _GOOD + _KIND % b"pho\x00to" + b"--b--"),
    "empty file": (BOUNDARY, _FILE % (b"a.png", b"") + _KIND % b"photo" + b"--b--"),
    "not a picture": (BOUNDARY, _FILE % (b"a.png", b"MZ\x90\x00") + _KIND % b"photo" + b"--b--"),
    "half a picture": (BOUNDARY, _FILE % (b"a.png", picture()[:40]) + _KIND % b"photo" + b"--b--"),
    "a PDF and an archive": (
        BOUNDARY,
        _FILE % (b"a.pdf", b"%PDF-1.7\n%%EOF\nPK\x03\x04") + _KIND % b"photo" + b"--b--",
    ),
    "no name": (
        BOUNDARY,
        b'--b\r\nContent-Disposition: form-data; filename="x"\r\n\r\nx\r\n' + _KIND % b"photo" + b"--b--",
    ),
    "field without a name": (
        BOUNDARY,
        _GOOD + b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
    ),
    "no disposition": (BOUNDARY, b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--"),
    "bad part header": (BOUNDARY, b"--b\r\n\xff\xfe\r\n\r\nx\r\n--b--"),
    "name with NUL": (
        BOUNDARY,
        _GOOD + b'--b\r\nContent-Disposition: form-data; name="a\x00"\r\n\r\nx\r\n--b--',
    ),
    "many fields": (
        BOUNDARY,
        b"".join(_KIND.replace(b"kind", b"k%d" % n) % b"x" for n in range(500)) + b"--b--",
    ),
    "large field": (BOUNDARY, _GOOD + _KIND % (b"x" * 2_000_000) + b"--b--"),
    "nested": (
        BOUNDARY,
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n'
        b"Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n--b--",
    ),
    "charset of a part": (
        BOUNDARY,
        _GOOD
        + b'--b\r\nContent-Disposition: form-data; name="kind"\r\n'
        + b"Content-Type: text/plain; charset=utf-7\r\n\r\n"
        + b"photo\r\n--b--",
    ),
}  # fmt: skip
NAMES = (
    b"../../etc/passwd", b"a\\b.png", b"", b".", b"\xe5\xad\xa6\xe6\x97\xb6.png", b"\xff.png", b"x" * 3000,
    b"a\x00.png", b'a\\".png', b"CON.png", b"<script>.png", b"a.png\xe2\x80\xae", "证书.png".encode("gbk"),
    b"\xff\xfe\xfd", b"\x81", bytes(b for b in range(1, 256) if b not in b'\r\n"'), b";name=x", b"a\\",
)  # fmt: skip
EVIDENCE = "/v1/declarations/{declaration_id}/evidence"


@pytest.mark.parametrize("key", [{}, {"Idempotency-Key": "form"}], ids=["alone", "with a key"])
@pytest.mark.parametrize("name", FORMS)
def test_no_form_breaks_the_upload(town: Town, name: str, key: dict[str, str]) -> None:
    kind, body = FORMS[name]
    headers = {header: f"{value} {name}".replace(" ", "-") for header, value in key.items()}
    got = town.world.applicant.post(_url(town, EVIDENCE), data=body, content_type=kind, headers=headers)
    _check(got, "post", EVIDENCE, name)
    if name != "charset of a part":
        assert got.status_code >= 400, name


@pytest.mark.parametrize("name", NAMES)
def test_no_file_name_breaks_upload_or_download(town: Town, name: bytes) -> None:
    draft = town.world.draft()
    body = _FILE % (name, picture(77)) + _KIND % b"photo" + b"--b--"
    place = f"/v1/declarations/{draft['id']}/evidence"
    got = town.world.applicant.post(place, data=body, content_type=BOUNDARY)
    _check(got, "post", EVIDENCE, repr(name))
    if got.status_code == 201:
        assert not {"/", "\\", "\0", "\n"} & set(got.json["filename"])
        down = town.world.applicant.get(got.headers["Location"])
        assert down.data == picture(77)
        assert re.fullmatch(
            r"""attachment; filename="[\w.-]*"; filename\*=UTF-8''[\w.%~-]*""",
            down.headers["Content-Disposition"],
            re.ASCII,
        )
