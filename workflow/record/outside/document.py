"""What the document says, and its one way to be written: whoever changes a byte of it is told so.

It is JSON, its keys in order and without blanks, and one line end. The signature is over all the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

FORMAT, VERSION = "xueshi-record", 1
SIGNATURE = "signature"


def written(document: Mapping[str, Any]) -> bytes:
    """The bytes of a document."""
    return orjson.dumps(document, option=orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)


def signed_part(document: Mapping[str, Any]) -> bytes:
    """The bytes over which the signature is made."""
    rest = {name: value for name, value in document.items() if name != SIGNATURE}
    return b"xueshi record|" + written(rest)
