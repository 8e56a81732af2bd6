"""Sets a certificate of continuing education as a PDF: tagged, PDF/A-2a and PDF/UA-1 in one file."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import structlog

from workflow.clock import civil_date
from workflow.errors import FontsMissing, Invalid, NotSet
from workflow.evidence.accepted import Limits
from workflow.evidence.sandbox import set_safely
from workflow.typesetting.fonts import PACKAGES, Fonts
from workflow.typesetting.names import name_warnings, point_of
from workflow.vocabulary import Subject

_LOG = structlog.get_logger(__name__)
_TEMPLATE = Path(__file__).with_name("certificate.typ")
Statement = Mapping[str, Any]

_DOCUMENTS = {
    "resident_identity_card": ("居民身份证", "Identity card"),
    "passport": ("护照", "Passport"),
    "foreign_permanent_resident": ("外国人永久居留身份证", "Permanent resident card"),
    "other": ("证件", "Document"),
}
_STATEMENT = (
    "兹证明{name}{years}年度参加专业技术人员继续教育，经认定取得下列学时。",
    "This is to certify that {name} took part in continuing education in {years} and was recognised the"
    " following credit hours.",
)
_VERDICTS = {
    True: {"zh": "已达到", "en": "met"},
    False: {"zh": "尚未达到", "en": "not met so far"},
}
_ADJUSTED = (
    "本年度因特殊情况有 {months} 个月不在岗，年度要求已按在岗月数调整（附件6）。",
    "For {months} months of special circumstances the year's requirement was adjusted (annex 6).",
)
_ISSUING = (
    "本证书由继续教育管理平台依据本人学时账户出具，所载内容以查验结果为准；学时变更、重新出具或撤销后，查验时会注明。",
    "Issued by the continuing-education platform from the person's account. What counts is the verification:"
    " it says where hours have changed since, a newer certificate was issued, or this one was revoked.",
)


def require_printable(fonts: Fonts, name: str) -> None:
    """Raise `FontsMissing` where nothing can be set, and `Invalid` for a name that would show a blank."""
    if not fonts.families:
        raise FontsMissing(packages=list(PACKAGES))
    if unheld := name_warnings(fonts, name, ""):
        raise Invalid(*unheld)


def set_certificate(
    fonts: Fonts, statement: Statement, *, number: str, issued_at: datetime, address: str, limits: Limits
) -> bytes:
    """The certificate as a PDF; the same statement, number, day and address give the same bytes.

    Raises `FontsMissing`, `Invalid` for a name that can't be drawn, `Busy`, and `NotSet`.
    """
    require_printable(fonts, statement["person"]["name"])
    data = _data(fonts, statement, number, issued_at, address)
    told = {
        "template": _template(),
        "data": data,
        "folders": [str(folder) for folder in fonts.folders],
        "timestamp": int(issued_at.timestamp()),
    }
    answer = set_safely(orjson.dumps(told), limits)
    if answer.code or not answer.picture:
        _LOG.error("certificate_not_set", code=answer.code)  # and no word of whom it is about
        raise NotSet()
    return answer.picture


@cache
def _template() -> str:
    return _TEMPLATE.read_text(encoding="utf-8")


def _data(
    fonts: Fonts, statement: Statement, number: str, issued_at: datetime, address: str
) -> dict[str, Any]:
    person, years = statement["person"], statement["years"]
    day, named = civil_date(issued_at), [str(each["year"]) for each in years]
    return {
        "families": list(fonts.families),
        "number": number,
        "issuer": "继续教育管理平台",
        "day": [day.year, day.month, day.day],
        "facts": list(_facts(fonts, person)),
        "statement_zh": _STATEMENT[0].format(name=person["name"], years="、".join(named)),
        "statement_en": _STATEMENT[1].format(name=person["name"], years=", ".join(named)),
        "years": [_year(fonts, each) for each in years],
        "totals": statement["totals"],
        "issuing_zh": _ISSUING[0],
        "issuing_en": _ISSUING[1],
        "basis": [_shown(fonts, each) for each in statement["basis"]],
        "issued": {"zh": f"{day.year}年{day.month}月{day.day}日", "en": f"{day:%-d %B %Y}"},
        "address": address,
        "qr": _qr(address),
    }


def _facts(fonts: Fonts, person: Mapping[str, Any]) -> Sequence[dict[str, Any]]:
    kind = _DOCUMENTS.get(person["document"]["type"], _DOCUMENTS["other"])
    found = [
        ("姓名", "Name", person["name"], True),
        (f"{kind[0]}号码", f"{kind[1]} number", person["document"]["number"], False),
    ]
    if person["employers"]:
        found.append(("工作单位", "Employer", _shown(fonts, "、".join(person["employers"])), False))
    return [{"zh": zh, "en": en, "value": value, "large": large} for zh, en, value, large in found]


def _year(fonts: Fonts, year: Mapping[str, Any]) -> dict[str, Any]:
    recognised, required, off = year["recognised"], year["required"], year["off_months"]
    zh, en = (text.format(months=off) if off else "" for text in _ADJUSTED)
    return {
        "year": year["year"],
        "public": recognised[Subject.PUBLIC],
        "professional": recognised[Subject.PROFESSIONAL],
        "total": recognised["total"],
        "required_public": required[Subject.PUBLIC],
        "required_professional": required[Subject.PROFESSIONAL],
        "verdict": _VERDICTS[year["compliant"]],
        "note": {"zh": zh, "en": en},
        "items": [
            {
                "number": number,
                "category": item["category_text"],
                "what": _shown(fonts, _what(item)),
                "date": item["date"] or "—",
                "clause": item["clause"],
                "public": item[Subject.PUBLIC],
                "professional": item[Subject.PROFESSIONAL],
            }
            for number, item in enumerate(year["items"], start=1)
        ],
    }


def _what(item: Mapping[str, Any]) -> str:
    kind = item["kind_text"]["zh"] if item["kind_text"] else ""
    return " · ".join(part for part in (kind, item["topic"], item["certified_by"]) if part) or "—"


def _shown(fonts: Fonts, text: str) -> str:
    """A text beside the name, in which what can't be drawn stands as its code point: never as a blank."""
    missing = fonts.missing(text)
    for character in missing:
        text = text.replace(character, f"[{point_of(character)}]")
    return text


def _qr(address: str) -> str:
    import segno  # only those processes that draw a code need it

    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", border=2, scale=4, xmldecl=False)
    return drawn.getvalue().decode()
