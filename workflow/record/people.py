"""Proves the histories of people: none has a gap, and whoever was merged is where the history says."""

from __future__ import annotations

from collections.abc import Iterator

from workflow.record.findings import Fault, Finding
from workflow.record.traces import gaps
from workflow.store import Connection
from workflow.store.record.reading import column, read

MERGED, UNDONE = "merged", "merge_undone"


def person_faults(connection: Connection, person_ids: list[str]) -> Iterator[Finding]:
    """What is wrong with the histories of these people; all rows are of one moment."""
    changes = read(connection, "person_change", column("person_change", "person_id").in_(person_ids)).rows
    for id_, number in gaps(connection, "person_change", ("person_id", "sequence"), changes, {}):
        yield Finding("person_change", f"{id_} {number}", "sequence", Fault.MISSING)
    into: dict[str, str | None] = {}
    for row in changes:  # in their order
        detail = row["detail"] if isinstance(row["detail"], dict) else {}
        if row["event"] in (MERGED, UNDONE) and detail.get("from_id") == row["person_id"]:
            into[row["person_id"]] = detail.get("into_id") if row["event"] == MERGED else None
    for person in read(connection, "person", column("person", "id").in_(person_ids)).rows:
        if person["merged_into"] != into.get(person["id"]):
            yield Finding("person", person["id"], "merged_into", Fault.NOT_RECORDED)
