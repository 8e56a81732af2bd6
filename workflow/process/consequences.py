"""What an event brings about that can't be taken back, told before it is taken, with dates and bodies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from workflow.clock import civil_date
from workflow.process import dossier
from workflow.process.case import Case
from workflow.process.staffing import places_of
from workflow.rules import AssessmentRequest
from workflow.rules.assess import route_of
from workflow.store.people.standing_rows import standing_to_submit
from workflow.values import Text
from workflow.vocabulary import Event

# After these, the applicant has the declaration again, or may reopen it.
_COMES_BACK = (Event.WITHDRAW, Event.RETURN_FOR_CORRECTION, Event.REJECT)


def consequences(case: Case) -> list[dict[str, Any]]:
    """`[{code, text}]`, for the list of actions and the dry run; empty where all can be taken back."""
    return [{"code": code, "text": {"zh": text.zh, "en": text.en}} for code, text in _consequences(case)]


def _consequences(case: Case) -> Iterator[tuple[str, Text]]:
    event, body = case.event, case.body
    if event == Event.APPEAL:
        yield "APPEAL_ONCE", Text("每件申报只能申诉一次。", "A declaration is appealed once only.")
    if event in (Event.REJECT, Event.REVOKE) and (body.final or case.appealed):
        yield (
            "REJECTION_FINAL",
            Text(
                "决定为最终决定，申报人不能修改后重新提交。",
                "The decision is final: the applicant can't revise and submit again.",
            ),
        )
        return
    if event == Event.WITHDRAW and case.appealed:
        yield (
            "REJECTION_FINAL",
            Text(
                "撤回申诉后，原最终驳回仍然有效。", "The rejection stays final when its appeal is withdrawn."
            ),
        )
        return
    yield from _of_window(case)
    if event in (Event.WITHDRAW, Event.REVISE):
        yield from _of_route(case)


def _of_window(case: Case) -> Iterator[tuple[str, Text]]:
    """R14: after the year's window, what came back is submitted again within some working days, or never."""
    year = case.row["declared_year"] or case.row["last_year"]
    closed, today = case.edition.policy.declaration_window_end.of(year), civil_date(case.now)
    if today <= closed:
        return
    if case.event in _COMES_BACK:
        until = dossier.mended_until(today, case.edition, case.calendar)
        yield (
            "WINDOW_OVER",
            Text(
                f"{year}年度的申报期已于{_zh(closed)}截止：须在{_zh(until)}以前就同一活动重新提交，"
                "逾期或者更换活动的，不能再申报。",
                f"The window of {year} ended on {closed}: the same activity can be submitted again "
                f"until {until}; another one, or later, not at all.",
            ),
        )
    elif case.event in (Event.REVISE, Event.SUBMIT) and case.row["returned_at"] is not None:
        until = dossier.mended_until(civil_date(case.row["returned_at"]), case.edition, case.calendar)
        if today > until:
            yield (
                "DEADLINE_MISSED",
                Text(
                    f"重新提交的期限已于{_zh(until)}届满，不能再提交。",
                    f"The time to submit it again ended on {until}; it can't be submitted any more.",
                ),
            )


def _zh(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _of_route(case: Case) -> Iterator[tuple[str, Text]]:
    """四(三) (R11, R22): submitted again, it goes where the person's standing of that day says."""
    today, edition = civil_date(case.now), case.edition
    found = standing_to_submit(case.connection, case.row["person_id"], today)
    assert found is not None, "a declaration has a person"  # noqa: S101 - a foreign key holds it
    person = dossier.person_facts(found, today, edition)
    route = route_of(AssessmentRequest("", edition.id, today, person), edition, case.row["claimed_hours"])
    places = places_of(found, route, lambda: case.bureau_id)
    bodies = [place.body_id for place in places or ()]
    if not bodies:
        yield (
            "ROUTE_CHANGES",
            Text("重新提交时将没有审核机构受理。", "Submitted again, it finds no body that reviews it."),
        )
    elif bodies != list((case.row["route"] or {}).get("bodies", bodies)):
        name = case.body_name(bodies[0]) or bodies[0]
        yield (
            "ROUTE_CHANGES",
            Text(f"重新提交后将由{name}审核。", f"Submitted again, it is reviewed by {name}."),
        )
