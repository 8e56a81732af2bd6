"""Where keys come from: the environment, or a file in the data folder that only its owner may read."""

from __future__ import annotations

import base64
import binascii
import fcntl
import hmac
import json
import os
import re
import secrets
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workflow.errors import Told

DATA_KEYS = "XUESHI_DATA_KEYS"
INDEX_KEY = "XUESHI_INDEX_KEY"
_KEY_BYTES = 32
_KEY_ID = re.compile(r"[A-Za-z0-9_.-]{1,40}")


class KeysUnusable(Told):
    """The keys of personal data can't be used. The message never holds a key."""


# The id of an index key that has no id of its own: the first one of an installation.
FIRST_INDEX_KEY = "i0"


@dataclass(frozen=True, slots=True, repr=False)
class KeySet:
    """Data keys and keys of the blind index by id, the current one of each first; 32 bytes each.

    `seals`: what is left of index keys that were dropped, with which older seals of the record are checked.
    """

    data: Mapping[str, bytes]
    index: Mapping[str, bytes]
    seals: Mapping[str, bytes] = field(default_factory=dict)


def seal_key(index_key: bytes) -> bytes:
    """The key for seals of the record that belongs to an index key, which can't be computed back from it."""
    return hmac.digest(index_key, b"xueshi: seals of the record", "sha256")


def fingerprints(keys: KeySet) -> list[tuple[str, str, str]]:
    """(Kind, id, fingerprint) of each key: by it a key is known again, and it can't be computed back."""
    kinds = {"data": keys.data, "index": keys.index, "seal": keys.seals}
    return [
        (kind, key_id, hmac.digest(key, b"xueshi: fingerprint", "sha256").hex()[:16])
        for kind, of_kind in kinds.items()
        for key_id, key in of_kind.items()
    ]


def from_environment(environ: Mapping[str, str]) -> KeySet | None:
    """`XUESHI_DATA_KEYS=id:base64,…` and `XUESHI_INDEX_KEY=base64` or `id:base64,…`; None if unset.

    The first of each is the current one. An index key without an id is `i0`.
    """
    data, index = environ.get(DATA_KEYS, ""), environ.get(INDEX_KEY, "")
    if not data and not index:
        return None
    if not data or not index:
        raise KeysUnusable(
            f"{DATA_KEYS} 和 {INDEX_KEY} 须同时设置，或都不设置。",
            f"Set both {DATA_KEYS} and {INDEX_KEY}, or neither.",
        )
    return _distinct(KeySet(_named(data, DATA_KEYS), _named(index, INDEX_KEY, FIRST_INDEX_KEY)))


def _named(text: str, where: str, unnamed: str = "") -> dict[str, bytes]:
    keys: dict[str, bytes] = {}
    for entry in text.split(","):
        key_id, _, key = entry.strip().rpartition(":")
        key_id = key_id or unnamed
        if not _KEY_ID.fullmatch(key_id) or key_id in keys:
            raise KeysUnusable(
                f"{where} 应写作 id:base64,id:base64，且各密钥的 id 不得相同。",
                f"{where} must be id:base64,id:base64 with a different id for each key.",
            )
        keys[key_id] = _key(key, f"{where} ({key_id})")
    return keys


def from_file(file: Path, *, create: bool) -> KeySet:
    """The keys of the file. With `create`, a missing file is made.

    Processes that start at once all read the same keys.
    """
    if create and not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        first = {"id": FIRST_INDEX_KEY, "key": _new_key()}
        fresh = {"index_keys": [first], "data_keys": [_new_entry("k")]}
        _write(file, fresh, replace=False)
    return _parse(_read(file), file)


def with_new_keys(file: Path) -> KeySet:
    """Put a new key of each kind first in the file, atomically and durably; older keys stay after it."""

    def add(stored: dict[str, Any]) -> None:
        stored["data_keys"].insert(0, _new_entry("k"))
        stored["index_keys"].insert(0, _new_entry("i"))

    return _changed(file, add)


