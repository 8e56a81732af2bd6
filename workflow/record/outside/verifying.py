"""Verifies the document of a chain with nothing but itself, and keys and heads that an outsider has kept.

The hashes show that no row was changed, taken out or exchanged since the signature; the signature shows who
says so, where its public key was got in another way. The codes of the rows' own seals, and the numbered
seals, can be checked by the installation alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson

from workflow.digests import sha256
from workflow.errors import Told
from workflow.personal_data.signatures import ALGORITHM, is_signed
from workflow.record.chain import CHAINED, row_hash
from workflow.record.outside.document import FORMAT, SIGNATURE, VERSION, signed_part, written


class Found(StrEnum):
    """What is told of a document."""

    NOT_AS_WRITTEN = "not_as_written"
    SIGNATURE_WRONG = "signature_wrong"
    SIGNED_BY_OTHER = "signed_by_other"
    SIGNER_NOT_KNOWN = "signer_not_known"
    SIGNED = "signed"
    ROW_CHANGED = "row_changed"
    ROW_NOT_CHAINED = "row_not_chained"
    ROW_WITHHELD = "row_withheld"
    CHAIN_HOLDS = "chain_holds"
    STATE_WRONG = "state_wrong"
    CONTENT_CHANGED = "content_changed"
    CONTENT_HOLDS = "content_holds"
    OTHER_HEAD = "other_head"
    HEAD_NOT_COMPARABLE = "head_not_comparable"
    SAME_HEAD = "same_head"


HOLDS = frozenset({Found.SIGNED, Found.CHAIN_HOLDS, Found.CONTENT_HOLDS, Found.SAME_HEAD})
LEFT_OPEN = frozenset({Found.SIGNER_NOT_KNOWN, Found.ROW_WITHHELD, Found.HEAD_NOT_COMPARABLE})


@dataclass(frozen=True, slots=True)
class Check:
    """Something that holds, does not hold, or can't be told; `about` names the row or the key."""

    told: Found
    about: str = ""

    @property
    def holds(self) -> bool:
        return self.told in HOLDS

    @property
    def fails(self) -> bool:
        return self.told not in HOLDS and self.told not in LEFT_OPEN


class NoDocument(Told):
    """The file is no document of a chain."""


def verify(
    content: bytes, *, public_keys: Collection[str] = (), head: Mapping[str, Any] | None = None
) -> list[Check]:
    """What holds of the document, and what does not. Raises `NoDocument` for another file."""
    document = _read(content)
    return [
        *_as_written(document, content),
        *_signature(document, public_keys),
        *_chain(document),
        *_content(document),
        *_head(document, head),
    ]


def _read(content: bytes) -> dict[str, Any]:
    try:
        document = orjson.loads(content)
        rows, last = document["rows"], document["declaration"]
        known = document["format"] == FORMAT and isinstance(last["id"], str)
        whole = all({*CHAINED, "detail", "previous_hash", "hash", "withheld"} <= row.keys() for row in rows)
    except (ValueError, TypeError, KeyError, AttributeError):
        known = whole = False
        document = {}
    if not (known and whole and rows):
        raise NoDocument(
            "文件不是申报记录文档，或已残缺，请重新下载（申报页面“下载办理记录”）。",
            "The file is no document of a declaration's record, or a part of it is gone; download it anew.",
        )
    if document.get("version") != VERSION:
        raise NoDocument(
            "文档的版本较新，请用较新的程序验证。",
            "The document is of a newer version: verify it with a newer program.",
        )
    found: dict[str, Any] = document
    return found


def _of(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """The member of that name; nothing where it is no object."""
    found = document.get(name)
    return found if isinstance(found, dict) else {}


def _as_written(document: Mapping[str, Any], content: bytes) -> Iterator[Check]:
    if written(document) != content:
        yield Check(Found.NOT_AS_WRITTEN)


def _signature(document: Mapping[str, Any], public_keys: Collection[str]) -> Iterator[Check]:
    by, value = _of(document, "signed_by"), document.get(SIGNATURE)
    key = by.get("public_key")
    is_text = isinstance(key, str) and isinstance(value, str) and by.get("algorithm") == ALGORITHM
    if not is_text or not is_signed(signed_part(document), str(key), str(value)):
        yield Check(Found.SIGNATURE_WRONG)
    elif not public_keys:
        yield Check(Found.SIGNER_NOT_KNOWN, str(key))
    else:
        yield Check(Found.SIGNED if key in public_keys else Found.SIGNED_BY_OTHER, str(key))


def _chain(document: Mapping[str, Any]) -> Iterator[Check]:
    previous, id_, whole = "", document["declaration"]["id"], True
    for number, row in enumerate(document["rows"], 1):
        about = str(number)
        if row["previous_hash"] != previous or row["sequence"] != number or row["declaration_id"] != id_:
            whole = False
            yield Check(Found.ROW_NOT_CHAINED, about)
        if row["withheld"] is True and row["detail"] is None:
            yield Check(Found.ROW_WITHHELD, about)
        elif row["withheld"] is not False or row_hash(row["previous_hash"], row) != row["hash"]:
            whole = False
            yield Check(Found.ROW_CHANGED, about)
        previous = row["hash"]
    if document["declaration"].get("state") != document["rows"][-1]["to_state"]:
        yield Check(Found.STATE_WRONG)
    elif whole:
        yield Check(Found.CHAIN_HOLDS, str(len(document["rows"])))


def _content(document: Mapping[str, Any]) -> Iterator[Check]:
    """The facts and files: those that the last row's digest names."""
    if document.get("content") is None:
        return
    content = _of(document, "content")
    told = orjson.dumps([content.get("facts"), content.get("evidence")], option=orjson.OPT_SORT_KEYS)
    same = sha256(told).hexdigest() == document["rows"][-1]["evidence_digest"]
    yield Check(Found.CONTENT_HOLDS if same else Found.CONTENT_CHANGED)


def _head(document: Mapping[str, Any], kept: Mapping[str, Any] | None) -> Iterator[Check]:
    """Whether the installation's record was the one of which an outsider has kept the head."""
    if kept is None:
        return
    own = _of(document, "head")
    about = str(kept["number"])
    if own.get("number") != kept["number"]:
        yield Check(Found.HEAD_NOT_COMPARABLE, about)
    else:
        yield Check(Found.SAME_HEAD if own.get("hash") == kept["hash"] else Found.OTHER_HEAD, about)
