"""In-app notices, so that it is provable who was told what, and when (四(一), 六).

They are written before any receiver hears of the event, by a duty that waits for none. What is done again
after a crash adds nothing, because a notice is unique by event and recipient.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workflow.definition import Edition, Editions
from workflow.events.fewer_hours import fewer_hours
from workflow.events.signals import Transition, transition_of
from workflow.formats import hours_text
from workflow.ids import new_id
from workflow.names import EVIDENCE, name_of
from workflow.runtime.service import Service
from workflow.store.events import feed, notices
from workflow.values import Text
from workflow.vocabulary import (
    EDITION_MOVED,
    EVIDENCE_ASKED,
    HOURS_CHANGED,
    MERGE_UNDONE,
    MERGING,
    PERSON_MERGED,
    SPOT_CHECKED,
    Category,
    CheckOutcome,
    Code,
    State,
)

# Event, event:state, event:reason code or event:category (the most special first) -> what is told.
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
    f"approve:{State.SUBMITTED}": (
        "您的{zh}申报已通过本级审核，等待下一机构审核。",
        "Your {en} declaration passed this step of its review; the next body reviews it now.",
    ),
    "approve": ("您的{zh}申报已通过审核。{fewer_zh}", "Your {en} declaration was approved.{fewer_en}"),
    "reject": (
        "您的{zh}申报被驳回，理由见申报记录。",
        "Your {en} declaration was rejected; its history says why.",
    ),
    "undo": (
        "您的{zh}申报的审核结果已撤回，正在重新审核。",
        "The approval of your {en} declaration was taken back for another review.",
    ),
    "appeal": ("您对{zh}申报提出的申诉已提交。", "The appeal for your {en} declaration was submitted."),
    "sync": (
        "您的{zh}申报认定的学时已报送职称系统。",
        "The hours of your {en} declaration were sent to the title system.",
    ),
    f"sync:{Category.SPECIAL_CIRCUMSTANCE}": (
        "您因特殊情况调整后的年度学时要求已报送职称系统。",
        "The yearly requirement, adjusted for your {en}, was reported to the title system.",
    ),
    f"revoke:{Category.SPECIAL_CIRCUMSTANCE}": (
        "您因特殊情况调整年度学时要求的申报已被撤销，理由见申报记录。",
        "The adjustment of your year's requirement was revoked; the declaration's history says why.",
    ),
    HOURS_CHANGED: (
        "您的{zh}申报的认定学时由{before_zh}变为{after_zh}。{why_zh}",
        "The recognised hours of your {en} declaration have changed from {before_en} to {after_en}. {why_en}",
    ),
    f"{HOURS_CHANGED}:{Code.REQUIREMENT_CHANGED}": (
        "您的{zh}申报所涉年度的学时要求由{before_zh}变为{after_zh}。{why_zh}",
        "What the years of your {en} declaration require changes from {before_en} to {after_en}. {why_en}",
    ),
    EVIDENCE_ASKED: (
        "抽查：请于{due}前为您的{zh}申报补充一份{kind_zh}，原因和上传处见申报页面。",
        "A spot check asks for a piece of evidence of your {en} declaration ({kind_en}) by {due}; the"
        " declaration's page says why, and takes it.",
    ),
    # Only to those who were asked for something: nobody else knows of it.
    f"{SPOT_CHECKED}:asked": (
        "抽查已结束：您的{zh}申报维持原审核结果。",
        "The spot check of your {en} declaration has ended: it stands as it was decided.",
    ),
    f"{SPOT_CHECKED}:{CheckOutcome.REMARK}": (
        "抽查已结束：您的{zh}申报维持原审核结果，抽查意见见申报记录。",
        "The spot check of your {en} declaration has ended: it stands, and its history has a remark.",
    ),
    "revoke": (
        "您的{zh}申报认定的学时已被撤销，理由见申报记录。",
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
        "审核规则的更新已撤回，您的{zh}申报回到原审核机构。",
        "The change of the rules was taken back: your {en} declaration is where it was before.",
    ),
    # Of a merge, the declarations whose hours differ; that persons were merged is a notice of its own.
    f"{PERSON_MERGED}:HOURS": (
        "您的两份档案已合并，{zh}申报的认定学时由{before_zh}变为{after_zh}。",
        "Your two entries were merged: the recognised hours of your {en} declaration change from {before_en}"
        " to {after_en}.",
    ),
    f"{MERGE_UNDONE}:HOURS": (
        "档案合并已撤销，您的{zh}申报的认定学时由{before_zh}变为{after_zh}。",
        "A merge was undone: the recognised hours of your {en} declaration change from {before_en} to"
        " {after_en}.",
    ),
}
# Event -> what is told to the body at which the declaration now waits.
_TO_BODY: Mapping[str, tuple[str, str]] = {
    "submit": ("有新的{zh}申报待审核。", "A new {en} declaration waits for review."),
    f"approve:{State.SUBMITTED}": (
        "有已通过前一级审核的{zh}申报待审核。",
        "A {en} declaration that passed the step before waits for review.",
    ),
    "forward": ("有转交本机构的{zh}申报待审核。", "A forwarded {en} declaration waits for review."),
    "reassign": ("有改派至本机构的{zh}申报待审核。", "A reassigned {en} declaration waits for review."),
    "appeal": ("有一件{zh}申报提出申诉，待审核。", "An appeal for a {en} declaration waits for review."),
    f"{EDITION_MOVED}:REROUTED": (
        "审核规则已更新，有转由本机构审核的{zh}申报待审核。",
        "By changed rules a {en} declaration waits for review here.",
    ),
    f"{EDITION_MOVED}:ROUTED_BACK": (
        "审核规则的更新已撤回，有退回本机构的{zh}申报待审核。",
        "A change of the rules was taken back: a {en} declaration waits for review here again.",
    ),
}


AT_ONCE = 500
_NONE = {"zh": "0学时", "en": "0 hours"}


def write(service: Service, most: int = AT_ONCE, *, to_nobody_else: bool = False) -> int:
    """Write the notices of up to `most` events. Returns of how many.

    Returns 0 where another process writes them. `to_nobody_else`: there are no receivers, so that these
    events are announced with it.
    """
    with service.store.exclusive("notices") as alone:
        if not alone:
            return 0
        with service.store.read() as connection:
            events = feed.load_unnoticed(connection, most)
        if not events:
            return 0
        told = [notice for event in events for notice in _of(service, transition_of(event))]
        with service.store.write() as connection:
            if told:
                notices.add_notices(connection, told)
            positions = [event["position"] for event in events]
            feed.mark_noticed(connection, positions, service.clock.now(), announced=to_nobody_else)
    return len(events)


def _of(service: Service, transition: Transition) -> Iterator[dict[str, Any]]:
    """The notices of a transition: to the applicant, and to the body where the declaration waits."""
    for table, to in ((_TO_APPLICANT, "person_id"), (_TO_BODY, "organization_id")):
        texts = _texts_of(table, transition)
        recipient = transition.person_id if to == "person_id" else transition.body_id
        if texts is not None and recipient is not None:
            fewer = fewer_hours(service, transition)
            yield _notice(service, transition, texts, {to: recipient}, fewer)


def _texts_of(table: Mapping[str, tuple[str, str]], transition: Transition) -> tuple[str, str] | None:
    event = transition.event
    special = (*_checked(transition), transition.to_state, transition.reason_code, transition.category)
    keys = [*(f"{event}:{each}" for each in special), event]
    return next((table[key] for key in keys if key in table), None)


def _checked(transition: Transition) -> Iterator[str]:
    """What a spot check found, and whether the person was asked for something: of a campaign's."""
    told = transition.detail.get("spot_check", {})
    if told.get("outcome") == CheckOutcome.REMARK:
        yield CheckOutcome.REMARK.value
    if told.get("asked"):
        yield "asked"


