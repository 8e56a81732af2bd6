"""Chooses the texts of problems by code, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from api.messages.problem_texts import PROBLEM_TEXTS

Language = Literal["zh", "en"]


IF_MATCH_ON_BATCH = {
    "zh": "If-Match 只写一个版本号：请在 items 中逐项填写 version。",
    "en": "If-Match names one version: send the version of each item in items.",
}
TOO_MANY_FOR_DRY_RUN = {"zh": "试运行一次最多500项。", "en": "A dry run takes up to 500 items."}


def problem_text(code: str, language: Language) -> tuple[str, str] | None:
    """Return title and detail of a problem code in `language`; None for a code that has no texts."""
    texts = PROBLEM_TEXTS.get(code)
    if texts is None:
        return None
    return (texts[0], texts[2]) if language == "zh" else (texts[1], texts[3])


def problem_members(code: str, status: int, language: Language, number: str) -> dict[str, Any]:
    """The members that every problem document has (RFC 9457); `number` is the request's."""
    title, detail = problem_text(code, language) or (code, code)
    return {
        "type": f"/docs#{code}",
        "title": title,
        "status": status,
        "detail": detail,
        "code": code,
        "instance": f"urn:xueshi:request:{number}",
    }


def with_words(view: Mapping[str, Any]) -> dict[str, Any]:
    """Return the view with the text of its `code` in both languages, if it has a code."""
    code = view.get("code")
    if code is None:
        return dict(view)
    zh, en = problem_text(code, "zh"), problem_text(code, "en")
    detail = str(view.get("detail", code))
    return {**view, "text": {"zh": zh[1] if zh else detail, "en": en[1] if en else detail}}


def refused_with_words(result: Mapping[str, Any]) -> dict[str, Any]:
    """Return the result of an item. A refused one gets the text of its code in both languages."""
    return with_words(result) if result["status"] == "refused" else dict(result)


def verdict_with_words(view: Mapping[str, Any]) -> dict[str, Any]:
    """Return a verdict whose obstacle, if any, has its text in both languages."""
    obstacle = view.get("obstacle")
    return {**view, "obstacle": with_words(obstacle)} if obstacle else dict(view)


def preferred_language(accept_language: str | None) -> Language:
    """Return the language, zh or en, that an Accept-Language header ranks higher; en without a header."""
    if not accept_language or len(accept_language) > 500:
        return "en"
    best: tuple[float, Language] = (0.0, "en")
    for part in accept_language.split(","):
        tag, _, parameters = part.strip().lower().partition(";")
        language: Language | None = "zh" if tag.startswith("zh") else "en" if tag.startswith("en") else None
        if language and (quality := _quality(parameters)) > best[0]:
            best = (quality, language)
    return best[1]


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name != "q":
        return 1.0
    try:
        quality = float(value)
    except ValueError:
        return 0.0
    return quality if 0 < quality <= 1 else 0.0
