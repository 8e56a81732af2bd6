"""Notices to a person about a record of the city platform that changed, moved or went (四(一), 六)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.definition import Edition
from workflow.events.notices import hours_words
from workflow.ids import new_id
from workflow.vocabulary import HOURS_CHANGED, RecordEvent

_TEXTS: Mapping[str, tuple[str, str]] = {
    RecordEvent.UPDATE: (
        "平台已更正您的一条学习记录，认定学时由{before_zh}变为{after_zh}。咨询：{consultation_zh}。",
        "The platform has corrected one of your study records: its hours change from {before_en} to"
        " {after_en}. Questions to {consultation_en}.",
    ),
    RecordEvent.WITHDRAW: (
        "平台已撤回您的一条学习记录，认定学时由{before_zh}变为{after_zh}。咨询：{consultation_zh}。",
        "The platform has withdrawn one of your study records: its hours change from {before_en} to"
        " {after_en}. Questions to {consultation_en}.",
    ),
    RecordEvent.MOVE_OUT: (
        "平台已将一条学习记录从您名下转出，认定学时由{before_zh}变为{after_zh}。咨询：{consultation_zh}。",
        "The platform has moved a study record from you to another person: its hours change from"
        " {before_en} to {after_en}. Questions to {consultation_en}.",
    ),
    RecordEvent.MOVE_IN: (
        "平台已将一条学习记录转入您名下，认定学时由{before_zh}变为{after_zh}。咨询：{consultation_zh}。",
        "The platform has moved a study record to you: its hours change from {before_en} to {after_en}."
        " Questions to {consultation_en}.",
    ),
    RecordEvent.RELEASE: (
        "您的一条学习记录经人工核对，认定学时由{before_zh}变为{after_zh}。",
        "Somebody has checked one of your study records: its hours change from {before_en} to {after_en}.",
    ),
    HOURS_CHANGED: (
        "您的一条学习记录的认定学时由{before_zh}变为{after_zh}。咨询：{consultation_zh}。",
        "The hours of one of your study records change from {before_en} to {after_en}."
        " Questions to {consultation_en}.",
    ),
}
_NONE = {"zh": "0学时", "en": "0 hours"}


def record_notice(edition: Edition, change: Mapping[str, Any]) -> dict[str, Any]:
    """The notice row to the person of a change of a record."""
    zh, en = _TEXTS[change["event"]]
    words = hours_words(edition, None, change["detail"])
    words = {name: said or _NONE[name[-2:]] for name, said in words.items()}
    consultation = edition.contacts["consultation"]
    words.update(consultation_zh=consultation.zh, consultation_en=consultation.en)
    return {
        "id": new_id(),
        "event_id": f"{change['record_id']}:{change['sequence']}",
        "person_id": change["person_id"],
        "organization_id": None,
        "declaration_id": None,
        "kind": f"study_record.{change['event']}",
        "texts": {"zh": zh.format(**words), "en": en.format(**words)},
        "created_at": change["at"],
    }