def _notice(
    service: Service, transition: Transition, texts: tuple[str, str], to: Mapping[str, str], fewer: Text
) -> dict[str, Any]:
    edition = _edition(service.editions, transition)
    name = edition.category_names[Category(transition.category)]
    words = {"zh": name.zh, "en": name.en, "fewer_zh": fewer.zh, "fewer_en": fewer.en}
    if transition.event == EVIDENCE_ASKED:
        asked = transition.detail["spot_check"]
        kind = name_of(EVIDENCE, asked["kind"]) or {}
        words.update(due=asked["due_on"], kind_zh=kind["zh"], kind_en=kind["en"])
    if transition.event == HOURS_CHANGED:
        words.update(hours_words(edition, transition.reason_code, transition.detail))
    if transition.event in MERGING and transition.reason_code:
        words.update(hours_words(edition, None, transition.detail))
        words = {name: said or _NONE[name[-2:]] for name, said in words.items()}
    return {
        "id": new_id(),
        "event_id": transition.event_id,
        "person_id": None,
        "organization_id": None,
        **to,
        "declaration_id": transition.declaration_id,
        "kind": f"declaration.{transition.event}",
        "texts": {"zh": texts[0].format(**words), "en": texts[1].format(**words)},
        "created_at": transition.at,
    }


def _edition(editions: Editions, transition: Transition) -> Edition:
    """The declaration's edition, or the year's where that edition is gone."""
    return editions.find(transition.edition_id or "") or editions.for_year(transition.at.year)[0]


def hours_words(edition: Edition, reason: str | None, detail: Mapping[str, Any]) -> dict[str, str]:
    """The hours before and after, and why, in both languages; of a requirement, what is required."""
    what = "requirement" if "requirement_before" in detail else "hours"
    why = edition.texts[Code(reason)] if reason else Text("", "")
    words = {"why_zh": why.zh, "why_en": why.en}
    for when in ("before", "after"):
        by_year = {
            year: hours_text(Decimal(hours["public"]) + Decimal(hours["professional"]))
            for year, hours in sorted(detail[f"{what}_{when}"].items())
        }
        words[f"{when}_zh"] = "、".join(f"{year}年{hours}学时" for year, hours in by_year.items())
        words[f"{when}_en"] = ", ".join(f"{hours} hours in {year}" for year, hours in by_year.items())
    return words
