"""Notices about corrections: to the person, and to whoever reviews what was asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.ids import new_id
from workflow.store.database.lists import AnyRow

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