def without_keys(file: Path, key_ids: Collection[str]) -> KeySet:
    """Remove these keys from the file, atomically and durably; the current ones stay in any case."""

    def drop(stored: dict[str, Any]) -> None:
        # What a dropped key has sealed can still be checked.
        sealed = stored.setdefault("seal_keys", [])
        for entry in stored["index_keys"][1:]:
            if entry["id"] in key_ids:
                kept = seal_key(_key(entry["key"], file.name))
                sealed.append({"id": entry["id"], "key": base64.b64encode(kept).decode()})
        for kind in ("data_keys", "index_keys"):
            current, *older = stored[kind]
            stored[kind] = [current, *(entry for entry in older if entry["id"] not in key_ids)]

    return _changed(file, drop)


def _changed(file: Path, change: Callable[[dict[str, Any]], None]) -> KeySet:
    with _locked(file):
        stored = _read(file)
        _parse(stored, file)
        if "index_key" in stored:  # the older form of the file, with one index key
            stored["index_keys"] = [{"id": FIRST_INDEX_KEY, "key": stored.pop("index_key")}]
        change(stored)
        _write(file, stored, replace=True)
        return _parse(stored, file)


def _read(file: Path) -> dict[str, Any]:
    try:
        stored = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        # Never make new keys here: what was encrypted under the lost ones would be lost with them.
        raise KeysUnusable(
            f"{file.name} 无法读取，请从备份恢复。", f"{file.name} can't be read; restore it from a backup."
        ) from error
    if not isinstance(stored, dict):
        raise KeysUnusable(
            f"{file.name} 已损坏，请从备份恢复。", f"{file.name} is damaged; restore it from a backup."
        )
    return stored


def _parse(stored: Mapping[str, Any], file: Path) -> KeySet:
    try:
        unnamed = stored.get("index_key")
        named = [{"id": FIRST_INDEX_KEY, "key": unnamed}] if unnamed else stored["index_keys"]
        data, index, seals = (
            {entry["id"]: _key(entry["key"], file.name) for entry in entries}
            for entries in (stored["data_keys"], named, stored.get("seal_keys", []))
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise KeysUnusable(
            f"{file.name} 已损坏，请从备份恢复。", f"{file.name} is damaged; restore it from a backup."
        ) from error
    if not data or not index or not all(_KEY_ID.fullmatch(key_id) for key_id in (*data, *index)):
        raise KeysUnusable(
            f"{file.name} 已损坏，请从备份恢复。", f"{file.name} is damaged; restore it from a backup."
        )
    return _distinct(KeySet(data, index, seals))


def _distinct(keys: KeySet) -> KeySet:
    if set(keys.index.values()) & set(keys.data.values()):
        raise KeysUnusable(
            "索引密钥不得与数据密钥相同，请另设。", "The index key must not be one of the data keys."
        )
    return keys


def _key(text: str, where: str) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError) as error:
        raise KeysUnusable(f"{where}：不是 base64，请更正。", f"{where}: not base64.") from error
    if len(key) != _KEY_BYTES:
        raise KeysUnusable(
            f"{where}：密钥须为 {_KEY_BYTES} 字节的 base64，请更正。",
            f"{where}: a key is {_KEY_BYTES} bytes in base64.",
        )
    return key


def _new_key() -> str:
    return base64.b64encode(os.urandom(_KEY_BYTES)).decode()


def _new_entry(kind: str) -> dict[str, str]:
    return {"id": f"{kind}{secrets.token_hex(4)}", "key": _new_key()}


def _write(file: Path, stored: Mapping[str, Any], *, replace: bool) -> None:
    """Write the whole file to the disk before it gets its name. Without `replace`, an existing one stays."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # mode 0600
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w") as out:
            json.dump(stored, out, indent=2)
            out.flush()
            os.fsync(out.fileno())
        if replace:
            temporary.replace(file)
        else:
            with suppress(FileExistsError):  # another process was first: all use its keys
                os.link(temporary, file)
    finally:
        temporary.unlink(missing_ok=True)
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    with file.with_suffix(".lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
