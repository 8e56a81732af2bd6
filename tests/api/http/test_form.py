"""Forms are read whatever bytes the names of files and fields are written in."""

from __future__ import annotations

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.world import World, build, picture
from workflow.runtime.service import Service

BOUNDARY = "multipart/form-data; boundary=b"
_KIND = b'--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\nphoto\r\n'
_END = b"\r\n--b--\r\n"


@pytest.fixture
def world(app: Flask, service: Service) -> World:
    return build(app, service)


def _sent(world: World, disposition: bytes, draft: str | None = None) -> tuple[int, dict[str, str]]:
    body = _KIND + b"--b\r\nContent-Disposition: form-data; " + disposition + b"\r\n\r\n" + picture() + _END
    place = f"/v1/declarations/{draft or world.draft()['id']}/evidence"
    got = world.applicant.post(place, data=body, content_type=BOUNDARY)
    return got.status_code, got.json


@pytest.mark.parametrize(
    ("disposition", "shown"),
    [
        (b'name="file"; filename="\xe8\xaf\x81\xe4\xb9\xa6.png"', "证书.png"),
        (b'name="file"; filename="%s"' % "证书.png".encode("gbk"), "证书.png"),
        (b'name="file"; filename="%s"' % "学时证明㐀.png".encode("gb18030"), "学时证明㐀.png"),
        (b'name="file"; filename="%s"' % "诚\\誠.png".encode("gbk"), "誠.png"),
        (b'name="file"; filename="\xff\xfe.png"', "\ufffd\ufffd.png"),
        (b"name=file; filename=%s" % "证 书.png".encode("gbk"), "证 书.png"),
        (b'name="file"; filename="a.png"; filename*=UTF-8\'\'%E8%AF%81.png', "证.png"),
        (b'name="file"; filename*=UTF-8\'\'%E8%AF%81.png; filename="a.png"', "证.png"),
        (b"name=\"file\"; filename*=GBK''%D6%A4.png", "证.png"),
        (b"name=\"file\"; filename*=UTF-8''%D6%A4%CA%E9.png", "证书.png"),
        (b"name=\"file\"; filename*=utf-8'zh'%FF%FE.png", "\ufffd\ufffd.png"),
        (b"name=\"file\"; filename*=''", None),
        (b'filename="a;name=kind.png"; name="file"', "a;name=kind.png"),
        (b'name="file"; filename="C:\\\xe6\x96\x87\xe4\xbb\xb6\\a.png"', "a.png"),
        (b'name="file"; filename="never closed.png', "never closed.png"),
        (b'name="file"; filename=""', None),
    ],
)
def test_any_bytes_are_a_file_name(world: World, disposition: bytes, shown: str | None) -> None:
    status, answer = _sent(world, disposition)
    assert (status, answer.get("filename")) == ((201, shown) if shown else (422, None))


def test_a_form_that_breaks_off_is_told_as_such(world: World) -> None:
    place = f"/v1/declarations/{world.draft()['id']}/evidence"
    got = world.applicant.post(place, data=_KIND, content_type=BOUNDARY)
    assert (got.status_code, [error["code"] for error in got.json["errors"]]) == (422, ["WRONG_FORM"])


_RAW = st.binary(max_size=60).map(lambda raw: raw.translate(None, b'\r\n"'))


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(name=st.sampled_from([b"file", b"kind", b""]) | _RAW, filename=_RAW, quoted=st.booleans())
def test_no_raw_bytes_in_names_break_the_server(
    world: World, name: bytes, filename: bytes, quoted: bool
) -> None:
    """Whatever the names are, the file arrives or a field is named that was wrong."""
    pattern = b'name="%s"; filename="%s"' if quoted else b"name=%s; filename=%s"
    status, answer = _sent(world, pattern % (name, filename), "0" * 32)
    assert status in (404, 422), answer
    if name == b"file" and filename.strip(b" \t") and quoted:
        assert status == 404, answer  # read to the end: only the declaration is not there
