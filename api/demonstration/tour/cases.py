"""The declarations of the tour, category by category, and what the notice gives for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """A declaration of 2024 and its expected result: outcome, hours and trims."""

    zh: str
    en: str
    item: Mapping[str, Any]
    evidence: tuple[str, ...]
    outcome: str
    public: str = "0"
    professional: str = "0"
    trims: tuple[tuple[str, str], ...] = ()  # (code, hours)

    @property
    def by_year(self) -> dict[str, dict[str, str]]:
        return {"2024": {"public": self.public, "professional": self.professional}}


def training(filing_number: str) -> Case:
    """Return the training case: actual hours, at most 8 a day (附件1)."""
    return Case(
        "培训三天，其中一天 9.5 学时：每天不超过 8（附件1）",
        "training on three days, 9.5 h on one of them: 8 a day at most (附件1)",
        {
            "category": "training",
            "filing_number": filing_number,
            "mode": "in_person",
            "days": [
                {"date": "2024-06-03", "hours": "6.5"},
                {"date": "2024-06-04", "hours": "9.5"},
                {"date": "2024-06-05", "hours": "8"},
            ],
        },
        ("pass_certificate",),
        "approve_trimmed",
        professional="22.5",
        trims=(("DAILY_CAP", "1.5"),),
    )


LEARNING = Case(
    "单位安排学习 45 学时：每年不超过 40（附件2）",
    "45 h of unit-arranged study: 40 a year at most (附件2)",
    {
        "category": "learning",
        "kind": "unit_study",
        "study_archive": True,
        "periods": [{"from": "2024-03-01", "to": "2024-05-31", "hours": "45"}],
    },
    ("study_archive",),
    "approve_trimmed",
    professional="40",
    trims=(("ANNUAL_CAP", "5"),),
)
EXAM = Case(
    "职业资格考试一项：16 学时（附件2）",
    "one qualification exam: 16 h, outside of the 40 (附件2, R2)",
    {
        "category": "qualification_exam",
        "kind": "national",
        "certificate_date": "2024-09-12",
        "certificate_number": "ZZ-KS-2024-0912",
    },
    ("qualification_certificate",),
    "approve",
    professional="16",
)
PAPER = Case(
    "公开发表论文一篇：10 学时（附件3）",
    "a published paper: 10 h (附件3)",
    {"category": "achievement", "kind": "paper", "date": "2024-05-10", "published": True},
    ("cover", "contents", "body"),
    "approve",
    professional="10",
)
PATENT = Case(
    "授权专利一项：10 学时（附件3）",
    "a granted patent: 10 h (附件3)",
    {"category": "achievement", "kind": "patent", "date": "2024-04-02", "granted": True},
    ("grant_certificate",),
    "approve",
    professional="10",
)
SOFTWARE = Case(
    "软件著作权一项：10 学时（附件3）",
    "a software copyright: 10 h (附件3)",
    {"category": "achievement", "kind": "software", "date": "2024-07-22", "granted": True},
    ("grant_certificate",),
    "approve",
    professional="10",
)
BOOK = Case(
    "出版著作一部：全年 30 已满，认定 0（附件3）",
    "a book: the year's 30 are used up, approved at 0 (附件3, R10)",
    {"category": "achievement", "kind": "book", "date": "2024-08-15", "published": True},
    ("cover", "index", "contents"),
    "approve_zero",
    trims=(("ANNUAL_CAP", "10"),),
)
EXPERT = Case(
    "受邀专家两天：与培训同日的合计不超过 8（附件4, R5）",
    "invited expert on two days: 8 in all on the day shared with the training (附件4, R5)",
    {
        "category": "expert_activity",
        "invited": True,
        "days": [{"date": "2024-06-03", "hours": "4"}, {"date": "2024-09-10", "hours": "5"}],
    },
    ("stamped_proof", "invitation"),
    "approve_trimmed",
    professional="6.5",
    trims=(("PERSON_DAY_CAP", "2.5"),),
)
POSTING = Case(
    "援派三个月：公需 7.5 + 专业 15（附件4）",
    "an aid posting of three months: 7.5 public + 15 professional (附件4, R7)",
    {
        "category": "aid_posting",
        "dispatched_by": "government",
        "periods": [{"from": "2024-03-01", "to": "2024-05-31"}],
    },
    ("dispatch_document",),
    "approve",
    public="7.5",
    professional="15",
)
DIGITAL = Case(
    "数字技术工程师：按证书所载 40 学时（二(三)）",
    "digital-technology engineer: 40 h as printed (二(三))",
    {
        "category": "digital_engineer",
        "certificate_date": "2024-10-15",
        "certificate_number": "SZ-2024-1015",
        "hours": "40",
        "level": "intermediate",
    },
    ("pass_certificate", "level_certificate"),
    "approve",
    professional="40",
)
MATERNITY = Case(
    "产假四个月：全年要求按在岗 8 个月折算（附件6）",
    "maternity leave of four months: the year's requirement is scaled to eight (附件6, R8)",
    {
        "category": "special_circumstance",
        "kind": "maternity",
        "unit_approved": True,
        "periods": [{"from": "2024-01-01", "to": "2024-04-30"}],
    },
    ("stamped_proof",),
    "approve",
)
COMPETITION = Case(
    "行业竞赛获奖一项：10 学时（附件5）",
    "an award of an industry competition: 10 h (附件5)",
    {
        "category": "competition",
        "date": "2024-10-20",
        "organiser": "industry_department",
        "hr_recognised": True,
    },
    ("award_certificate",),
    "approve",
    professional="10",
)
UNRECOGNISED = Case(
    "人社部门未认可的竞赛（附件5）",
    "a competition that HR did not accept (附件5)",
    {
        "category": "competition",
        "date": "2024-10-27",
        "organiser": "industry_department",
        "hr_recognised": False,
    },
    ("award_certificate",),
    "reject",
)
ORIGIN = Case(
    "调出地证明公需 12 + 专业 24：合并计算（四(三)）",
    "origin proof of 12 public + 24 professional: merged (四(三), R12)",
    {
        "category": "origin_credit",
        "year": 2024,
        "public": "12",
        "professional": "24",
        "issuer": "ce_authority",
        "sealed": True,
    },
    ("origin_proof",),
    "approve",
    public="12",
    professional="24",
)
UNIT_STUDY_OF_A_FREELANCER = Case(
    "自由职业者申报单位安排学习（附件2）",
    "unit-arranged study of a freelancer (附件2)",
    LEARNING.item,
    ("study_archive",),
    "block_submit",
)
