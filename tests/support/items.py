"""Items as a person would declare them: complete, so that a test changes only what it is about."""

from typing import Any

Item = dict[str, Any]


def training(*days: tuple[str, str], **changes: Any) -> Item:
    rows = [{"date": day, "hours": hours} for day, hours in days or [("2024-06-03", "8")]]
    item = {
        "category": "training",
        "filing_number": "ZZ-BA-1",
        "days": rows,
        "evidence": ["pass_certificate"],
    }
    return item | changes


def undated_training(first: str, last: str, hours: str, **changes: Any) -> Item:
    item = training() | {"from": first, "to": last, "hours": hours} | changes
    del item["days"]
    return item


def expert(*days: tuple[str, str], **changes: Any) -> Item:
    rows = [{"date": day, "hours": hours} for day, hours in days or [("2024-06-03", "8")]]
    item = {"category": "expert_activity", "invited": True, "days": rows, "evidence": ["stamped_proof"]}
    return item | changes


def learning(hours: str = "20", first: str = "2024-03-01", last: str = "2024-06-30", **changes: Any) -> Item:
    periods = [{"from": first, "to": last, "hours": hours}]
    item = {"category": "learning", "kind": "unit_study", "periods": periods, "evidence": ["study_archive"]}
    return item | changes


def exam(day: str | None = "2024-04-10", **changes: Any) -> Item:
    item = {"category": "qualification_exam", "kind": "national", "certificate_date": day}
    return item | {"evidence": ["qualification_certificate"]} | changes


def paper(day: str = "2024-05-15", **changes: Any) -> Item:
    item = {"category": "achievement", "kind": "paper", "date": day, "published": True}
    return item | {"evidence": ["cover", "contents", "body"]} | changes


def posting(*periods: tuple[str, str], **changes: Any) -> Item:
    rows = [{"from": first, "to": last} for first, last in periods]
    item = {"category": "aid_posting", "dispatched_by": "government", "periods": rows}
    return item | {"evidence": ["dispatch_document"]} | changes


def competition(day: str = "2024-06-20", **changes: Any) -> Item:
    item = {"category": "competition", "date": day, "organiser": "industry_department", "hr_recognised": True}
    return item | {"evidence": ["plaque"]} | changes


def off(kind: str, *periods: tuple[str, str], **changes: Any) -> Item:
    rows = [{"from": first, "to": last} for first, last in periods]
    item = {"category": "special_circumstance", "kind": kind, "periods": rows, "unit_approved": True}
    return item | {"evidence": ["stamped_proof"]} | changes


def digital(hours: str = "64", day: str | None = "2024-09-15", **changes: Any) -> Item:
    item = {"category": "digital_engineer", "certificate_date": day, "hours": hours}
    return item | {"evidence": ["pass_certificate", "level_certificate"]} | changes


def origin(year: int = 2024, public: str = "20", professional: str = "30", **changes: Any) -> Item:
    item = {"category": "origin_credit", "year": year, "public": public, "professional": professional}
    return item | {"issuer": "ce_authority", "sealed": True, "evidence": ["origin_proof"]} | changes


def without(item: Item, *names: str) -> Item:
    return {name: value for name, value in item.items() if name not in names}


def record(source_id: str = "CITY-1", hours: str = "10", **changes: Any) -> Item:
    row = {"ref": source_id, "source_id": source_id, "subject": "professional", "hours": hours}
    return row | {"completed_at": "2024-10-15T20:00:00+08:00"} | changes


def public_record(source_id: str = "CITY-1", hours: str = "10", **changes: Any) -> Item:
    at = "2024-10-15T20:00:00+08:00"
    return record(source_id, hours, subject="public", topic="数字技术", exam_passed_at=at) | changes


def professional(item: Item, year: str = "2024") -> str:
    """The professional hours that an item of the answer has in a year."""
    hours: str = item["by_year"][year]["professional"]
    return hours


def codes(item: Item) -> list[str]:
    """The codes of an item's refusals, in their order."""
    return [refusal["code"] for refusal in item["refusals"]]


def trims(item: Item) -> list[tuple[str, str]]:
    """Code and hours of an item's trims, in their order."""
    return [(trim["code"], trim["hours"]) for trim in item["trims"]]
