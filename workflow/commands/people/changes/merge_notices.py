"""Notices about merges of persons: to the person, to whoever employs them, and between unit and bureau."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from workflow.clock import civil_date
from workflow.ids import new_id
from workflow.process.union import Having
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.events.notices import add_notices

_TOLD = {
    "merged": (
        "您的两份档案（{gone}、{kept}）经核对为同一人，已合并为一份；学时已重新核算。如有误，请在一天内联系人社部门撤销。",
        "Two entries ({gone}, {kept}) were found to be you, and are one now; hours were settled anew. If that"
        " is wrong, tell the bureau within a day, which can undo it.",
    ),
    "merge_undone": (
        "档案合并（{gone}、{kept}）已撤销，原有内容已转回，学时已重新核算。",
        "The merge of the entries {gone} and {kept} was undone: what moved went back, and hours were settled"
        " anew.",
    ),
}


def tell_merge(
    connection: Connection,
    event: str,
    merge_id: str,
    at: datetime,
    gone: Having,
    kept: Having,
    gone_row: AnyRow,
    kept_row: AnyRow,
) -> None:
    """Tell the person under both entries, and whoever employs them."""
    zh, en = _TOLD[event]
    names = {"gone": _named(gone_row), "kept": _named(kept_row)}
    told: dict[str, Any] = {"event_id": f"{merge_id}:{event}", "kind": f"person.{event}", "created_at": at}
    told |= {"declaration_id": None, "texts": {"zh": zh.format(**names), "en": en.format(**names)}}
    to: list[dict[str, Any]] = [
        {"person_id": each.id, "organization_id": None} for each in (gone_row, kept_row)
    ]
    to += [{"person_id": None, "organization_id": unit} for unit in _employers(gone, kept, at)]
    add_notices(connection, [{**told, **each, "id": new_id()} for each in to])


def _named(row: AnyRow) -> str:
    return f"{row.name} {row.document_masked}"


def _employers(gone: Having, kept: Having, at: datetime) -> Sequence[str]:
    ties = [*gone.affiliations, *kept.affiliations]
    on = civil_date(at)
    return sorted(
        {
            row["organization_id"]
            for row in ties
            if row["type"] == "employment" and (row["valid_to"] is None or row["valid_to"] >= on)
        }
    )


_PROPOSED = {
    "merge_proposed": (
        "{unit}认为{who}的档案与另一份为同一人，建议合并，请核对后办理。",
        "{unit} thinks that {who} is entered twice, and proposes a merge; please look at it.",
    ),
    "merge_accepted": (
        "本单位建议的{who}的档案合并，人社部门已核对并办理。",
        "The bureau has looked at the merge of {who} that the unit proposed, and merged the entries.",
    ),
    "merge_refused": (
        "本单位建议的{who}的档案合并，人社部门未采纳，理由：{comment}",
        "The bureau has refused the merge of {who} that the unit proposed, because: {comment}",
    ),
}


def tell_proposal(connection: Connection, event: str, row: AnyRow, at: datetime, to: str | None) -> None:
    """Tell an organization what became of a proposed merge."""
    if to is None:
        return
    words = {"unit": row.organization_name, "who": row.person_name, "comment": row.comment or ""}
    zh, en = (text.format(**words) for text in _PROPOSED[event])
    told: dict[str, Any] = {
        "id": new_id(),
        "event_id": f"{row.id}:{event.removeprefix('merge_')}",
        "kind": f"person.{event}",
    }
    told |= {"person_id": None, "organization_id": to, "declaration_id": None, "created_at": at}
    add_notices(connection, [{**told, "texts": {"zh": zh, "en": en}}])
