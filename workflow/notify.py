"""The built-in receiver: in-app notices, so that it is provable who was told what, and when (四(一), 六).

It collects what the relay sends and writes it once per batch, before the batch counts as announced;
a batch that is sent again after a crash adds nothing, for a notice is unique by event and recipient.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from workflow.ids import new_id
from workflow.service import Service
from workflow.signals import Transition, transitioned
from workflow.store import notices

_CATEGORIES: Mapping[str, tuple[str, str]] = {
    "training": ("培训进修", "training"),
    "learning": ("学习", "learning"),
    "qualification_exam": ("职业资格考试", "qualification exam"),
    "achievement": ("代表性成果", "achievement"),
    "expert_activity": ("专家活动", "expert activity"),
    "aid_posting": ("援派", "aid posting"),
    "competition": ("技能竞赛", "competition"),
    "special_circumstance": ("特殊情况", "special circumstance"),
    "digital_engineer": ("数字技术工程师", "digital engineer"),
    "origin_credit": ("调出地学时", "origin credit"),
}
# Event -> what its applicant is told.
_TO_APPLICANT: Mapping[str, tuple[str, str]] = {
    "submit": (
        "您的{zh}申报已提交，等待审核。",
        "Your {en} declaration was submitted and waits for review.",
    ),
    "reassign": (
        "您的{zh}申报已改由其他机构审核。",
        "Your {en} declaration was moved to another reviewing body.",
    ),
    "forward": (
        "您的{zh}申报已转交其他机构审核。",
        "Your {en} declaration was passed on to another reviewing body.",
    ),
    "return_for_correction": (
        "您的{zh}申报已退回，请按意见修改后重新提交。",
        "Your {en} declaration was returned; correct it as the reviewer says and submit it again.",
    ),
    "approve": ("您的{zh}申报已通过审核。", "Your {en} declaration was approved."),
    "reject": (
        "您的{zh}申报被驳回，理由见申报记录。",
        "Your {en} declaration was rejected; its history says why.",
    ),
    "undo": (
        "您的{zh}申报的审核结果已撤回，正在重新审核。",
        "The approval of your {en} declaration was taken back for another review.",
    ),
    "appeal": ("您的{zh}申报的申诉已提交。", "The appeal for your {en} declaration was submitted."),
    "sync": (
        "您的{zh}学时已登记到职称系统。",
        "The hours of your {en} declaration were recorded with the title system.",
    ),
    "revoke": (
        "您的{zh}学时已被撤销，理由见申报记录。",
        "The hours of your {en} declaration were revoked; its history says why.",
    ),
}
# Event -> what the body is told at which the declaration now waits.
_TO_BODY: Mapping[str, tuple[str, str]] = {
    "submit": ("有新的{zh}申报待审核。", "A new {en} declaration waits for review."),
    "forward": ("有转交来的{zh}申报待审核。", "A forwarded {en} declaration waits for review."),
    "reassign": ("有改派来的{zh}申报待审核。", "A reassigned {en} declaration waits for review."),
    "appeal": ("有{zh}申报的申诉待审核。", "An appeal for a {en} declaration waits for review."),
}


class _Batch(threading.local):
    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []


_batch = _Batch()


@transitioned.connect
def collect(sender: str, *, transition: Transition) -> None:
    """Note whom the transition concerns: the applicant, and the body at which it waits."""
    told = _TO_APPLICANT.get(transition.event)
    if told is not None:
        _batch.rows.append(_notice(transition, told, person_id=transition.person_id))
    told = _TO_BODY.get(transition.event)
    if told is not None and transition.body_id is not None:
        _batch.rows.append(_notice(transition, told, organization_id=transition.body_id))


def write(service: Service) -> None:
    """Write the notices of the batch; those that are there already stay as they are."""
    rows, _batch.rows = _batch.rows, []
    if rows:
        with service.store.write() as connection:
            notices.add_notices(connection, rows)


def _notice(
    transition: Transition,
    told: tuple[str, str],
    *,
    person_id: str | None = None,
    organization_id: str | None = None,
) -> dict[str, Any]:
    zh, en = _CATEGORIES[transition.category]
    return {
        "id": new_id(),
        "event_id": transition.event_id,
        "person_id": person_id,
        "organization_id": organization_id,
        "declaration_id": transition.declaration_id,
        "kind": f"declaration.{transition.event}",
        "texts": {"zh": told[0].format(zh=zh), "en": told[1].format(en=en)},
        "created_at": transition.at,
    }
