"""The report of a replay: counts, and a few examples of each kind, by id only and bounded in size.

It is made of parts, one for some people each, which are merged in the order of people. Both are plain JSON,
because they are saved and loaded again, by several processes.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from workflow.rules.interface.result import SubjectHours, YearResult
from workflow.rules.measures.hours import text_of
from workflow.trials.outlook import Cap, Difference, Outlook, differences
from workflow.trials.replay.person import Judged
from workflow.vocabulary import Outcome, State

Report = dict[str, Any]

MOST_KEYS = 300  # bodies, rows, caps: what comes after these is counted together
MOST_EXAMPLES = 20
MOST_PEOPLE = 20
OTHERS = "(others)"
NONE = "(none)"
_LIMITS = (5, 10, 20, 40)  # hours
BANDS = (*(f"to_{hours}" for hours in _LIMITS), "more")
_REFUSING = frozenset({Outcome.BLOCK_SUBMIT, Outcome.REJECT, Outcome.RETURN_FOR_CORRECTION})


def empty_report(**scope: Any) -> Report:
    """A report in which nothing is found yet; `scope` says which edition is replayed over what."""
    return {"scope": scope, **empty_part()}


def empty_part() -> Report:
    """A part in which nothing is found yet. It keeps every key: only the report knows which are its first."""
    group = {"judged": 0, "unchanged": 0, **{difference.value: 0 for difference in Difference}}
    return {
        "submitted": dict(group),
        "drafts": dict(group),
        "codes": {},
        "rows": {},
        "moves": {},
        "bodies": {},
        "caps": {},
        "hours": {
            "people": 0,
            "up": {"people": 0, "hours": "0", "bands": _bands(), "largest": []},
            "down": {"people": 0, "hours": "0", "bands": _bands(), "largest": []},
            "requirement_changed": 0,
            "short_now": 0,
            "short_no_more": 0,
        },
        "examples": {difference.value: [] for difference in Difference},
        "unlike_then": {"count": 0, "examples": []},
    }


def _bands() -> dict[str, int]:
    return dict.fromkeys(BANDS, 0)


def merge(report: Report, part: Mapping[str, Any]) -> None:
    """Add the part of the people behind those of the report."""
    for name in ("submitted", "drafts"):
        _add_up(report[name], part[name])
    for name in ("codes", "rows", "moves", "bodies", "caps"):
        _merge_keys(report[name], part[name])
    _merge_hours(report["hours"], part["hours"])
    for difference, found in part["examples"].items():
        _keep_first(report["examples"][difference], found)
    report["unlike_then"]["count"] += part["unlike_then"]["count"]
    _keep_first(report["unlike_then"]["examples"], part["unlike_then"]["examples"])


def _merge_keys(counts: dict[str, Any], part: Mapping[str, Mapping[str, int]]) -> None:
    """Add counts by key, under `OTHERS` where there are many keys already."""
    for key, entry in part.items():
        kept = key if key in counts or len(counts) < MOST_KEYS else OTHERS
        _add_up(counts.setdefault(kept, dict.fromkeys(entry, 0)), entry)


def _merge_hours(hours: dict[str, Any], part: Mapping[str, Any]) -> None:
    for name in ("people", "requirement_changed", "short_now", "short_no_more"):
        hours[name] += part[name]
    for name in ("up", "down"):
        side, more = hours[name], part[name]
        side["people"] += more["people"]
        side["hours"] = text_of(_halves(side["hours"]) + _halves(more["hours"]))
        _add_up(side["bands"], more["bands"])
        side["largest"] = sorted([*side["largest"], *more["largest"]], key=_largest_first)[:MOST_PEOPLE]


def _add_up(counts: dict[str, int], part: Mapping[str, int]) -> None:
    for name, count in part.items():
        counts[name] += count


def _keep_first(kept: list[Any], found: Iterable[Any]) -> None:
    kept += found
    del kept[MOST_EXAMPLES:]


def _halves(hours: str) -> int:
    return int(Decimal(hours) * 2)


def add_person(part: Report, person_id: str, judged: Iterable[Judged]) -> int:
    """Add all judged declarations of one person to a part. Returns how many there were."""
    count = 0
    for each in judged:
        count += 1
        _add(part, each)
        _add_hours(part["hours"], person_id, each)
    return count


def _add(report: Report, judged: Judged) -> None:
    before, after = judged.before, judged.after
    found = differences(before, after) if after is not before else frozenset()
    draft = judged.row["state"] == State.DRAFT
    group = report["drafts" if draft else "submitted"]
    group["judged"] += 1
    for difference in found or ("unchanged",):
        group[difference] += 1
    if not draft:
        _add_routes(report, before, after)
        _add_caps(report["caps"], before, after)
        _compare_with_then(report["unlike_then"], judged)
    if found:
        _add_codes(report["codes"], before, after)
        _add_body(report["bodies"], before, after, found)
        _add_examples(report["examples"], judged, found)


def _count(counts: dict[str, Any], key: str, *names: str, of: tuple[str, ...]) -> None:
    entry = counts.get(key)
    if entry is None:
        entry = counts[key] = dict.fromkeys(of, 0)
    for name in names:
        entry[name] += 1


def _add_routes(report: Report, before: Outlook, after: Outlook) -> None:
    old, new = before.row or NONE, after.row or NONE
    _count(report["rows"], old, "before", of=("before", "after"))
    _count(report["rows"], new, "after", of=("before", "after"))
    if old != new:
        _count(report["moves"], f"{old} > {new}", "declarations", of=("declarations",))


def _add_caps(caps: dict[str, Any], before: Outlook, after: Outlook) -> None:
    for cap in sorted(before.caps | after.caps, key=_by_code):  # a set's own order is another in each process
        key = f"{cap.code} {cap.bucket}" if cap.bucket else cap.code
        sides = [name for name, side in (("before", before), ("after", after)) if cap in side.caps]
        _count(caps, key, *sides, of=("before", "after"))


def _by_code(cap: Cap) -> tuple[str, str]:
    return cap.code, cap.bucket or ""


def _add_codes(codes: dict[str, Any], before: Outlook, after: Outlook) -> None:
    for code in after.refused:
        if code not in before.refused:
            _count(codes, code, "refuses_now", of=("refuses_now", "refuses_no_more"))
    for code in before.refused:
        if code not in after.refused:
            _count(codes, code, "refuses_no_more", of=("refuses_now", "refuses_no_more"))


_OF_BODY = ("blocked", "allowed", "hours", "sent_away", "sent_here")


def _add_body(bodies: dict[str, Any], before: Outlook, after: Outlook, found: frozenset[Difference]) -> None:
    first = (before.bodies or after.bodies or (NONE,))[0]
    for difference in found - {Difference.REROUTED}:
        _count(bodies, first, difference.value, of=_OF_BODY)
    if Difference.REROUTED in found:
        _count(bodies, first, "sent_away", of=_OF_BODY)
        _count(bodies, after.bodies[0], "sent_here", of=_OF_BODY)


def _add_examples(examples: dict[str, Any], judged: Judged, found: frozenset[Difference]) -> None:
    for difference in found:
        kept = examples[difference.value]
        if len(kept) < MOST_EXAMPLES:
            kept.append(_example(judged))


def _example(judged: Judged) -> dict[str, Any]:
    return {
        "declaration_id": judged.row["id"],
        "state": judged.row["state"],
        "before": _side(judged.before),
        "after": _side(judged.after),
    }


def _side(outlook: Outlook) -> dict[str, Any]:
    return {
        "refused": list(outlook.refused),
        "row": outlook.row,
        "bodies": list(outlook.bodies),
        "hours": {str(year): hours.to_mapping() for year, hours in sorted(outlook.hours.items())},
    }


def _compare_with_then(unlike: dict[str, Any], judged: Judged) -> None:
    """Count a submission for which the side `before` says something else than was told at that time.

    The past is read from today's rows: a person's affiliations, a body's reviewers and other declarations may
    have been changed since.
    """
    row, route = judged.row, judged.row["route"] or {}
    bodies, told = route.get("bodies"), row["told"]
    if told is None or bodies is None:
        return
    appealed = route.get("to") == "bureau"
    refused = told in _REFUSING
    same_way = appealed or list(judged.before.bodies) == bodies
    if not same_way or refused != bool(judged.before.refused):
        unlike["count"] += 1
        if len(unlike["examples"]) < MOST_EXAMPLES:
            unlike["examples"].append(row["id"])


def _add_hours(hours: dict[str, Any], person_id: str, judged: Judged) -> None:
    """Add what the person had in the year when their last declaration that is still valid was submitted."""
    before, after = judged.year_before, judged.year_after
    if before is None or after is None:
        return
    hours["people"] += 1
    if before is after:
        return
    if before.required != after.required:
        hours["requirement_changed"] += 1
    if before.compliant != after.compliant:
        hours["short_now" if before.compliant else "short_no_more"] += 1
    change = _total(after.recognised) - _total(before.recognised)
    if change:
        _add_change(hours["up" if change > 0 else "down"], person_id, before, after, abs(change))


def _total(hours: SubjectHours) -> int:
    return hours.public_halves + hours.professional_halves


def _add_change(
    side: dict[str, Any], person_id: str, before: YearResult, after: YearResult, halves: int
) -> None:
    side["people"] += 1
    side["hours"] = text_of(_halves(side["hours"]) + halves)
    band = next((f"to_{limit}" for limit in _LIMITS if halves <= 2 * limit), "more")
    side["bands"][band] += 1
    entry = {
        "person_id": person_id,
        "change": text_of(halves),
        "before": before.recognised.to_mapping(),
        "after": after.recognised.to_mapping(),
    }
    insort(side["largest"], entry, key=_largest_first)
    del side["largest"][MOST_PEOPLE:]


def _largest_first(entry: dict[str, Any]) -> tuple[Decimal, str]:
    return -Decimal(entry["change"]), entry["person_id"]
