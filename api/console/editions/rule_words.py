"""Rules and their values in words, in both languages: what a comparison says."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from api.console.editions.words import COLUMNS, FILES, TABLES, cell_text, name_in
from api.messages.texts import Language
from workflow.names import CATEGORIES, CODES, EVIDENCE, KINDS, Words


def _named(**named: tuple[str, str]) -> dict[str, Words]:
    return {name: {"zh": zh, "en": en} for name, (zh, en) in named.items()}


_KEYS: Mapping[str, Words] = {
    **COLUMNS,
    **TABLES,
    **FILES,
    **_named(
        requirement=("年度要求", "the year's requirement"),
        public=("公需科目", "public hours"),
        professional=("专业科目", "professional hours"),
        total=("合计", "in all"),
        person_day=("每人每日学时", "hours of a person on a day"),
        hours=("学时", "hours"),
        categories=("类别", "categories"),
        claim=("单项申报", "one claim"),
        maximum=("上限", "at most"),
        posting_month=("援派月份", "months on a posting"),
        minimum_days=("最少天数", "days at least"),
        special_circumstance=("特殊情况", "special circumstances"),
        study_closes=("学习截止日", "the day on which study closes"),
        declaration_window_end=("申报截止日", "the last day of first submission"),
        years_after=("其后年数", "years after"),
        month=("月", "month"),
        day=("日", "day"),
        resubmission_working_days=("补正期限（工作日）", "working days to submit again"),
        review_due_working_days=("审核期限（工作日）", "working days to review"),
        title_filing_working_days=(
            "报送职称系统期限（工作日）",
            "working days to file with the title system",
        ),
        shared_sheets=("可列多项活动的证明", "proofs that may list several activities"),
        origin_window_months=("调入后补报月数", "months after a transfer"),
        closed_year_gap_days=("跨年间隔天数", "days between years"),
        clause=("条款", "clause"),
        credits=("计入科目", "subject"),
        minutes_per_hour=("每学时分钟数", "minutes of an hour"),
        hours_per_item=("每项学时", "hours an item"),
        annual_cap=("年度上限", "cap of the year"),
        bucket=("合并计算", "counted together with"),
        annual=("全年学时", "hours of a full year"),
        evidence=("证明材料", "evidence"),
        needs=("须提供", "needed"),
        kinds=("类型", "kinds"),
        published_kinds=("须已发表的类型", "kinds that must be published"),
        granted_kinds=("须已授权的类型", "kinds that must be granted"),
        not_open_to_freelancers=("不适用于自由职业者", "not open to freelancers"),
        titles=("职称", "titles"),
        codes=("规则", "rules"),
        reasons=("决定的理由", "reasons of decisions"),
        events=("用于", "for"),
        overrides=("特别规定", "overrides"),
        texts=("通知文字", "letters"),
        clauses=("条款", "clauses"),
        zh=("中文", "Chinese"),
        en=("英文", "English"),
        title=("名称", "title"),
        region=("地区", "region"),
        basis=("依据", "basis"),
        contacts=("联系方式", "contacts"),
        demonstration=("演示版本", "for demonstration"),
        hit_policy=("命中方式", "which row decides"),
        public_topics=("公需科目目录", "public topics"),
        digital_fields=("数字技术领域", "digital fields"),
        study_guides=("学习指南", "study guides"),
        holidays=("节假日", "holidays"),
        working_days=("调休工作日", "working days"),
        loaded_years=("已载入年度", "years loaded"),
        scaling=("折算方式", "scaling"),
        threshold=("起算界限", "threshold"),
        when=("条件", "when"),
    ),
    "from": {"zh": "起", "en": "from"},
    "to": {"zh": "止", "en": "to"},
    "year": {"zh": "年度", "en": "year"},
    "id": {"zh": "编号", "en": "id"},
}
_VALUES: Mapping[str, Words] = {**EVIDENCE, **KINDS, **CATEGORIES, **CODES}


def named(file: str, path: Sequence[str], language: Language) -> str:
    """What a rule or one of its values is called: 类别与规则 › 类别 › 代表性成果."""
    names = [name_in({**_VALUES, **_KEYS}, each, language) for each in path]
    if len(path) > 1 and path[0] == "categories":
        names = [name_in(CATEGORIES, path[1], language), *names[2:]]
    elif len(path) > 1 and path[0] in ("codes", "texts"):
        names = [names[0], name_in(CODES, path[1], language), *names[2:]]
    return " › ".join([*([FILES[file][language]] if file in FILES else []), *names])


def said(key: str, value: Any, language: Language) -> str:
    """A value in words; a dash where there is none."""
    if value is None:
        return "—"
    if isinstance(value, Mapping):
        if {"zh", "en"} <= value.keys():
            return str(value[language])
        if "steps" in value or "when" in value:
            return _row(value, language)
        parts = [
            f"{name_in(_KEYS, name, language)} {said(name, each, language)}" for name, each in value.items()
        ]
        return {"zh": "；", "en": "; "}[language].join(parts)
    if isinstance(value, list):
        if key == "steps":
            return cell_text(key, value, language)
        return {"zh": "、", "en": ", "}[language].join(said(key, each, language) for each in value) or "—"
    if isinstance(value, str) and value in _VALUES and key not in ("zh", "en"):
        return _VALUES[value][language]
    return cell_text(key, value, language) if value != "" else json.dumps(value)


_COLON: Words = {"zh": "：", "en": ": "}
_COMMA: Words = {"zh": "，", "en": ", "}
_STOP: Words = {"zh": "；", "en": "; "}
_ANYTHING: Words = {"zh": "任何情形", "en": "anything"}


def _row(row: Mapping[str, Any], language: Language) -> str:
    """A row of a decision table as a sentence: when, and then."""

    def part(name: str, value: Any, between: str) -> str:
        return f"{name_in(COLUMNS, name, language)}{between}{cell_text(name, value, language)}"

    when = [part(name, each, _COLON[language]) for name, each in (row.get("when") or {}).items()]
    then = [part(name, each, " ") for name, each in row.items() if name not in ("when", "id")]
    return f"{_COMMA[language].join(when) or _ANYTHING[language]} → {_STOP[language].join(then)}"
