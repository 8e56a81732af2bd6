"""Values, clauses and words that hold where an edition does not state them: those of the readings."""

from collections.abc import Mapping
from typing import Any

Data = Mapping[str, Any]

# R27, R28, R30, by their names in policy.yaml.
POLICY: Data = {
    "origin_window_months": 12,
    "shared_sheets": ["stamped_proof", "study_archive", "origin_proof", "invitation", "dispatch_document"],
    "closed_year_gap_days": 31,
}
# In a sentence of texts.yaml, `{needed}` says whether one of what is listed is enough, or all is needed.
NEEDED = "needed"
NEEDS_ONE: Data = {"zh": "请提供下列材料之一", "en": "provide one of those listed"}
NEEDS_ALL: Data = {
    "zh": "请补齐下列材料（同组列出几种的，提供其中一种即可）",
    "en": "add what is listed (one of each group)",
}
# R8, R10, R24, R26, R27, and codes of the process, as rules.yaml and texts.yaml would say them.
CODES: Data = {
    "NOT_YET_DONE": {"clause": "四(二)"},
    "SAME_STUDY": {"clause": "四(二)"},
    "SHARED_EVIDENCE": {"clause": "附件7"},
    "APPEAL_ALREADY_HEARD": {"clause": "四(三)"},
    "REVIEWER_CUT": {"clause": "四(三)"},
    "REASON_UNKNOWN": {"clause": "四(三)"},
    "REFILLED": {"clause": "附件3"},
    "RECALCULATED": {"clause": "二"},
    "REQUIREMENT_CHANGED": {"clause": "附件6"},
    "SAME_FILE_ELSEWHERE": {"clause": "附件7"},
    "SAME_NUMBER_ELSEWHERE": {"clause": "附件7"},
    "SAME_TITLE_ELSEWHERE": {"clause": "附件7"},
    "ALIKE_PICTURE_ELSEWHERE": {"clause": "附件7"},
    "OTHER_DAYS_ELSEWHERE": {"clause": "附件1"},
    "SAME_DAY": {"clause": "附件1"},
    "SAME_TITLE": {"clause": "附件7"},
    "ALIKE_PICTURE": {"clause": "附件7"},
    "REJECTED_BEFORE": {"clause": "四(三)"},
    "NO_NUMBER": {"clause": "附件7"},
    "WARNINGS_NOT_ACKNOWLEDGED": {"clause": "四(三)"},
}
TEXTS: Data = {
    "NOT_YET_DONE": {
        "zh": "活动尚未结束，不能申报。请在活动结束后申报。",
        "en": "The activity is not over yet and can't be declared. Declare it when it is over.",
    },
    "SAME_STUDY": {
        "zh": "该证书编号已由另一条同步记录登记，本条待人工核对。如确为另一次学习，请联系平台更正证书编号。",
        "en": "Another synchronised record bears this certificate number; a person looks at this one. "
        "If it is another study, ask the platform to correct the number.",
    },
    "SHARED_EVIDENCE": {
        "zh": "同一份证明用于多项申报。请核对证明是否分别列明各项活动。",
        "en": "One sheet serves several declarations. Check that it lists each activity.",
    },
    "APPEAL_ALREADY_HEARD": {
        "zh": "该申报的申诉已由人社部门审理，每件申报只能申诉一次，不能再次申诉。",
        "en": "The bureau has heard this appeal. A declaration is appealed once only.",
    },
    "REASON_UNKNOWN": {
        "zh": "该原因代码不在本操作可用的原因之列。请从可用的原因中选用，或写明说明。",
        "en": "This reason code is not one for this action. Choose one that is listed, or write a comment.",
    },
    "REVIEWER_CUT": {
        "zh": "审核人核减了认定的学时，理由见审核意见。如有异议，请向审核机构咨询。",
        "en": "The reviewer recognises fewer hours, for the reason given. If you disagree, ask that body.",
    },
    "REFILLED": {
        "zh": "原先核减或未计入的学时现已补计。",
        "en": "Hours that were cut or not counted before are counted now.",
    },
    "RECALCULATED": {
        "zh": "学时已按审核规则重新核算。",
        "en": "The hours were worked out again by the rules.",
    },
    "REQUIREMENT_CHANGED": {
        "zh": "所涉年度的学时要求已重新核定。",
        "en": "What the years require was worked out again.",
    },
    "SAME_FILE_ELSEWHERE": {
        "zh": "其他人的申报也使用了同一份材料。请核对材料是否列有本人；如系冒用，请驳回并说明原因。",
        "en": "Other people's declarations use the same file. Check that it names this person; if it is "
        "somebody else's, reject it and say why.",
    },
    "SAME_NUMBER_ELSEWHERE": {
        "zh": "其他人的申报也使用了同一证书编号。请核对证书原件上的姓名和编号；如系冒用，请驳回并说明原因。",
        "en": "Other people's declarations state the same certificate number. Check name and number on "
        "the certificate; if it is somebody else's, reject it and say why.",
    },
    "SAME_TITLE_ELSEWHERE": {
        "zh": "其他人申报了同名的成果。合作成果可由各作者分别申报，请核对署名和位次；"
        "如系冒用，请驳回并说明原因。",
        "en": "Other people declare a work of this title. Each of several authors may declare it; "
        "check the names and the position stated. If it is somebody else's, reject it and say "
        "why.",
    },
    "ALIKE_PICTURE_ELSEWHERE": {
        "zh": "其他人的申报中有看起来相同的材料页（重新扫描、压缩或裁剪）。"
        "请对照两份材料上的姓名、编号和印章；如系冒用，请驳回并说明原因。",
        "en": "Other people's declarations have a page that looks the same: scanned, saved or cut "
        "anew. Compare name, number and seal on both; if it is somebody else's, reject it and "
        "say why.",
    },
    "OTHER_DAYS_ELSEWHERE": {
        "zh": "参加同一培训或比赛的其他人申报的日期或学时与此不同。请对照证书核对实际日期和学时。",
        "en": "Others who took part in the same training or competition declare other days or "
        "hours. Check days and hours on the certificate.",
    },
    "SAME_DAY": {
        "zh": "本人在同一日还有其他培训或专家活动申报。请核对是否为同一活动，避免重复认定。",
        "en": "The person declares another training or expert activity of the same day. Check that it is "
        "not one activity declared twice.",
    },
    "SAME_TITLE": {
        "zh": "本人还有同名的论文、成果、课程或比赛申报。请核对是否为同一项，避免重复认定。",
        "en": "The person declares another paper, work, course or competition of this title. Check "
        "that it is not one declared twice.",
    },
    "ALIKE_PICTURE": {
        "zh": "本人其他申报中有看起来相同的材料页（重新扫描、压缩或裁剪）。请核对是否用同一份证明重复申报。",
        "en": "Another declaration of the person has a page that looks the same: scanned, saved or "
        "cut anew. Check that one proof is not used twice.",
    },
    "REJECTED_BEFORE": {
        "zh": "该活动此前申报过并被驳回。请查阅当时的驳回原因，核对问题是否已经解决。",
        "en": "This activity was declared before and rejected. Read why, and check that the reason is gone.",
    },
    "NO_NUMBER": {
        "zh": "未填写证书编号，无法比对是否重复。请核对证书原件；如证书有编号，请退回补填。",
        "en": "No certificate number is stated, so duplicates can't be found. Check the certificate; if "
        "it bears a number, return the declaration for it.",
    },
    "WARNINGS_NOT_ACKNOWLEDGED": {
        "zh": "本申报有需要审核人核对的提示。请逐条核对，并在 acknowledged 中填写已核对的提示代码。",
        "en": "This declaration has warnings for the reviewer. Look into each, and name their codes in "
        "acknowledged.",
    },
}


def with_defaults(stated: Data, defaults: Data) -> dict[str, Any]:
    """What is stated, and behind it the default of everything that is not."""
    return {**stated, **{name: defaults[name] for name in left_out(stated, defaults)}}


def left_out(stated: Data, defaults: Data) -> list[str]:
    """The names of what is not stated."""
    return [name for name in defaults if name not in stated]
