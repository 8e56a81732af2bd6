"""The diagram of the process: which arrows there are comes from the machine, where they run from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.names import Words
from workflow.values import value

WIDTH, HEIGHT = 1200, 420
BOX_WIDTH, BOX_HEIGHT = 150, 76

# The left upper corner of each state's box.
PLACES: Mapping[str, tuple[int, int]] = {
    "draft": (10, 150),
    "submitted": (272, 150),
    "unit_review": (534, 150),
    "approved": (796, 150),
    "synced": (1040, 150),
    "rejected": (534, 330),
}

# (from, to) -> how the arrow runs, and where its words stand: x, y, and which end of the line that is.
_Way = tuple[str, int, int, str]
WAYS: Mapping[tuple[str, str], _Way] = {
    ("draft", "submitted"): ("M160 172 H266", 213, 164, "middle"),
    ("submitted", "draft"): ("M272 204 H166", 219, 222, "middle"),
    ("submitted", "unit_review"): ("M422 172 H528", 475, 164, "middle"),
    ("unit_review", "submitted"): ("M534 204 H428", 481, 222, "middle"),
    ("unit_review", "approved"): ("M684 172 H790", 737, 164, "middle"),
    ("approved", "unit_review"): ("M796 204 H690", 743, 222, "middle"),
    ("approved", "synced"): ("M946 188 H1034", 990, 180, "middle"),
    ("unit_review", "draft"): ("M580 150 C540 40 140 40 90 144", 335, 58, "middle"),
    ("unit_review", "rejected"): ("M626 226 V324", 634, 268, "start"),
    ("submitted", "rejected"): ("M372 226 C380 300 440 345 528 352", 406, 268, "start"),
    ("rejected", "submitted"): ("M534 376 C410 376 340 320 330 232", 318, 330, "end"),
    ("rejected", "draft"): ("M534 396 C250 420 90 340 80 232", 150, 380, "end"),
    ("approved", "rejected"): ("M850 226 C840 300 780 345 690 352", 830, 300, "end"),
    ("synced", "rejected"): ("M1115 226 C1100 350 860 384 690 384", 960, 378, "start"),
    ("submitted", "submitted"): ("M320 150 C310 108 372 108 364 144", 344, 106, "middle"),
    ("unit_review", "unit_review"): ("M620 150 C612 108 674 108 664 144", 644, 106, "middle"),
}

VERBS: Mapping[str, Words] = {
    name: {"zh": zh, "en": en}
    for name, zh, en in (
        ("submit", "提交", "submit"),
        ("claim", "领取", "claim"),
        ("release", "放回", "release"),
        ("reassign", "改派", "reassign"),
        ("forward", "转交", "forward"),
        ("return_for_correction", "退回修改", "return"),
        ("withdraw", "撤回", "withdraw"),
        ("revise", "重新修改", "revise"),
        ("appeal", "申诉", "appeal"),
        ("approve", "批准", "approve"),
        ("reject", "驳回", "reject"),
        ("undo", "撤回审核结果", "undo"),
        ("sync", "报送", "send"),
        ("revoke", "撤销", "revoke"),
    )
}

# What has to hold before an event, by the name of its guard.
CONDITIONS: Mapping[str, Words] = {
    name: {"zh": zh, "en": en}
    for name, zh, en in (
        ("is_attested", "申报人已承诺属实", "the applicant attests that it is true"),
        ("rules_admit", "规定不禁止提交", "no rule blocks the submission"),
        ("body_is_found", "每一步都有人可以审核", "somebody can review each step"),
        ("rules_allow", "各项事实符合规定", "every fact meets its clause"),
        (
            "granted_hours_are_valid",
            "认定学时有效，不高于申报",
            "the hours granted fit the claim",
        ),
        ("reason_is_given", "已说明理由", "a reason is given"),
        (
            "target_is_reviewing_body",
            "接收方是另一个在用的审核机构",
            "another reviewing body takes it",
        ),
        ("rejection_is_not_final", "驳回不是最终的", "the rejection was not final"),
        ("rejection_is_final", "驳回是最终的", "the rejection was final"),
        ("appeal_is_not_heard", "没有申诉过", "no appeal was heard yet"),
        ("bureau_is_found", "主管部门有人受理申诉", "somebody at the bureau can hear the appeal"),
        ("nothing_is_sent", "尚未报送职称系统", "the title system was not told yet"),
        ("warnings_are_acknowledged", "每条提示都已核实", "every warning was looked into"),
    )
}


@value
class Line:
    """One line between two states: how it runs, its words with their place, and the events that take it."""

    path: str
    x: int
    y: int
    anchor: str
    events: tuple[Words, ...]


def lines(arrows: Sequence[Mapping[str, Any]]) -> list[Line]:
    """A line for each pair of states between which some arrow leads, with all its events."""
    between: dict[tuple[str, str], list[str]] = {}
    for arrow in arrows:
        events = between.setdefault((arrow["from_state"], arrow["to_state"]), [])
        if arrow["event"] not in events:
            events.append(arrow["event"])
    return [
        Line(*WAYS[pair], events=tuple(VERBS[event] for event in events)) for pair, events in between.items()
    ]
