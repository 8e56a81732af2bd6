"""The fields of a category's form, made from its shape and its edition: which, of which kind, their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from api.console.frame.labels import FACTS as LABELS
from api.console.frame.labels import VALUES
from api.schemas.declarations.items import FACTS
from api.schemas.elements.fields import BoundedList, Choice, Day, Flag, StatedHours, Whole
from workflow.definition import Edition
from workflow.names import KINDS, Words
from workflow.values import value
from workflow.vocabulary import Category

Choices = tuple[tuple[str, Words], ...]
_YES_NO: Choices = (("true", {"zh": "是", "en": "yes"}), ("false", {"zh": "否", "en": "no"}))
_LATER = ("claimed_hours", "certificate_number", "source_id", "declared_year")  # what is rarely needed
_EITHER = {Category.TRAINING: ("from", "to", "hours")}  # instead of days
_KIND_OF: tuple[tuple[type, str], ...] = (
    (Choice, "choice"),
    (Day, "day"),
    (Flag, "choice"),
    (StatedHours, "hours"),
    (Whole, "whole"),
    (BoundedList, "rows"),
)
_HINTS: Mapping[str, Words] = {
    "filing_number": {
        "zh": "向主办单位索取；培训未经备案的不能认定。",
        "en": "Ask the organiser for it: training that was not filed is not recognised.",
    },
    "days": {
        "zh": "证书或证明上有每天学时的，逐日填写；只有时长的填分钟。每人每天最多 8 学时。",
        "en": "Day by day, as the certificate says; minutes where only those are known. At most 8 a day.",
    },
    "claimed_hours": {
        "zh": "不填即按所填事实计算；填写的，最多认定到这个数。0.5 的整数倍。",
        "en": "Left open, the facts count; filled in, no more than this is recognised. In steps of 0.5.",
    },
    "certificate_number": {
        "zh": "证书上的编号，原样填写；没有的可以不填。",
        "en": "As it stands on the certificate; leave it open where there is none.",
    },
    "source_id": {
        "zh": "已在市学习平台登记的，填写平台记录编号。",
        "en": "Where the city platform has a record of it.",
    },
    "declared_year": {
        "zh": "不填即按活动日期所属年度。",
        "en": "Left open, the year of the activity counts.",
    },
    "work_id": {
        "zh": "刊号、书号、专利号、登记号或标准号。",
        "en": "ISSN, ISBN, or the number of the patent, registration or standard.",
    },
    "title": {
        "zh": "论文、著作、成果、课程或比赛的名称，原样填写。",
        "en": "Of the paper, book, work, course or competition, as it is written there.",
    },
    "author_position": {
        "zh": "合作成果填写：本人是第几作者或第几完成人。",
        "en": "Where there are several: 1 for the first author, 2 for the second.",
    },
    "certificate_date": {
        "zh": "证书上的发证日期；尚未拿到证书的暂时不能申报。",
        "en": "The date on the certificate; without one it can't be declared yet.",
    },
    "dispatched_by": {
        "zh": "只有党委、政府组织派出的可以认定。",
        "en": "Only postings by Party committee or government are recognised.",
    },
}


@value
class Field:
    """One question: its kind is text, choice, day, hours, whole or rows; rows have columns."""

    name: str
    kind: str
    label: Words
    hint: Words | None = None
    required: bool = False
    nullable: bool = False
    choices: Choices = ()
    columns: tuple[Field, ...] = ()


@value
class Form:
    """The questions of a category: what its clause asks, what may stand instead of days, and the rest."""

    category: Category
    clause: str
    main: tuple[Field, ...]
    either: tuple[Field, ...] = ()
    later: tuple[Field, ...] = ()
    by_name: Mapping[str, Field] = field(default_factory=dict)


def form_of(category: Category, edition: Edition) -> Form:
    """The form of a category under an edition."""
    rule = edition.categories[category]
    fields = {found.name: found for found in _fields(FACTS[category.value].fields)}
    fields.pop("category")
    hinted = {name: _with_hint(found, rule, category) for name, found in fields.items()}
    aside = (*_EITHER.get(category, ()), *_LATER)
    return Form(
        category,
        rule.clause,
        tuple(found for name, found in hinted.items() if name not in aside),
        tuple(hinted[name] for name in _EITHER.get(category, ())),
        tuple(hinted[name] for name in _LATER),
        hinted,
    )


def _fields(shape: Mapping[str, Any]) -> list[Field]:
    return [_field(found.data_key or name, found) for name, found in shape.items()]


def _field(name: str, shape: Any) -> Field:
    kind = next((kind for made_of, kind in _KIND_OF if isinstance(shape, made_of)), "text")
    columns = tuple(_fields(shape.inner.schema.fields)) if kind == "rows" else ()
    label = LABELS.get(name, {"zh": name, "en": name})
    nullable = bool(shape.allow_none)
    return Field(
        name, kind, label, _HINTS.get(name), shape.required, nullable, _choices(name, shape), columns
    )


def _choices(name: str, shape: Any) -> Choices:
    if isinstance(shape, Flag):
        return _YES_NO
    if not isinstance(shape, Choice):
        return ()
    words = VALUES.get(name, {})
    return tuple((each, words.get(each) or {"zh": each, "en": each}) for each in shape.choices)


def _with_hint(found: Field, rule: Any, category: Category) -> Field:
    """The field with what the edition says of it: for which kinds it is asked."""
    kinds = {
        "published": rule.published_kinds,
        "granted": rule.granted_kinds,
        "study_archive": ("unit_study",) if category is Category.LEARNING else (),
        "recognised_by": ("other",) if category is Category.SPECIAL_CIRCUMSTANCE else (),
    }.get(found.name)
    if not kinds:
        return found
    named = [KINDS[kind] for kind in sorted(kinds)]
    zh, en = "、".join(each["zh"] for each in named), ", ".join(each["en"] for each in named)
    hint = {"zh": f"{zh}须填写，其他类型不必填。", "en": f"For: {en}. Others leave it open."}
    kept = (found.name, found.kind, found.label, hint, found.required, found.nullable)
    return Field(*kept, found.choices, found.columns)
