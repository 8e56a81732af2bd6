"""Notices about corrections: to the person, and to whoever reviews what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.access.permissions import Actor
from workflow.errors import NotFound
from workflow.ids import new_id
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.events.notices import add_notices
from workflow.store.people.changes.corrections import find_correction
from workflow.store.people.changes.history import add_change
from workflow.store.people.organizations import find_bureau

FIELDS: Mapping[str, tuple[str, str]] = {
    "name": ("姓名", "name"),
    "document": ("证件号码", "document number"),
    "employer": ("工作单位", "employer"),
}
_TEXTS: Mapping[str, tuple[str, str]] = {
    "correction_asked": (
        "{who}申请更正{zh}，请核对后办理。",
        "{who} asks for a correction of their {en}; please look at it.",
    ),
    "correction_withdrawn": (
        "{who}已撤回更正{zh}的申请。",
        "{who} has withdrawn the request for a correction of their {en}.",
    ),
    "correction_closed": (
        "您的两份档案已合并，更正{zh}的申请随之关闭，未作更正；仍需更正的，请在合并后的档案上重新申请。",
        "The request for a correction of your {en} was closed, because the entry was merged into another;"
        " nothing was corrected. Where it is still needed, ask anew for the kept entry.",
    ),
    "correction_closed_here": (
        "{who}的档案已与另一份合并，更正{zh}的申请随之关闭，无需办理；仍需更正的，由本人重新申请。",
        "The entry of {who} was merged into another, and the request for a correction of their {en} was"
        " closed: nothing is to be decided. Where it is still needed, they ask anew.",
    ),
    "correction_approved": (
        "您申请的{zh}更正已通过：{before_zh} → {after_zh}。",
        "The correction of your {en} was approved: {before_en} → {after_en}.",
    ),
    "correction_rejected": (
        "您申请的{zh}更正未通过，理由：{comment}",
        "The correction of your {en} was not approved, because: {comment}",
    ),
    "left_by_correction": (
        "{who}的工作单位经申请更正，已不在本单位：{before_zh} → {after_zh}。如有误，请联系人社部门。",
        "By a correction {who} is no longer employed here: {before_en} → {after_en}."
        " If that is wrong, tell the bureau.",
    ),
}


CLOSED_BY_MERGE = (
    "档案已并入另一份，申请随之关闭，未作更正；仍需更正的，请在合并后的档案上重新申请。"
    " The entry was merged into another, so the request was closed and nothing was corrected; where it is"
    " still needed, ask anew for the kept entry."
)


def log_closed(connection: Connection, correction_id: str, actor: Actor, at: datetime) -> None:
    """The history row of a correction that a merge has closed; the person and whoever reviews are told."""
    row = find_correction(connection, correction_id)
    if row is None:
        raise NotFound()
    detail = {"correction_id": row.id, "field": row.field, "before": row.before, "after": row.after}
    detail["comment"] = row.comment
    add_change(connection, row.person_id, "correction_closed", actor_id=actor.id, at=at, detail=detail)
    told = [correction_notice(row, "correction_closed", at, person_id=row.person_id)]
    to = row.organization_id or find_bureau(connection)
    if to is not None:
        told.append(correction_notice(row, "correction_closed_here", at, organization_id=to))
    add_notices(connection, told)


def correction_notice(
    row: AnyRow,
    event: str,
    at: datetime,
    *,
    person_id: str | None = None,
    organization_id: str | None = None,
) -> dict[str, Any]:
    """The row of a notice about a correction, to a person or to an organization."""
    zh, en = _TEXTS[event]
    words: dict[str, Any] = {"who": row.person_name, "comment": row.comment or ""}
    words["zh"], words["en"] = FIELDS[row.field]
    for when in ("before", "after"):
        said = value_words(row.field, getattr(row, when))
        words |= {f"{when}_zh": said["zh"], f"{when}_en": said["en"]}
    return {
        "id": new_id(),
        "event_id": f"{row.id}:{event[-12:]}",
        "person_id": person_id,
        "organization_id": organization_id,
        "declaration_id": None,
        "kind": f"person.{event}",
        "texts": {"zh": zh.format(**words), "en": en.format(**words)},
        "created_at": at,
    }


def value_words(field: str, value: Mapping[str, Any]) -> dict[str, str]:
    """What a value is called, {zh, en}: a name, a masked number, the names of employers."""
    if field == "name":
        return {"zh": value["name"], "en": value["name"]}
    if field == "document":
        return {"zh": value["number"], "en": value["number"]}
    names = [each["organization_name"] for each in value["employers"]]
    return {"zh": "、".join(names) or "无", "en": ", ".join(names) or "none"}
