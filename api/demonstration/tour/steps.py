"""What the chapters of the tour do again and again: draft, submit, review, and compare each figure."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from typing import Any

from api.demonstration.tour.cases import Case
from api.demonstration.tour.files import pdf, png
from api.demonstration.tour.people import Applicant, TourPeople
from api.demonstration.tour.report import Report

Json = Any
YEAR = 2024
_FILES: Sequence[tuple[str, Callable[[], bytes]]] = (("证明材料.pdf", pdf), ("证明材料.png", png))


class Steps:
    """The steps of a tour with the given people, printed through `report`."""

    def __init__(self, people: TourPeople, report: Report) -> None:
        self.people = people
        self.report = report
        self.run = secrets.token_hex(4)
        self.files = cycle(_FILES)

    def account(self, person: Applicant) -> Json:
        return person.own.get(f"/v1/people/{person.id}/accounts/{YEAR}")

    def _declared(self, person: Applicant, case: Case, **more: Any) -> Json:
        return self._reviewed(person, case, self._draft(person, case, **more)["id"])

    def _draft(
        self,
        person: Applicant,
        case: Case,
        *,
        attested: bool = True,
        evidence: Sequence[str] | None = None,
        **more: Any,
    ) -> Json:
        body = {"person_id": person.id, "item": {**case.item, **more}, "attested": attested}
        draft = person.own.post("/v1/declarations", body)
        for kind in case.evidence if evidence is None else evidence:
            self._upload(person, draft["id"], kind)
        return draft

    def _upload(self, person: Applicant, declaration_id: str, kind: str) -> None:
        name, make = next(self.files)
        person.own.upload(f"/v1/declarations/{declaration_id}/evidence", kind, name, make())

    def _reviewed(self, person: Applicant, case: Case, declaration_id: str) -> Json:
        """Submit, claim and approve. Compare the forecast and the recognised hours with the notice's."""
        self.report.say(case.zh, case.en)
        forecast = person.own.act(declaration_id, "submit", attested=True)["forecast"]
        self.report.compare(
            "forecast", (forecast["outcome"], forecast["by_year"]), (case.outcome, case.by_year)
        )
        trims = tuple((trim["code"], trim["hours"]) for trim in forecast["trims"])
        if trims or case.trims:
            self.report.compare("trimmed", trims, case.trims)
        waiting = person.reviewer.get("/v1/queue", limit=100, sort="submitted")["items"]
        found = declaration_id in {item["id"] for item in waiting} or len(waiting) == 100
        self.report.compare("in the reviewer's queue", found, True)
        person.reviewer.act(declaration_id, "claim")
        warnings = person.reviewer.get(f"/v1/declarations/{declaration_id}")["warnings"]
        looked_into = [warning["code"] for warning in warnings]
        approved = person.reviewer.act(declaration_id, "approve", acknowledged=looked_into)
        if warnings:
            self._acknowledged(person, declaration_id, warnings)
        recognised = approved["recognised"] or case.by_year
        self.report.compare("recognised", (approved["outcome"], recognised), (case.outcome, case.by_year))
        return approved

    def _acknowledged(self, person: Applicant, declaration_id: str, warnings: Sequence[Json]) -> None:
        """Show what the reviewer was warned of, and that the history keeps that it was looked into."""
        for warning in warnings:
            self.report.quote(warning["code"], warning["clause"], warning["text"])
        kept = self._last_row(person, declaration_id)["acknowledged"]
        self.report.compare("acknowledged", kept, [warning["code"] for warning in warnings])

    def _last_row(self, person: Applicant, declaration_id: str) -> Json:
        """Return the last row of a declaration's history."""
        return person.reviewer.get(f"/v1/declarations/{declaration_id}/history")["items"][-1]

    def _refusals(self, problem: Mapping[str, Any], codes: set[str]) -> None:
        for guard in problem["guards"]:
            self.report.quote(guard["code"], guard["clause"], guard["text"])
        self.report.compare("refused", {guard["code"] for guard in problem["guards"]}, codes)

    def _record(self, topic: str, *, passed: bool) -> Json:
        return {
            "person_id": self.people.employee.id,
            "source_id": f"zz-{self.run}-{topic}",
            "subject": "public",
            "topic": topic,
            "hours": "10",
            "completed_at": "2024-09-01T10:00:00+08:00",
            "exam_passed_at": "2024-09-02T10:00:00+08:00" if passed else None,
        }

    def _title_records(self, declaration: Mapping[str, Any]) -> list[str]:
        """Return the kinds of the title records of a declaration, in order."""
        records = self.people.bureau.get("/v1/title-records", person_id=declaration["person_id"])["items"]
        return [record["kind"] for record in records if record["source_id"] == declaration["id"]]
