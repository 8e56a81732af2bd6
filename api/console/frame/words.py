"""Dates, hours and names as people read them, in the language of the page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from api.messages.texts import Language, problem_text
from workflow.clock import SHANGHAI
from workflow.errors import Refused
from workflow.names import Words

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


# What is said of a refusal on a page, where the words of the problem document speak of the interface.
_ON_A_PAGE: Mapping[str, tuple[Words, Words]] = {
    "NOT_FOUND": (
        {"zh": "未找到", "en": "Not found"},
        {
            "zh": "没有此项，或您无权查看。请核对网址；确需查看的，请单位管理员或系统管理员核对您的角色。",
            "en": "There is no such thing, or it is not yours to see. Check the address; if you need to see "
            "it, ask an administrator to look at your roles.",
        },
    ),
    "INVALID": (
        {"zh": "内容有误", "en": "Something is not right"},
        {"zh": "请更正下列各项后再试。", "en": "Please correct these, and try again."},
    ),
    "GUARD_REFUSED": (
        {"zh": "不符合规定", "en": "The rules refuse it"},
        {"zh": "下列规定没有满足，未予办理。", "en": "These rules are not met; nothing was done."},
    ),
    "VERSION_MISMATCH": (
        {"zh": "内容已有变化", "en": "It has changed since"},
        {
            "zh": "页面打开之后内容已有变化，未予办理；请查看最新情况后再办。",
            "en": "It was changed after the page was opened; nothing was done. See how it stands now.",
        },
    ),
    "WRONG_QUERY": (
        {"zh": "网址有误", "en": "The address is wrong"},
        {
            "zh": "网址中的条件重复、未知或无法读取，请从菜单重新进入。",
            "en": "The address asks for something unknown or unreadable. Begin again from the menu.",
        },
    ),
    "WRONG_CURSOR": (
        {"zh": "没有这一页", "en": "There is no such page"},
        {"zh": "这个页码已经失效，请从第一页重新查看。", "en": "Begin again with the first page."},
    ),
    "TOO_LARGE": (
        {"zh": "内容过大", "en": "Too large"},
        {
            "zh": "提交的内容过大，未予办理；请缩减后再提交。",
            "en": "What was sent is too large; nothing was done. Make it smaller and send it again.",
        },
    ),
    "TOO_MANY_ATTEMPTS": (
        {"zh": "尝试次数过多", "en": "Too many attempts"},
        {
            "zh": "失败次数过多，暂时不再受理；请稍后再试。忘记密码的，请联系管理员重置。",
            "en": "It failed too often, and is not tried for a while. Wait, and try again; who forgot the "
            "password asks an administrator for another.",
        },
    ),
    "TOO_MANY_REQUESTS": (
        {"zh": "请求过于频繁", "en": "Too many requests"},
        {
            "zh": "操作过于频繁，此次未予办理；请等一分钟再试。多人共用一个网络出口的，请告知运维人员。",
            "en": "Too much was asked for within a minute, and nothing was done. Wait a minute and try "
            "again; where many people share a connection, tell whoever runs the installation.",
        },
    ),
    "UNSUPPORTED_MEDIA_TYPE": (
        {"zh": "无法读取", "en": "It can’t be read"},
        {
            "zh": "没有按页面上的表单提交，未予办理；请回到页面重新提交。",
            "en": "It was not sent by the form of the page; nothing was done. Go back and send it again.",
        },
    ),
    "METHOD_NOT_ALLOWED": (
        {"zh": "不能这样打开", "en": "It can’t be opened this way"},
        {
            "zh": "这个网址只用来提交表单，不能直接打开；请从菜单进入。",
            "en": "This address only takes what a form sends. Begin from the menu.",
        },
    ),
    "INTERNAL": (
        {"zh": "系统出错", "en": "Something went wrong"},
        {
            "zh": "系统内部出错，已记录。请将下面的请求编号告知系统管理员。",
            "en": "Something went wrong here and was logged. Tell an administrator the request below.",
        },
    ),
}


def refusal(code: str, language: Language) -> tuple[str, str] | None:
    """Title and detail of a problem as a page says them; None for a code that has no texts."""
    said = _ON_A_PAGE.get(code)
    return problem_text(code, language) if said is None else (said[0][language], said[1][language])


def words_of(error: Refused) -> Words:
    """What a page says of a refusal, {zh, en}: its own words, else those of its code."""
    if error.text:
        return dict(error.text)
    zh, en = refusal(error.code, "zh"), refusal(error.code, "en")
    return {"zh": zh[1] if zh else error.message, "en": en[1] if en else error.message}


def chosen(words: Mapping[str, str] | None, language: Language) -> str:
    """The text in the language; empty for None."""
    return "" if words is None else words[language]


def day(value: str | date | None, language: Language) -> str:
    """A date in words: 2024年11月20日, 20 November 2024."""
    if not value:
        return ""
    found = date.fromisoformat(value) if isinstance(value, str) else value
    if language == "zh":
        return f"{found.year}年{found.month}月{found.day}日"
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"


def instant(value: str | None, language: Language) -> str:
    """An instant of the API in civil time, to the minute: 2024年11月20日 09:00."""
    if not value:
        return ""
    found = datetime.fromisoformat(value).astimezone(SHANGHAI)
    return f"{day(found.date(), language)} {found:%H:%M}"


def hours(value: Any, language: Language) -> str:
    """Credit hours with their unit; a dash for None."""
    if value is None:
        return "—"
    if language == "zh":
        return f"{value} 学时"
    return f"{value} hour" if str(value) == "1" else f"{value} hours"


def hours_number(value: Any) -> str:
    """Credit hours without their unit and without zeros at the end: 7.5, 10."""
    return format(Decimal(value).normalize(), "f")


def day_or_year(value: str, language: Language) -> str:
    """A date in words; a bare year as it is."""
    return day(value, language) if len(value) == 10 else value
