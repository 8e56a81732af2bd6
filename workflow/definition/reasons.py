"""The reasons for decisions: those of an edition, or where it lists none, those of the product (四(三))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.values import Text, value
from workflow.vocabulary import Event

Data = Mapping[str, Any]
OTHER = "OTHER"  # says nothing by itself: a comment has to


@value
class Reason:
    """A reason code: the clause on which it rests, the events that may be given it, and its words."""

    clause: str
    events: frozenset[Event]
    text: Text


_BACK = ("return_for_correction", "reject", "revoke")
_DECIDE = ("approve", *_BACK)
_MOVE = ("forward", "reassign")
_ALL = (*_DECIDE, *_MOVE, "undo", "release", "withdraw")


def _reason(events: Sequence[str], clause: str, zh: str, en: str) -> Data:
    return {"clause": clause, "events": events, "zh": zh, "en": en}


# 四(三): the reasons of an edition that lists none, as rules.yaml would say them.
REASONS: Data = {
    "EVIDENCE_MISSING": _reason(_BACK, "附件7", "证明材料不齐", "evidence is missing"),
    "EVIDENCE_INVALID": _reason(_DECIDE, "附件7", "证明材料不符合要求", "the evidence does not prove it"),
    "BLURRED": _reason(_BACK, "附件7", "证明材料不清晰", "the evidence can’t be read"),
    "FILING_NUMBER_WRONG": _reason(_BACK, "附件1", "备案号有误", "the filing number is wrong"),
    "NOT_FILED": _reason(_BACK, "附件1", "培训未备案", "the training was not filed"),
    "NO_STUDY_ARCHIVE": _reason(_BACK, "附件2", "无单位学习档案", "there is no study archive of the unit"),
    "NOT_PUBLISHED": _reason(_BACK, "附件3", "成果未公开发表或出版", "it was not published"),
    "NOT_INVITED": _reason(_BACK, "附件4", "未受邀请", "there was no invitation"),
    "NOT_DISPATCHED": _reason(
        _BACK, "附件4", "非党委、政府组织派遣", "no Party committee or government dispatched it"
    ),
    "NOT_RECOGNISED": _reason(
        _BACK, "附件5", "竞赛或情形未获认可", "it is not recognised by those in charge"
    ),
    "HOURS_NOT_PROVED": _reason(_DECIDE, "四(三)", "学时缺少证明", "the hours are not proved"),
    "DUPLICATE": _reason(_DECIDE, "四(三)", "与已认定的学时重复", "the hours were recognised before"),
    "NOT_TRUE": _reason(["reject", "revoke"], "四(二)", "申报内容不实", "what was declared is not true"),
    "SPOT_CHECK_FAILED": _reason(["revoke"], "四(三)", "抽查未通过", "the spot check found a fault"),
    "MISTAKE": _reason(["undo", "revoke"], "四(三)", "审核有误", "the decision was a mistake"),
    "OTHER_BODY": _reason(_MOVE, "四(三)", "应由其他机构审核", "another body is in charge"),
    "EMPLOYER_CHANGED": _reason(_MOVE, "四(三)", "申报人单位变动", "the applicant has changed the employer"),
    "CONFLICT_OF_INTEREST": _reason(
        [*_MOVE, "release"], "四(三)", "审核人需回避", "the reviewer has to stand aside"
    ),
    "NO_REVIEWER": _reason([*_MOVE, "release"], "四(三)", "原机构无人审核", "nobody can review it there"),
    "OTHER": _reason(_ALL, "四(三)", "其他（见说明）", "another one; the comment tells"),
}


def reasons(rules: Data) -> dict[str, Reason]:
    """The reasons of an edition, by code, from the data of its rules.yaml."""
    return {
        code: Reason(row["clause"], frozenset(map(Event, row["events"])), Text(row["zh"], row["en"]))
        for code, row in rules.get("reasons", REASONS).items()
    }
