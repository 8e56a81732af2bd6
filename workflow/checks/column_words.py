"""The words by which people read the decision tables' columns and values, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workflow.values import Text

_COLUMNS: Mapping[str, tuple[str, str]] = {
    "applicant_type": ("申报人", "the applicant is"),
    "employer_active": ("用人单位有效", "the employer is active"),
    "employer_kind": ("单位性质", "the kind of employer is"),
    "agency_contract": ("人事代理合同有效", "an agency contract is current"),
    "community_station": ("有社区机构", "there is a community station"),
    "street_station": ("有街道机构", "there is a sub-district station"),
    "transferee": ("外地调入", "the person is a transferee"),
    "title_series": ("职称系列", "the title series is"),
    "sole_reviewer": ("本人是唯一审核人", "the applicant is the only reviewer"),
    "alternate": ("有备用审核人", "there is an alternate"),
    "region_prefix": ("区划代码", "the region's code is"),
    "category": ("类别", "the category is"),
    "subject": ("科目", "the subject is"),
    "credit_hours": ("申报学时", "the claimed hours are"),
}
_VALUES: Mapping[str, tuple[str, str]] = {
    "true": ("是", "yes"),
    "false": ("否", "no"),
    "unknown": ("未知", "not known"),
    "employee": ("单位职工", "an employee"),
    "freelancer": ("自由职业者", "a freelancer"),
    "government": ("机关", "a government body"),
    "public_institution": ("事业单位", "a public institution"),
    "social_organisation": ("社会组织", "a social organisation"),
    "enterprise": ("企业", "an enterprise"),
    "other": ("其他", "other"),
    "exam_based": ("以考代评", "exam-based"),
    "review_based": ("评审", "by review"),
    "public": ("公需", "public"),
    "professional": ("专业", "professional"),
}


def sentence(when: Mapping[str, Sequence[str]]) -> Text:
    """The conditions in words: `the applicant is a freelancer; an agency contract is current: no`."""
    zh = "，".join(_part(column, values, 0, "：", "或") for column, values in when.items())
    en = "; ".join(_part(column, values, 1, ": ", " or ") for column, values in when.items())
    return Text(zh or "任何情形", en or "anything")


def _value(value: str, language: int) -> str:
    if value in _VALUES:
        return _VALUES[value][language]
    return (
        value if language else value.replace("any code", "任何代码").replace(" but not ", "，但不以此开头：")
    )


def _part(column: str, values: Sequence[str], language: int, is_: str, or_: str) -> str:
    name = _COLUMNS[column][language] if column in _COLUMNS else column
    words = [_value(value, language) for value in values]
    flag = set(values) <= {"true", "false"}
    return f"{name}{is_ if flag or language == 0 else ' '}{or_.join(words)}"
