"""Reads a whole archive against its manifest."""

from __future__ import annotations

from collections.abc import Iterator

from workflow.backup.archive import EVIDENCE, Archive, Fault, PartDamaged
from workflow.backup.files import NoPlainFile, part_of
from workflow.backup.taking import Step, Tell
from workflow.store.copying import sqlite


def check(archive: Archive, tell: Tell) -> Iterator[Fault]:
    """Everything that is missing, changed or damaged, as soon as it is known."""
    manifest = archive.manifest
    done, total = 0, sum(part.size for part in archive.parts().values())
    for name, part in archive.parts().items():
        tell(Step.DATABASE, done, total)
        done += part.size
        whole = True
        for fault in _part(archive, name):
            whole = False
            yield fault
        is_sqlite = name == archive.database_name and manifest.database_kind == "sqlite"
        if whole and is_sqlite and not sqlite.is_sound(archive.folder / name):
            yield Fault(name, missing=False)
    try:
        yield from _evidence(archive, tell)
    except PartDamaged:
        return  # the list itself, which was told above


def _part(archive: Archive, name: str) -> Iterator[Fault]:
    try:
        with archive.open(name) as file:
            if part_of(file) != archive.parts()[name]:
                yield Fault(name, missing=False)
    except PartDamaged as refused:
        yield refused.fault


def _evidence(archive: Archive, tell: Tell) -> Iterator[Fault]:
    for done, sha256 in enumerate(archive.evidence(), 1):
        name = f"{EVIDENCE}/{sha256[:2]}/{sha256}"
        try:
            with archive.open_evidence(sha256) as file:
                if part_of(file).sha256 != sha256:
                    yield Fault(name, missing=False)
        except NoPlainFile:
            yield Fault(name, missing=True)
        tell(Step.EVIDENCE, done, archive.manifest.evidence_files)
