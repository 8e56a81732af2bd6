"""The manifest of an archive: what is in it, by size and digest, and which keys it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from workflow.backup.files import Part

FORMAT = "xueshi-backup/1"
DATABASES = {"sqlite": "database.sqlite", "postgresql": "database.dump"}
EVIDENCE_LIST = "evidence.sha256"
KEY_FILES = ("keys.json", "secret.key")
KEY_KINDS = ("data", "index", "seal")

_SHA256 = re.compile(r"[0-9a-f]{64}")
_WORD = re.compile(r"[A-Za-z0-9_.:+-]{1,60}")


class NoManifest(Exception):
    """The bytes are no manifest of an archive."""


@dataclass(frozen=True, slots=True)
class NeededKey:
    """A key of the installation: its kind, its id, and a fingerprint from which it can't be computed."""

    kind: str
    id: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive holds; what was acknowledged before `taken_at` is in it.

    `damaged`: evidence that was damaged or missing already; `missing_untold`: so much more was missing.
    """

    taken_at: str
    version: str
    revision: str
    database_kind: str
    database: Part
    evidence_list: Part
    evidence_files: int
    evidence_bytes: int
    keys: tuple[NeededKey, ...]
    key_files: Mapping[str, Part] = field(default_factory=dict)
    damaged: tuple[str, ...] = ()
    missing_untold: int = 0
    dumped_by: int = 0  # the major version of pg_dump

    @property
    def all_damaged(self) -> int:
        """How many files were damaged or missing already."""
        return len(self.damaged) + self.missing_untold

    def to_bytes(self) -> bytes:
        """The manifest as JSON."""
        return orjson.dumps({"format": FORMAT, **_told(self)}, option=orjson.OPT_INDENT_2) + b"\n"


def _told(manifest: Manifest) -> dict[str, Any]:
    told: dict[str, Any] = orjson.loads(orjson.dumps(manifest))
    return told


def from_bytes(content: bytes) -> Manifest:
    """The manifest that was written so. Raises `NoManifest` for anything else: it may come from anywhere."""
    try:
        told = orjson.loads(content)
        if told["format"] != FORMAT or told["database_kind"] not in DATABASES:
            raise NoManifest
        return Manifest(
            taken_at=_word(told["taken_at"]),
            version=_word(told["version"]),
            revision=_word(told["revision"]),
            database_kind=told["database_kind"],
            database=_part(told["database"]),
            evidence_list=_part(told["evidence_list"]),
            evidence_files=_count(told["evidence_files"]),
            evidence_bytes=_count(told["evidence_bytes"]),
            keys=tuple(_key(each) for each in told["keys"]),
            key_files={
                name: _part(told["key_files"][name]) for name in KEY_FILES if name in told["key_files"]
            },
            damaged=tuple(_sha256(each) for each in told["damaged"]),
            missing_untold=_count(told["missing_untold"]),
            dumped_by=_count(told["dumped_by"]),
        )
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        raise NoManifest from error


def _count(found: Any) -> int:
    if type(found) is not int or found < 0:
        raise NoManifest
    return found


def _matching(pattern: re.Pattern[str], found: Any) -> str:
    if not isinstance(found, str) or not pattern.fullmatch(found):
        raise NoManifest
    return found


def _word(found: Any) -> str:
    return _matching(_WORD, found)


def _sha256(found: Any) -> str:
    return _matching(_SHA256, found)


def _part(found: Any) -> Part:
    return Part(_count(found["size"]), _sha256(found["sha256"]))


def _key(found: Any) -> NeededKey:
    if found["kind"] not in KEY_KINDS:
        raise NoManifest
    return NeededKey(found["kind"], _word(found["id"]), _word(found["fingerprint"]))
