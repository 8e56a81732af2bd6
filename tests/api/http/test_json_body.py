"""A body that some editor began with a byte order mark is read; nothing else is guessed."""

from __future__ import annotations

import pytest

from api.http.json_body import NotReadable, read

MARK = b"\xef\xbb\xbf"


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read(MARK + b'{"a": "\xe5\xad\xa6"}') == {"a": "学"}


@pytest.mark.parametrize(
    "body", [MARK, MARK + MARK + b"{}", b"{" + MARK + b"}", b"{}" + MARK, b"\xff\xfe{\x00}\x00"]
)
def test_a_mark_elsewhere_is_no_json(body: bytes) -> None:
    with pytest.raises(NotReadable):
        read(body)
