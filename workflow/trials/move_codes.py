"""Why a rollback could not undo a move, or not wholly: codes, and what they say in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class MoveCode(StrEnum):
    """What stands in the way of undoing a move, or is left of it. None of them changes anything any more."""

    DECIDED_SINCE = "DECIDED_SINCE"
    SENT_SINCE = "SENT_SINCE"
    WITHDRAWN_SINCE = "WITHDRAWN_SINCE"
    CLAIMED_SINCE = "CLAIMED_SINCE"
    FORWARDED_SINCE = "FORWARDED_SINCE"
    MOVED_SINCE = "MOVED_SINCE"
    SUBMITTED_SINCE = "SUBMITTED_SINCE"
    OPENED_SINCE = "OPENED_SINCE"
    SELF_REVIEW = "SELF_REVIEW"
    # Undone, and yet something is left of it.
    CLAIM_RELEASED = "CLAIM_RELEASED"
    CORRECTIONS_QUEUED = "CORRECTIONS_QUEUED"


TEXTS: Mapping[MoveCode, Mapping[str, str]] = {
    MoveCode.DECIDED_SINCE: {
        "zh": "此后已按该版本作出审核决定，决定保持有效；需要时可撤销后重新申报。",
        "en": "Decided under this edition since; the decision stands. Revoke it to have it decided anew.",
    },
    MoveCode.SENT_SINCE: {
        "zh": "此后已通过审核，学时已报送职称系统，需要时可撤销，并向职称系统报送撤回记录。",
        "en": "Approved and recorded with the title system since; to take it back, revoke it.",
    },
    MoveCode.WITHDRAWN_SINCE: {
        "zh": "此后已撤回或退回给申报人，重新提交时适用届时生效的版本。",
        "en": "Back with the applicant since; submitted again, it follows the edition then in force.",
    },
    MoveCode.CLAIMED_SINCE: {
        "zh": "转移后已被按该版本有权审核的人领取，由其按该版本继续审核；领取人释放后可再次回退。",
        "en": "Claimed since by whoever may review it under this edition, and goes on under it; "
        "once it is released, roll back again.",
    },
    MoveCode.FORWARDED_SINCE: {
        "zh": "此后已转交或改派到其他机构，人工作出的安排不予改变；需要时由管理员改派。",
        "en": "Passed on to another body since; what a person decided is kept. Reassign it where needed.",
    },
    MoveCode.MOVED_SINCE: {
        "zh": "此后已转入另一版本，请先回退该版本。",
        "en": "Moved on to another edition since; roll that one back first.",
    },
    MoveCode.SUBMITTED_SINCE: {
        "zh": "在该版本下提交，从未适用先前的版本，仍按该版本审核。",
        "en": "Submitted under this edition, and never under the one before; it stays with it.",
    },
    MoveCode.OPENED_SINCE: {
        "zh": "学时账户在该版本下开立，仍适用该版本的上限和要求。",
        "en": "The account was opened under this edition; its caps and requirement stay.",
    },
    MoveCode.SELF_REVIEW: {
        "zh": "这是回退操作人本人的申报，本人不得办理，保持不变；请由其他人再次回退。",
        "en": "The declaration of whoever rolled back, who does nothing to their own; let somebody else "
        "roll back again.",
    },
    MoveCode.CLAIM_RELEASED: {
        "zh": "已回到原机构；转移时释放的领取未恢复，请重新领取。",
        "en": "Back at its body; the claim that was released when it was moved has to be made again.",
    },
    MoveCode.CORRECTIONS_QUEUED: {
        "zh": "已恢复；已报送职称系统的学时将以更正记录更正。",
        "en": "Restored; what the title system had been told is corrected by further records.",
    },
}
