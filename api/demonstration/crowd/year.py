"""The plan of the institute's year: who declares what and when, and what becomes of it; always the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from api.demonstration.crowd.kinds import KINDS, Activity, chinese
from workflow.clock import SHANGHAI
from workflow.values import value

APPLICANT = "applicant"
TODAY = date(2024, 11, 20)
_FIRST = date(2024, 3, 4)
_REVIEWERS = ("institute_reviewer", "institute_second_reviewer")


@value
class Step:
    """Somebody acts on a declaration: an event, and what is sent with it. `who` is APPLICANT or an office."""

    at: datetime
    who: str
    event: str
    body: Mapping[str, Any]


@value
class Declared:
    """A declaration of the `person`-th colleague, made at an instant, and its steps from submission on."""

    person: int
    at: datetime
    activity: Activity
    steps: Sequence[Step]


# Reasons with what the reviewer wrote: those for any category, and those of one.
_RETURNED = {
    "": (
        ("BLURRED", "扫描件第二行的日期看不清，请重新扫描后上传，其余内容不用改。"),
        ("EVIDENCE_INVALID", "材料上没有出具单位的章，请补盖后再提交。"),
        ("HOURS_NOT_PROVED", "材料只写了天数，请补充载明学时的日程表。"),
    ),
    "training": (("FILING_NUMBER_WRONG", "备案号与培训机构公布的不一致，请核对后更正。"),),
}
_REJECTED = {
    "": (("DUPLICATE", "与本年度已认定的同一事项重复。"),),
    "training": (("NOT_FILED", "该培训未在人社部门备案，按附件1不能认定。"),),
    "achievement": (("NOT_PUBLISHED", "所附材料为内部资料，没有公开出版。"),),
}
# What becomes of declarations, from the oldest to the newest: fate -> how many in a row, over and over.
_SETTLED = ("synced", "approved", "synced", "approved", "rejected", "synced", "mended", "approved", "synced")
_RECENT = (
    "waiting",
    "approved",
    "waiting",
    "claimed",
    "returned",
    "waiting",
    "again",
    "waiting",
    "rejected",
    "waiting",
    "draft",
    "waiting",
)
_OLD, _OVERDUE, _NEW = 54, 8, 60
_OF_THE_FIRST = frozenset({10, 20, 34, 41, 79, 88, 98, 109})  # who signs in, and has one of nearly each fate


def year(names: Sequence[str]) -> list[Declared]:
    """The declarations of people with these names, in the order of their days."""
    chance = Random(20241120)
    made = [
        _declared(chance, names, fate, day, serial)
        for serial, (day, fate) in enumerate(_days_and_fates(chance), 1)
    ]
    return _made_alike(made, names)


def _days_and_fates(chance: Random) -> Iterator[tuple[date, str]]:
    """Days of submission: settled ones since March, some that were forgotten, and those of the last weeks."""
    old, new = TODAY - timedelta(days=50), TODAY - timedelta(days=17)
    for number in range(_OLD):
        yield _FIRST + (old - _FIRST) * number / _OLD, _SETTLED[number % len(_SETTLED)]
    for number in range(_OVERDUE):
        yield old + timedelta(days=number), "waiting" if number % 4 else "claimed"
    for number in range(_NEW):
        yield new + (TODAY - new) * number / _NEW, _RECENT[number % len(_RECENT)]


def _declared(chance: Random, names: Sequence[str], fate: str, day: date, serial: int) -> Declared:
    person = 0 if serial in _OF_THE_FIRST else serial * 17 % len(names)
    kinds, weights = zip(*KINDS, strict=True)
    [kind] = chance.choices(kinds, weights)
    done = day - timedelta(days=chance.randint(3, 20))
    activity: Activity = kind(chance, names[person], done, serial)
    activity = replace(activity, issued=chinese(done), pictures=serial % 4 == 0)
    at = _instant(day, serial)
    return Declared(
        person, at, activity, list(_steps(chance, fate, at, serial, str(activity.facts["category"])))
    )


def _instant(day: date, serial: int) -> datetime:
    """A moment of the day, between eight and four; of the last day before the demonstration begins."""
    last = time(8, serial % 50)
    moment = last if day >= TODAY else time(8 + serial * 5 % 8, serial * 13 % 60, serial % 60)
    return datetime.combine(day, moment, SHANGHAI).astimezone(UTC)


def _steps(chance: Random, fate: str, at: datetime, serial: int, category: str) -> Iterator[Step]:
    if fate == "draft":
        return
    reviewer, sent = _REVIEWERS[serial % 3 == 0], {"attested": True}
    yield Step(at, APPLICANT, "submit", sent)
    if fate == "waiting":
        return
    decided = min(at + timedelta(days=chance.randint(1, 6), hours=1), _before_today(at))
    yield Step(decided, reviewer, "claim", {})
    if fate == "claimed":
        return
    if fate in ("returned", "mended", "again"):
        code, words = chance.choice(_RETURNED[""] + _RETURNED.get(category, ()))
        yield Step(decided, reviewer, "return_for_correction", {"reason_code": code, "comment": words})
    if fate in ("mended", "again"):
        decided = min(decided + timedelta(days=1), _before_today(decided))
        yield Step(decided, APPLICANT, "submit", sent)
    if fate == "mended":
        yield Step(decided + timedelta(minutes=40), reviewer, "claim", {})
    if fate == "rejected":
        code, words = _REJECTED.get(category, _REJECTED[""])[0]
        yield Step(decided, reviewer, "reject", {"reason_code": code, "comment": words})
    if fate in ("approved", "synced", "mended"):
        yield Step(decided + timedelta(minutes=50), reviewer, "approve", {})
    if fate == "synced":
        yield Step(decided + timedelta(days=2), "bureau", "sync", {})


def _before_today(at: datetime) -> datetime:
    """Half an hour later than an instant, or the last working hour before the demonstration's day."""
    last = datetime.combine(TODAY - timedelta(days=1), time(16, 30), SHANGHAI).astimezone(UTC)
    return max(at + timedelta(minutes=30), last)


def _made_alike(made: list[Declared], names: Sequence[str]) -> list[Declared]:
    """Some that wait are like another: the same file, the same number on the certificate, the same day."""
    waiting = [n for n, each in enumerate(made) if [s.event for s in each.steps] == ["submit"]]
    trainings = [n for n in waiting if made[n].activity.facts["category"] == "training"]
    one, other, third, fourth, fifth, sixth = trainings[-6:]
    made[other] = replace(
        made[other], activity=made[one].activity
    )  # the same file and number, another person
    number = made[third].activity.facts["certificate_number"]
    activity = made[fourth].activity
    made[fourth] = replace(
        made[fourth], activity=replace(activity, facts={**activity.facts, "certificate_number": number})
    )
    shared = replace(
        made[sixth].activity, facts={**made[sixth].activity.facts, "days": made[fifth].activity.facts["days"]}
    )
    made[sixth] = replace(made[sixth], person=made[fifth].person, activity=shared)
    return made
