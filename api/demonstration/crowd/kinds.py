"""What the institute's people declare: per kind of activity its facts, and what the certificates say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from workflow.values import value


@value
class Paper:
    """One piece of evidence: its kind, the file's name, the title, lines and issuer that stand on it."""

    kind: str
    filename: str
    title: str
    lines: Sequence[str]
    issuer: str


@value
class Activity:
    """The facts of a declaration, and its evidence: when it was issued, and whether as pictures."""

    facts: Mapping[str, Any]
    papers: Sequence[Paper]
    issued: str = ""
    pictures: bool = False


_COURSES = (
    "BIM 技术应用",
    "装配式建筑设计",
    "岩土工程勘察新规范",
    "海绵城市规划",
    "绿色建筑评价标准",
    "工程测量与无人机航测",
    "既有建筑抗震加固",
    "建设工程消防设计",
)
_WORKS = (
    "软土地基沉降监测方法研究",
    "采空区边坡稳定性分析",
    "装配式节点抗震性能试验",
    "基于点云的古建筑测绘",
    "山地城市排水系统优化",
    "岩溶地区桩基选型探讨",
)
_BASE = "示范继续教育基地"


def chinese(day: date) -> str:
    """2024年6月3日."""
    return f"{day.year}年{day.month}月{day.day}日"


