"""The categories in plain words: what somebody did, and what the form asks about it."""

from __future__ import annotations

from collections.abc import Mapping

from workflow.names import Words
from workflow.values import value
from workflow.vocabulary import Category


@value
class Plain:
    """A category as somebody would say it, with an example of what belongs there."""

    category: Category
    did: Words
    such_as: Words
    icon: str


def _plain(category: Category, icon: str, zh: str, en: str, such_zh: str, such_en: str) -> Plain:
    return Plain(category, {"zh": zh, "en": en}, {"zh": such_zh, "en": such_en}, icon)


PLAIN: Mapping[Category, Plain] = {
    each.category: each
    for each in (
        _plain(
            Category.TRAINING,
            "users",
            "我参加了培训",
            "I attended training",
            "培训班、进修班、研修班、学术会议，面授或网络",
            "a course, a workshop, a conference, in person or remote",
        ),
        _plain(
            Category.LEARNING,
            "list-check",
            "我参加了单位学习、自学考试或学历教育",
            "I studied at my unit, for an exam by self-study, or for a degree",
            "单位统一安排的学习、自学考试、在职学历教育",
            "study arranged by the unit, self-study exams, an in-service degree",
        ),
        _plain(
            Category.QUALIFICATION_EXAM,
            "clipboard-check",
            "我通过了职业资格考试",
            "I passed a qualification exam",
            "全国专业技术类职业资格考试、国际注册类考试",
            "a national qualification exam, an international registration exam",
        ),
        _plain(
            Category.ACHIEVEMENT,
            "file-text",
            "我发表了一篇论文，或有其他成果",
            "I published a paper, or have another work to show",
            "论文、著作、译著、专利、软件著作权、行业标准、科研奖励",
            "papers, books, translations, patents, software, standards, research awards",
        ),
        _plain(
            Category.EXPERT_ACTIVITY,
            "eye-check",
            "我受邀担任了评审专家或考官",
            "I was invited as an expert or examiner",
            "评审、命题、阅卷、监考等专家活动",
            "reviewing, setting or marking exams, and the like",
        ),
        _plain(
            Category.AID_POSTING,
            "send",
            "我参加了组织派出的援派工作",
            "I was sent on an aid posting",
            "党委、政府派出的援藏、援疆、扶贫等",
            "a posting by Party committee or government",
        ),
        _plain(
            Category.COMPETITION,
            "certificate",
            "我在竞赛中获奖",
            "I won in a competition",
            "行业主管部门组织的技能竞赛",
            "a contest of an industry department",
        ),
        _plain(
            Category.SPECIAL_CIRCUMSTANCE,
            "info-circle",
            "我因病、产假或在境外，当年学习时间减少",
            "I was ill, on maternity leave or abroad for part of the year",
            "不增加学时，而是减少当年的学时要求",
            "adds no hours: the year requires fewer",
        ),
        _plain(
            Category.DIGITAL_ENGINEER,
            "adjustments-horizontal",
            "我取得了数字技术工程师证书",
            "I gained a certificate as a digital-technology engineer",
            "数字技术工程师培育项目的培训",
            "training of the programme for digital-technology engineers",
        ),
        _plain(
            Category.ORIGIN_CREDIT,
            "arrow-forward-up",
            "我从外地调入，带来调出地的学时",
            "I moved here, and bring hours from where I was",
            "调出地继续教育管理部门出具的学时证明",
            "a proof by the authority of the place of origin",
        ),
    )
}
