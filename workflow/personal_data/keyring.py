"""Encryption at rest, the blind index of document numbers, and the codes with which the record is sealed.

A ciphertext begins with a header that names its key, and its associated data bind it to its row: copied into
another row, it can't be decrypted. The index has keys of its own; while they are rotated, a number has an
index under each. The keys of seals are derived from those of the index; a seal names its key.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from threading import Lock

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from workflow.personal_data import key_sources
from workflow.personal_data.key_sources import (
    KeySet,
    KeysUnusable,
    from_environment,
    from_file,
    seal_key,
)
from workflow.personal_data.signatures import public_key_of, signing_key

__all__ = ["Keyring", "KeysUnusable"]

_FORMAT = 1
_CODE = 32  # hexadecimal digits of an authentication code, half of HMAC-SHA256 (RFC 2104, section 5)
_NONCE = 12  # bytes; random, which is safe for 2**32 messages under one key


class Keyring:
    """The keys of personal data. Thread-safe; sees a key added by another process on the same data folder."""

    def __init__(self, keys: KeySet, file: Path | None = None) -> None:
        self._file = file
        self._lock = Lock()
        self._stamp = _stamp(file)
        self._use(keys)

    def __repr__(self) -> str:
        return f"Keyring({', '.join(self.key_ids)})"

    @classmethod
    def load(cls, data_folder: Path, environ: Mapping[str, str]) -> Keyring:
        """Keys of the environment where it names any, else of the folder's `keys.json`, made on first run.

        Raises `KeysUnusable` for half a configuration, a damaged file, or a key that is not 32 bytes.
        """
        keys = from_environment(environ)
        if keys is not None:
            return cls(keys)
        file = Path(data_folder) / "keys.json"
        return cls(from_file(file, create=True), file)

    @classmethod
    def generate(cls) -> Keyring:
        """Fresh keys that live as long as this object: for tests and for trying things out."""
        return cls(KeySet({"k0": os.urandom(32)}, {"i0": os.urandom(32)}))

    @property
    def key_ids(self) -> tuple[str, ...]:
        """The ids of all data keys: each can decrypt, the first one encrypts."""
        return tuple(self._keys.data)

    @property
    def current_key_id(self) -> str:
        return self.key_ids[0]

    @property
    def index_key_ids(self) -> tuple[str, ...]:
        """The ids of all keys of the blind index; the first is the current one."""
        return tuple(self._keys.index)

    @property
    def current_index_key_id(self) -> str:
        return self.index_key_ids[0]

    def fingerprints(self) -> list[tuple[str, str, str]]:
        """(Kind, id, fingerprint) of each key; the kinds are data, index, and seal, of a dropped one."""
        self._follow_file()
        return key_sources.fingerprints(self._keys)

    @property
    def is_from_file(self) -> bool:
        return self._file is not None

    def encrypt(self, plain: str, *, table: str, column: str, row_id: str) -> bytes:
        """Encrypt with AES-256-GCM under the current key, bound to the row."""
        self._follow_file()
        key_id = self.current_key_id
        nonce = os.urandom(_NONCE)
        header = header_of(key_id)
        bound = _bound(header, table, column, row_id)
        return header + nonce + self._ciphers[key_id].encrypt(nonce, plain.encode(), bound)

    def decrypt(self, cipher: bytes, *, table: str, column: str, row_id: str) -> str:
        """The decrypted text. Raises `KeysUnusable` for an unknown key, another row's or changed bytes."""
        key_id, rest = _split(cipher)
        if key_id not in self._ciphers:
            self._follow_file()
        if key_id not in self._ciphers:
            raise KeysUnusable(
                f"已存数据所用的密钥“{key_id}”不在密钥中，请从备份恢复该密钥。",
                f"The key {key_id!r} of a stored value is not in the keyring; restore it from a backup.",
            )
        bound = _bound(header_of(key_id), table, column, row_id)
        try:
            return self._ciphers[key_id].decrypt(rest[:_NONCE], rest[_NONCE:], bound).decode()
        except InvalidTag as error:
            raise KeysUnusable(
                "已存数据被改动过，或属于另一行。", "A stored value was changed, or belongs to another row."
            ) from error

    def blind_indexes(self, document_type: str, number: str) -> dict[str, str]:
        """The HMAC-SHA256 over type and normalised number, as hex, by the id of each index key.

        Equal numbers have equal indexes. A number can't be computed from its index. What is to be indexed,
        `identity_of` tells.
        """
        self._follow_file()
        message = f"{document_type}|{number}".encode()
        return {
            key_id: hmac.new(key, message, hashlib.sha256).hexdigest()
            for key_id, key in self._keys.index.items()
        }

    def lot(self, text: str) -> int:
        """The number that a text draws: nobody can tell it without the keys, and it is the same until a key
        that numbers were first indexed under is dropped.
        """
        *_, oldest = self._keys.index.values()
        return int.from_bytes(hmac.digest(oldest, f"lot|{text}".encode(), "sha256")[:8], "big")

    def seal(self, message: bytes) -> tuple[str, str]:
        """The id of the current key, and the message's authentication code under it, 32 hex digits."""
        key_id, coder = self._seal_coder
        return key_id, _code(coder, message)

    def code_under(self, key_id: str, message: bytes) -> str:
        """The code that `seal` gave a message while this key was the current one. Raises `KeysUnusable`."""
        return _code(self._coder_of(key_id), message)

    def is_sealed(self, message: bytes, key_id: str, code: str) -> bool:
        """Whether the code is that of the message. Raises `KeysUnusable` for an unknown key."""
        return hmac.compare_digest(_code(self._coder_of(key_id), message).encode(), code.encode())

    def _coder_of(self, key_id: str) -> HMAC:
        if key_id not in self._seal_coders:
            self._follow_file()
        if key_id not in self._seal_coders:
            raise KeysUnusable(
                f"密钥环中没有封存所用的密钥 {key_id!r}，请恢复密钥文件。",
                f"The key {key_id!r} of a seal is not in the keyring: restore the key file.",
            )
        return self._seal_coders[key_id]

    def sign(self, message: bytes, key_id: str) -> str:
        """The signature of the message, which anybody can check with the key's public key."""
        return self._signing[key_id].sign(message).hex()

    def public_keys(self) -> dict[str, str]:
        """The public key of each signing key, by its id, the current one first; also of dropped keys."""
        self._follow_file()
        return {key_id: public_key_of(key) for key_id, key in self._signing.items()}

    def add_keys(self) -> None:
        """Make new current keys, durable in the file before this returns; old ones stay."""
        self._change(key_sources.with_new_keys)

    def drop_keys(self, key_ids: Collection[str]) -> None:
        """Remove older keys from the file. Numbers still encrypted under one are lost, so check before."""
        self._change(lambda file: key_sources.without_keys(file, key_ids))

    def _change(self, change: Callable[[Path], KeySet]) -> None:
        if self._file is None:
            raise KeysUnusable(
                "密钥取自环境变量，请在环境变量中更改。",
                "The keys come from the environment: change them there.",
            )
        with self._lock:
            self._use(change(self._file))
            self._stamp = _stamp(self._file)

    def _use(self, keys: KeySet) -> None:
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.data.items()}
        sealing = {**keys.seals, **{name: seal_key(key) for name, key in keys.index.items()}}
        coders = {name: HMAC(key, SHA256()) for name, key in sealing.items()}
        current = [*keys.index, *keys.seals]
        self._signing = {name: signing_key(sealing[name]) for name in current}
        self._seal_coders, self._seal_coder = coders, next((name, coders[name]) for name in keys.index)
        self._keys = keys

    def _follow_file(self) -> None:
        # Another process may have rotated the keys: from then on nothing may be written under the old one.
        stamp = _stamp(self._file)
        if self._file is None or stamp in (None, self._stamp):
            return
        with self._lock:
            self._use(from_file(self._file, create=False))
            self._stamp = stamp