def training(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件1: two to four days of a course that was filed."""
    days = [day - timedelta(days=back) for back in reversed(range(chance.randint(2, 4)))]
    hours = [chance.choice(("8", "8", "6.5", "7", "9.5")) for _ in days]
    course, number = chance.choice(_COURSES), f"ZZ-PX-2024-{serial:04d}"
    filing = f"ZZ-BA-2024-{chance.randint(1, 60):03d}"
    lines = (
        f"{name} 同志：",
        f"于{chinese(days[0])}至{chinese(days[-1])}参加{course}研修班，",
        "学习期满，成绩合格，特发此证。",
        f"证书编号：{number}    备案号：{filing}",
    )
    facts = {
        "category": "training",
        "filing_number": filing,
        "certificate_number": number,
        "mode": chance.choice(("in_person", "in_person", "remote")),
        "days": [{"date": each.isoformat(), "hours": h} for each, h in zip(days, hours, strict=True)],
    }
    return Activity(facts, [Paper("pass_certificate", f"{course}合格证书", "培训合格证书", lines, _BASE)])


def study(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件2: learning that the unit arranged."""
    hours, first = chance.choice(("16", "24", "32", "45")), day - timedelta(days=chance.randint(20, 60))
    lines = (f"姓名：{name}", f"{chinese(first)}至{chinese(day)}", f"部门技术学习，累计 {hours} 学时。")
    facts = {
        "category": "learning",
        "kind": "unit_study",
        "study_archive": True,
        "periods": [{"from": first.isoformat(), "to": day.isoformat(), "hours": hours}],
    }
    return Activity(
        facts, [Paper("study_archive", "单位学习档案", "单位学习档案", lines, "示范工程勘察设计院")]
    )


def exam(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件2: a national qualification."""
    number, subject = (
        f"ZZ-KS-2024-{serial:04d}",
        chance.choice(("注册测绘师", "注册岩土工程师", "一级造价工程师")),
    )
    lines = (f"{name} 同志：", f"经考试合格，取得{subject}职业资格。", f"证书编号：{number}")
    facts = {
        "category": "qualification_exam",
        "kind": "national",
        "certificate_date": day.isoformat(),
        "certificate_number": number,
    }
    return Activity(
        facts, [Paper("qualification_certificate", f"{subject}证书", "职业资格证书", lines, "示范考试中心")]
    )


def paper(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件3: a paper that was published, with its cover, contents and body."""
    work = f"{chance.choice(_WORKS)}（{serial}）"
    facts = {"category": "achievement", "kind": "paper", "date": day.isoformat(), "published": True}
    pieces = (
        ("cover", "封面", ("《示范工程技术》", f"{day.year}年第{day.month}期")),
        ("contents", "目录", ("目录", f"{work}……{name}……{serial}")),
        ("body", "正文", (work, name, "摘要：本文结合工程实例，对有关问题作了分析。")),
    )
    return Activity(
        facts, [Paper(kind, said, said, lines, "示范工程技术编辑部") for kind, said, lines in pieces]
    )


def patent(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件3: a granted patent or software copyright."""
    kind, said = chance.choice((("patent", "专利证书"), ("software", "软件著作权登记证书")))
    lines = (f"名称：{chance.choice(_WORKS)}装置", f"第一完成人：{name}", f"登记号：ZZ-{serial:06d}")
    facts = {"category": "achievement", "kind": kind, "date": day.isoformat(), "granted": True}
    return Activity(facts, [Paper("grant_certificate", said, said, lines, "示范登记机构")])


def expert(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件4: an invited expert on one or two days."""
    days = [day - timedelta(days=back) for back in range(chance.randint(1, 2))]
    lines = (
        f"兹邀请 {name} 专家",
        f"于{chinese(days[-1])}起参加施工图设计文件技术评审。",
        f"评审编号：{serial}",
    )
    facts = {
        "category": "expert_activity",
        "kind": chance.choice(("施工图评审", "成果鉴定", "技术标准审查")),
        "invited": True,
        "days": [{"date": each.isoformat(), "hours": chance.choice(("4", "6", "8"))} for each in days],
    }
    papers = [
        Paper("stamped_proof", "参加证明", "参加证明", lines, "示范行业协会"),
        Paper("invitation", "邀请函", "邀请函", lines, "示范行业协会"),
    ]
    return Activity(facts, papers)


def competition(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件5: an award of a competition."""
    lines = (f"{name} 同志：", "在全区工程测量技能竞赛中获得二等奖。", f"编号：{serial}")
    facts = {
        "category": "competition",
        "date": day.isoformat(),
        "organiser": "industry_department",
        "hr_recognised": True,
    }
    return Activity(facts, [Paper("award_certificate", "竞赛获奖证书", "荣誉证书", lines, "示范竞赛组委会")])


def digital(chance: Random, name: str, day: date, serial: int) -> Activity:
    """二(三): a digital-technology engineer's certificate."""
    hours, number = chance.choice(("40", "64")), f"SZ-2024-{serial:04d}"
    lines = (
        f"{name} 同志：",
        f"完成数字技术工程师中级培训，计 {hours} 学时，考核合格。",
        f"证书编号：{number}",
    )
    facts = {
        "category": "digital_engineer",
        "certificate_date": day.isoformat(),
        "certificate_number": number,
        "hours": hours,
        "level": "intermediate",
    }
    papers = [
        Paper("pass_certificate", "数字技术工程师培训合格证书", "培训合格证书", lines, _BASE),
        Paper("level_certificate", "数字技术工程师等级证书", "专业技术等级证书", lines, _BASE),
    ]
    return Activity(facts, papers)


def leave(chance: Random, name: str, day: date, serial: int) -> Activity:
    """附件6: months of the year in which somebody was not at work."""
    first = day - timedelta(days=chance.choice((98, 128)))
    lines = (f"兹证明 {name} 同志", f"自{chinese(first)}至{chinese(day)}休产假。", f"证明编号：{serial}")
    facts = {
        "category": "special_circumstance",
        "kind": "maternity",
        "unit_approved": True,
        "periods": [{"from": first.isoformat(), "to": day.isoformat()}],
    }
    return Activity(facts, [Paper("stamped_proof", "休假证明", "证明", lines, "示范工程勘察设计院")])


Kind = Callable[[Random, str, date, int], Activity]
KINDS: tuple[tuple[Kind, int], ...] = (
    (training, 42),
    (paper, 12),
    (study, 11),
    (expert, 10),
    (patent, 8),
    (exam, 6),
    (competition, 6),
    (digital, 4),
    (leave, 1),
)
"""Each kind, and how many of a hundred declarations are of it."""
