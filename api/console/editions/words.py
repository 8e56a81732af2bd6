"""What the files, tables, columns and values of an edition are called, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.messages.texts import Language
from workflow.names import BODIES, CATEGORIES, MODES, SUBJECTS, Words


def _named(**named: tuple[str, str]) -> dict[str, Words]:
    return {name: {"zh": zh, "en": en} for name, (zh, en) in named.items()}


FILES = _named(
    edition=("版本", "Edition"),
    clauses=("条款", "Clauses"),
    policy=("年度规定", "The year's values"),
    rules=("类别与规则", "Categories and rules"),
    routing=("审核机构", "Who reviews"),
    catalogue=("学习目录", "Catalogue"),
    texts=("文字", "Texts"),
    calendar=("工作日历", "Calendar"),
    title_demands=("职称评审特别要求", "Demands at title review"),
)
TABLES = _named(
    routes=("由谁审核", "Who reviews"),
    no_body=("无审核机构的情形", "For whom nobody is in charge"),
    additions=("附加步骤", "Additional steps"),
    self_review=("本人审核本人", "One's own declaration"),
)
COLUMNS = _named(
    id=("行编号", "Row"),
    clause=("条款", "Clause"),
    mode=("状态", "Mode"),
    applicant_type=("申报人", "Applicant"),
    employer_active=("单位有效", "Employer active"),
    employer_kind=("单位性质", "Kind of employer"),
    agency_contract=("代理合同", "Agency contract"),
    community_station=("社区机构", "Community station"),
    street_station=("街道机构", "Sub-district station"),
    transferee=("外地调入", "Transferee"),
    title_series=("职称系列", "Title series"),
    sole_reviewer=("唯一审核人", "Only reviewer"),
    alternate=("有备用审核人", "Has alternate"),
    region_prefix=("区划代码", "Region code"),
    category=("类别", "Category"),
    subject=("科目", "Subject"),
    credit_hours=("申报学时", "Hours claimed"),
    steps=("审核步骤", "Reviewing steps"),
    document=("文号", "Document"),
    spot_check_percent=("抽查比例", "Spot checks %"),
    step=("附加步骤", "Step"),
    reviewer=("由谁审核", "Reviewer"),
)
_VALUES: Mapping[str, Mapping[str, Words]] = {
    "applicant_type": _named(employee=("单位职工", "employee"), freelancer=("自由职业者", "freelancer")),
    "employer_kind": _named(
        government=("机关", "government"),
        public_institution=("事业单位", "public institution"),
        social_organisation=("社会组织", "social organisation"),
        enterprise=("企业", "enterprise"),
        other=("其他", "other"),
    ),
    "title_series": _named(exam_based=("以考代评", "exam-based"), review_based=("评审", "by review")),
    "category": CATEGORIES,
    "subject": SUBJECTS,
    "mode": MODES,
    "body": BODIES,
    "step": _named(merge_origin_hours=("合并调出地学时", "merge origin hours")),
    "reviewer": _named(alternate=("备用审核人", "alternate"), parent=("上级机构", "parent body")),
    "candidate_group": _named(
        reviewers=("审核人", "reviewers"), reviewers_and_alternates=("审核人和备用审核人", "alternates too")
    ),
}
_FLAGS = {"true": ("是", "yes"), "false": ("否", "no")}


def value_name(column: str, value: Any, language: Language) -> str:
    """A value of a column as people read it; one that has no words of its own as it is written."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if text in _FLAGS:
        return _FLAGS[text][language == "en"]
    words = _VALUES.get(column, {}).get(text)
    return words[language] if words else text


def name_in(names: Mapping[str, Words], key: str, language: Language) -> str:
    """The name of a key; the key itself where it has none."""
    return names[key][language] if key in names else key


def cell_text(column: str, value: Any, language: Language) -> str:
    """A cell as people read it: nothing, one value, any of several, a range, or the reviewing steps."""
    if value is None or value == "":
        return ""
    if column == "steps" and isinstance(value, list):
        return " → ".join(_step_text(step, language) for step in value)
    if isinstance(value, Mapping):
        return _range_text(value)
    if isinstance(value, list):
        return {"zh": "、", "en": ", "}[language].join(value_name(column, each, language) for each in value)
    return value_name(column, value, language)


def _range_text(value: Mapping[str, Any]) -> str:
    low, high = value.get("from"), value.get("to")
    if low is None:
        return f"≤ {high}"
    return f"≥ {low}" if high is None else f"{low} – {high}"


def _step_text(step: Any, language: Language) -> str:
    if not isinstance(step, Mapping):
        return str(step)
    days = {"zh": "{}个工作日", "en": "{} working days"}[language].format(step.get("due_working_days", "?"))
    body = value_name("body", step.get("body", "?"), language)
    alternates = step.get("candidate_group") == "reviewers_and_alternates"
    more = {"zh": "，含备用审核人", "en": ", alternates too"}[language] if alternates else ""
    return {"zh": f"{body}（{days}{more}）", "en": f"{body} ({days}{more})"}[language]
