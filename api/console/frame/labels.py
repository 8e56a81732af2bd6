"""What the facts of a declaration are called, and what their values mean, in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from api.messages.texts import Language
from workflow.names import KINDS, Words


def _named(**named: tuple[str, str]) -> dict[str, Words]:
    return {name: {"zh": zh, "en": en} for name, (zh, en) in named.items()}


FACTS = _named(
    declared_year=("申报年度", "Year declared for"),
    claimed_hours=("申报学时", "Hours claimed"),
    certificate_number=("证书编号", "Certificate number"),
    source_id=("平台记录编号", "Number on the platform"),
    filing_number=("备案号", "Filing number"),
    mode=("培训方式", "Mode"),
    days=("按日学时", "Hours by day"),
    periods=("起止时间", "Periods"),
    date=("日期", "Date"),
    hours=("学时", "Hours"),
    minutes=("分钟", "Minutes"),
    to=("止", "To"),
    kind=("类型", "Kind"),
    study_archive=("单位建有学习档案", "The unit keeps a study archive"),
    certificate_date=("证书日期", "Date of the certificate"),
    published=("已公开发表或出版", "Published"),
    granted=("已授权", "Granted"),
    work_id=("成果编号", "Number of the work"),
    title=("名称", "Title"),
    author_position=("本人署名位次", "Position among the authors"),
    invited=("受邀担任专家", "Invited as an expert"),
    dispatched_by=("派出机关", "Dispatched by"),
    organiser=("组织单位", "Organised by"),
    hr_recognised=("经人社部门认可", "Accepted by the human-resources department"),
    unit_approved=("经单位批准", "Approved by the unit"),
    recognised_by=("认定部门", "Recognised by"),
    level=("证书等级", "Level"),
    year=("学时所属年度", "Year of the hours"),
    public=("公需科目学时", "Public hours"),
    professional=("专业科目学时", "Professional hours"),
    issuer=("出具单位", "Issued by"),
    sealed=("已加盖公章", "Sealed"),
) | {"from": {"zh": "起", "en": "From"}}

# The values of facts that are chosen from a list; kinds are named with the codes of the interface.
VALUES: Mapping[str, Mapping[str, Words]] = {
    "kind": KINDS,
    "mode": _named(in_person=("面授", "in person"), remote=("网络", "remote"), abroad=("境外", "abroad")),
    "dispatched_by": _named(party=("党委", "Party committee"), government=("政府", "government")),
    "organiser": _named(industry_department=("行业主管部门", "industry department"), other=("其他", "other")),
    "recognised_by": _named(
        provincial=("省级行业主管部门", "provincial department"), city=("市级部门", "city department")
    ),
    "level": _named(
        senior=("高级", "senior"), intermediate=("中级", "intermediate"), junior=("初级", "junior")
    ),
    "issuer": _named(
        ce_authority=("继续教育管理部门", "continuing-education authority"),
        employer=("用人单位", "employer"),
        other=("其他", "other"),
    ),
}
_FLAGS = {True: {"zh": "是", "en": "yes"}, False: {"zh": "否", "en": "no"}}


_SENT = _named(
    comment=("说明", "What you wrote"),
    reason_code=("原因", "Reason"),
    recognised_hours=("认定学时", "Hours to recognise"),
    name=("名称", "Name"),
    file=("文件", "File"),
    acknowledged=("已核实的提示", "Warnings looked into"),
)

SAYS_SOMETHING = frozenset(FACTS) | frozenset(_SENT)  # to people; other fields of a form are for the machine


def field_name(pointer: str, language: Language) -> str:
    """What a field that was refused is called; its path without slashes where it has no name."""
    name = pointer.removeprefix("/")
    words = _SENT.get(name) or (None if name == "to" else FACTS.get(name))
    return words[language] if words else name.replace("/", " · ")


def value_text(name: str, value: Any, language: Language) -> str:
    """A fact's value as people read it; a dash for what was left open."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return _FLAGS[value][language]
    words = VALUES.get(name, {}).get(value) if isinstance(value, str) else None
    return words[language] if words else str(value)


def facts_of(item: Mapping[str, Any], language: Language) -> Iterator[tuple[str, str, list[str]]]:
    """(name, label, values) of each declared fact; days and periods have one value a row."""
    for name, value in item.items():
        if name == "category":
            continue
        rows = value if isinstance(value, list) else [value]
        label = FACTS.get(name, {"zh": name, "en": name})[language]
        yield name, label, [_row_text(name, row, language) for row in rows]


def _row_text(name: str, row: Any, language: Language) -> str:
    if not isinstance(row, Mapping):
        return value_text(name, row, language)
    span = f"{row['from']} – {row['to']}" if "from" in row else str(row.get("date", ""))
    amount = {"zh": "{} 学时", "en": "{} h"}[language].format(row["hours"]) if "hours" in row else ""
    if "minutes" in row:
        amount = {"zh": "{} 分钟", "en": "{} min"}[language].format(row["minutes"])
    return f"{span}　{amount}".strip("　")


def when(item: Mapping[str, Any]) -> str:
    """The first day of an activity, or the year of one that has no day; empty where neither is stated."""
    for name in ("days", "periods"):
        rows = item.get(name)
        if isinstance(rows, list) and rows:
            return min(str(row.get("date") or row.get("from") or "") for row in rows)
    return str(
        next((item[name] for name in ("from", "date", "certificate_date", "year") if item.get(name)), "")
    )


def subject_line(item: Mapping[str, Any], language: Language) -> str:
    """What the activity was, in a few words: its kind, its title, and the number by which it is found."""
    kind = value_text("kind", item["kind"], language) if item.get("kind") else ""
    number = next(
        (str(item[name]) for name in ("filing_number", "certificate_number", "work_id") if item.get(name)), ""
    )
    return " · ".join(part for part in (kind, str(item.get("title") or ""), number) if part)