def _code(coder: HMAC, message: bytes) -> str:
    """The code of a message, by a copy of what is prepared for the key: that takes a third of the time."""
    coder = coder.copy()
    coder.update(message)
    return coder.finalize().hex()[:_CODE]


def header_of(key_id: str) -> bytes:
    """The header of every ciphertext under this key: format, length of the id, id."""
    name = key_id.encode()
    return bytes((_FORMAT, len(name))) + name


def key_id_of(cipher: bytes) -> str:
    """The id of the key under which a stored value was encrypted."""
    return _split(cipher)[0]


def _split(cipher: bytes) -> tuple[str, bytes]:
    if len(cipher) < 2 or cipher[0] != _FORMAT or len(cipher) < 2 + cipher[1] + _NONCE + 16:
        raise KeysUnusable(
            "已存数据不是本系统的密文。", "A stored value is not a ciphertext of this product."
        )
    end = 2 + cipher[1]
    return cipher[2:end].decode("utf-8", "replace"), cipher[end:]


def _bound(header: bytes, table: str, column: str, row_id: str) -> bytes:
    return header + f"|{table}|{column}|{row_id}".encode()


def _stamp(file: Path | None) -> tuple[int, int] | None:
    if file is None or not file.exists():
        return None
    status = file.stat()
    return status.st_mtime_ns, status.st_ino
