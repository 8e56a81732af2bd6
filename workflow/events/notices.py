"""The built-in receiver: in-app notices, so that it is provable who was told what, and when (四(一), 六).

It collects what the relay sends and writes it once per batch, before the batch counts as announced. A batch
that is sent again after a crash adds nothing, because a notice is unique by event and recipient.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

from workflow.definition import Editions
from workflow.events.signals import Transition, transitioned
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store.events import notices
from workflow.values import Text
from workflow.vocabulary import EDITION_MOVED, Category

# Event, or event:reason code -> what its applicant is told.
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
    # A move to another edition is told to those for whom it changes something.
    f"{EDITION_MOVED}:REROUTED": (
        "审核规则已更新，您的{zh}申报改由其他机构审核。",
        "The rules have changed: another body reviews your {en} declaration now.",
    ),
    f"{EDITION_MOVED}:HOURS": (
        "审核规则已更新，您的{zh}申报的预计学时有变化。",
        "The rules have changed, and with them the hours expected of your {en} declaration.",
    ),
    f"{EDITION_MOVED}:BLOCKED": (
        "审核规则已更新，您的{zh}申报不符合新的规定，请与审核机构联系。",
        "The rules have changed, and refuse your {en} declaration as it is; ask the body that reviews it.",
    ),
    f"{EDITION_MOVED}:ROUTED_BACK": (
        "规则的更新已撤回，您的{zh}申报回到原审核机构。",
        "The change of the rules was taken back: your {en} declaration is where it was before.",
    ),
}
# Event -> what is told to the body at which the declaration now waits.
_TO_BODY: Mapping[str, tuple[str, str]] = {
    "submit": ("有新的{zh}申报待审核。", "A new {en} declaration waits for review."),
    "forward": ("有转交来的{zh}申报待审核。", "A forwarded {en} declaration waits for review."),
    "reassign": ("有改派来的{zh}申报待审核。", "A reassigned {en} declaration waits for review."),
    "appeal": ("有一件{zh}申报提出申诉，待审核。", "An appeal for a {en} declaration waits for review."),
    f"{EDITION_MOVED}:REROUTED": (
        "审核规则已更新，有转来的{zh}申报待审核。",
        "By changed rules a {en} declaration waits for review here.",
    ),
    f"{EDITION_MOVED}:ROUTED_BACK": (
        "规则的更新已撤回，有回到本机构的{zh}申报待审核。",
        "A change of the rules was taken back: a {en} declaration waits for review here again.",
    ),
}


class _Batch(threading.local):
    def __init__(self) -> None:
        self.collected: list[tuple[Transition, tuple[str, str], dict[str, str]]] = []


_batch = _Batch()


@transitioned.connect
def collect(sender: str, *, transition: Transition) -> None:
    """Collect the notices of a transition: to the applicant, and to the body where the declaration waits."""
    texts = _texts_of(_TO_APPLICANT, transition)
    if texts is not None:
        _batch.collected.append((transition, texts, {"person_id": transition.person_id}))
    texts = _texts_of(_TO_BODY, transition)
    if texts is not None and transition.body_id is not None:
        _batch.collected.append((transition, texts, {"organization_id": transition.body_id}))


def _texts_of(table: Mapping[str, tuple[str, str]], transition: Transition) -> tuple[str, str] | None:
    return table.get(transition.event) or table.get(f"{transition.event}:{transition.reason_code}")


def write(service: Service) -> None:
    """Write the notices of the batch; notices that exist already stay as they are."""
    batch, _batch.collected = _batch.collected, []
    if batch:
        rows = [_notice(service, transition, texts, to) for transition, texts, to in batch]
        with service.store.write() as connection:
            notices.add_notices(connection, rows)


def _notice(
    service: Service, transition: Transition, texts: tuple[str, str], to: Mapping[str, str]
) -> dict[str, Any]:
    name = _category_name(service.editions, transition)
    return {
        "id": new_id(),
        "event_id": transition.event_id,
        "person_id": None,
        "organization_id": None,
        **to,
        "declaration_id": transition.declaration_id,
        "kind": f"declaration.{transition.event}",
        "texts": {"zh": texts[0].format(zh=name.zh), "en": texts[1].format(en=name.en)},
        "created_at": transition.at,
    }


def _category_name(editions: Editions, transition: Transition) -> Text:
    """The category's name in the declaration's edition, or in the year's where that edition is gone."""
    edition = editions.find(transition.edition_id or "") or editions.for_year(transition.at.year)[0]
    return edition.category_names[Category(transition.category)]
