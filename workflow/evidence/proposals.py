"""What the text of a file may say about the facts: proposed to who declares, never taken by itself.

Patterns look for what stands behind a label, or has a form of its own; where the text says several things,
none or the first is proposed. Every pattern is bounded, so that no text costs more than its length.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MOST_CHARACTERS = 20_000  # of a file that are looked through
_AROUND = 12  # characters told before and behind what was found
_DAY = r"(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?"
_NUMBER = r"[A-Za-z0-9第字〔〕()\[\]/_.-]{4,40}(?:号)?"
_CJK = "\u3400-\u9fff\u3000-\u303f\uff00-\uffef"
_BETWEEN_CJK = re.compile(f"(?<=[{_CJK}0-9]) +(?=[{_CJK}])|(?<=[{_CJK}]) +(?=[{_CJK}0-9])")
_PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("certificate_number", re.compile(rf"(?:证书编?号|编号|Certificate No\.?) ?:? ?(?:为 ?)?({_NUMBER})")),
    ("filing_number", re.compile(rf"备案编?号 ?:? ?(?:为 ?)?({_NUMBER})")),
    ("work_id", re.compile(r"((?:ISSN|ISBN) ?:? ?[0-9][0-9Xx-]{7,16})")),
    ("work_id", re.compile(rf"(?:登记号|专利号|标准号) ?:? ?({_NUMBER})")),
    ("title", re.compile(r"《([^《》\n]{2,100})》")),
    ("title", re.compile(r"参加(?:了)?([^,。;《》\n]{2,60}?(?:研修班|培训班|讲座|培训))")),
)
_SPAN = re.compile(
    rf"{_DAY} ?(?:至|到|—|–|-|~) ?(?:(\d{{4}})(?:年|[-./]))?(?:(\d{{1,2}})(?:月|[-./]))?(\d{{1,2}})日?"
)
_DATE = re.compile(_DAY)
_HOURS = re.compile(r"(?<![\d.])(\d{1,3}(?:\.5|\.0)?) ?个?(?:学时|课时)")
_FILING = "备案"


PROPOSED = (*dict.fromkeys(name for name, _ in _PATTERNS), "from", "to", "date", "hours")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value that a field could have; `found` are the words in which it stands."""

    field: str
    value: str
    found: str


def proposals_in(text: str) -> list[Proposal]:
    """What the text says: at most one value for each field, in the order in which a form asks."""
    plain = _plain(text)
    found: dict[str, Proposal] = {}
    for each in (*_by_pattern(plain), *_days(plain), *_hours(plain)):
        found.setdefault(each.field, each)
    return list(found.values())


def _plain(text: str) -> str:
    """Without differences of width, and without the blanks that documents put between characters."""
    words = unicodedata.normalize("NFKC", text[:MOST_CHARACTERS]).replace("\r", "\n")
    return _BETWEEN_CJK.sub("", re.sub(r"[ \t\u00a0]+", " ", words))


def _by_pattern(text: str) -> Iterator[Proposal]:
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if name == "certificate_number" and text[: match.start()].endswith(_FILING):
                continue
            yield _proposal(text, name, match.group(1).strip(" ."), match)
            break


def _days(text: str) -> Iterator[Proposal]:
    """From and to where the text names one span; the date is the last day that stands alone."""
    spans = list(_SPAN.finditer(text))
    for match in spans[:1]:
        year, month, day, to_year, to_month, to_day = match.groups()
        first = _date(year, month, day)
        last = _date(to_year or year, to_month or month, to_day)
        if first and last and first <= last:
            yield _proposal(text, "from", first.isoformat(), match)
            yield _proposal(text, "to", last.isoformat(), match)
    within = [(match.start(), match.end()) for match in spans]
    alone = [m for m in _DATE.finditer(text) if not any(a <= m.start() < b for a, b in within)]
    for match in reversed(alone):
        day_alone = _date(*match.groups())
        if day_alone:
            yield _proposal(text, "date", day_alone.isoformat(), match)
            return


def _hours(text: str) -> Iterator[Proposal]:
    """The hours, where the text names one number of them."""
    matches = list(_HOURS.finditer(text))
    if len({match.group(1) for match in matches}) == 1:
        yield _proposal(text, "hours", matches[0].group(1).removesuffix(".0"), matches[0])


def _date(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if 1900 <= found.year <= 2199 else None


def _proposal(text: str, name: str, value: str, match: re.Match[str]) -> Proposal:
    around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
    return Proposal(name, value, " ".join(around.split()))
