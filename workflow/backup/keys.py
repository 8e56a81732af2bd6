"""The keys that an archive needs, held against those that somebody has."""

from __future__ import annotations

from collections.abc import Iterable

from workflow.backup.manifest import NeededKey
from workflow.errors import Told
from workflow.personal_data import Keyring


class KeysMissing(Told):
    """The keys of an archive are not there, or are others."""


def require(needed: Iterable[NeededKey], keyring: Keyring | None) -> None:
    """Raise `KeysMissing`, which names each key that is missing or is another one, and how to give them."""
    given = {(kind, key_id): mark for kind, key_id, mark in keyring.fingerprints()} if keyring else {}
    missing, others = [], []
    for key in needed:
        mark = given.get((key.kind, key.id))
        # What is left of a dropped index key is not needed where the whole key is there.
        if mark is None and not (key.kind == "seal" and ("index", key.id) in given):
            missing.append(f"{key.id} ({key.kind})")
        elif mark not in (None, key.fingerprint):
            others.append(f"{key.id} ({key.kind})")
    if missing or others:
        absent, wrong = ", ".join(missing), ", ".join(others)
        raise KeysMissing(
            (f"缺少密钥：{absent}。" if absent else "")
            + (f"密钥与备份时的不同：{wrong}。" if wrong else "")
            + "请以 --keys 给出另行保管的 keys.json，或设置 XUESHI_DATA_KEYS 和 XUESHI_INDEX_KEY。",
            "; ".join(
                filter(
                    None,
                    (
                        f"keys are missing: {absent}" if absent else "",
                        f"keys are others than those of the backup: {wrong}" if wrong else "",
                        "give the keys.json that is kept elsewhere by --keys, or set XUESHI_DATA_KEYS and "
                        "XUESHI_INDEX_KEY",
                    ),
                )
            ),
        )
