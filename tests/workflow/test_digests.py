"""SHA-256 as it is made for the record."""

from __future__ import annotations

import hashlib

from workflow.digests import sha256


def test_each_digest_is_of_its_own_data() -> None:
    assert [sha256(data).hexdigest() for data in (b"a", b"", b"a")] == [
        hashlib.sha256(data).hexdigest() for data in (b"a", b"", b"a")
    ]
