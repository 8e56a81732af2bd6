"""The head of the record, as an outsider keeps it: a restored or shortened database does not contain it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workflow.errors import Told
from workflow.formats import instant_text
from workflow.record.findings import Fault, Finding
from workflow.record.sealing import seal
from workflow.runtime.service import Service
from workflow.store.record import counts
from workflow.store.record.reading import column, read


class HeadUnreadable(Told):
    """The file is no head of a record."""


def current_head(service: Service) -> dict[str, Any]:
    """Seal what is not sealed yet, and return the head: {number, hash, at} of the newest seal."""
    while seal(service):
        pass
    with service.store.read() as connection:
        last = counts.last_seal(connection)
    if last is None:
        return {"number": 0, "hash": "", "at": None}
    return {"number": last["number"], "hash": last["hash"], "at": instant_text(last["at"])}


def write_head(file: Path, head: dict[str, Any]) -> dict[str, Any]:
    """Write a head to a new file, and return it."""
    with file.open("x", encoding="utf-8") as out:
        json.dump(head, out, indent=2)
        out.write("\n")
    return head


def read_head(file: Path) -> dict[str, Any]:
    """The head in a file. Raises `HeadUnreadable` where there is none."""
    try:
        head = json.loads(file.read_text(encoding="utf-8"))
        return {"number": int(head["number"]), "hash": str(head["hash"])}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise HeadUnreadable(
            f"文件 {file} 不是封存首部，请改用 verify-record --head 写入的文件。",
            f"{file} is not a head of a record: give a file that verify-record --head has written.",
        ) from error


def head_faults(service: Service, head: Mapping[str, Any]) -> Iterator[Finding]:
    """What is wrong where the record does not contain the head."""
    if not head["number"]:
        return
    with service.store.read() as connection:
        known = read(connection, "record_seal", column("record_seal", "number") == head["number"]).rows
    if not known or known[0]["hash"] != head["hash"]:
        yield Finding("record_seal", str(head["number"]), "hash", Fault.OTHER_HEAD)
