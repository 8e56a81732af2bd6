"""The tour itself, chapter by chapter."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from typing import Any

from api.demonstration.tour import cases
from api.demonstration.tour.cases import Case
from api.demonstration.tour.files import pdf, png
from api.demonstration.tour.people import Applicant, TourPeople
from api.demonstration.tour.report import Report

Json = Any
YEAR = 2024
_FILES: Sequence[tuple[str, Callable[[], bytes]]] = (("证明材料.pdf", pdf), ("证明材料.png", png))


class Story:
    """Runs the tour with the given people, and prints it through `report`."""

    def __init__(self, people: TourPeople, report: Report) -> None:
        self.people = people
        self.report = report
        self.run = secrets.token_hex(4)
        self.files = cycle(_FILES)

    def chapters(self) -> Sequence[Callable[[], None]]:
        return (
            self.study_records,
            self.a_blocked_submission,
            self.return_and_resubmission,
            self.caps_and_trims,
            self.a_rejection,
            self.freelancers,
            self.a_transferee,
            self.sync_revocation_and_refill,
        )

    def tell(self) -> None:
        """Run all chapters, and compare the employee's account before and after them."""
        employee = self.people.employee
        before = self.account(employee)
        self.report.compare("recognised", before["recognised"], _hours("0", "0"))
        self.report.compare("required (二)", before["required"], {"public": "30", "professional": "60"})
        for chapter in self.chapters():
            chapter()
        after = self.account(employee)
        self.report.chapter("账户:之前与之后", "The account, before and after")
        self.report.account(employee.name, before, after)
        self.report.compare("recognised", after["recognised"], _hours("30", "115"))
        self.report.compare("short", after["short"], {"public": "0", "professional": "0"})
        self.report.compare("compliant", after["compliant"], True)
        entries = employee.own.get(f"/v1/people/{employee.id}/accounts/{YEAR}/entries")["items"]
        for subject, total in (("public", 30), ("professional", 115)):
            found = sum(float(entry[subject]) for entry in entries)
            self.report.compare(f"Σ ledger entries, {subject}", f"{found:g}", f"{total}")

    # --- chapters

    def study_records(self) -> None:
        self.report.chapter(
            "市平台学习记录:直接同步,无需审核 (四(二))", "City-platform records: no review (四(二))"
        )
        topics = ("数字技术", "知识产权", "安全生产")
        good = [self._record(topic, passed=True) for topic in topics]
        rows = [*good, self._record("网络安全", passed=False), self._record("自选话题", passed=True)]
        results = self.people.integrator.post("/v1/study-records:batch", {"records": rows}, 200)["items"]
        found = [(result["outcome"], result["code"]) for result in results]
        expected = [("sync", None)] * 3 + [("no_credit", "EXAM_NOT_PASSED"), ("flag", "TOPIC_UNKNOWN")]
        self.report.compare("outcomes", found, expected)
        account = self.account(self.people.employee)
        self.report.compare("recognised (R15)", account["recognised"], _hours("30", "0"))
        again = self.people.integrator.post("/v1/study-records:batch", {"records": rows[:1]}, 200)["items"]
        self.report.compare("sent again", again[0]["status"], "unchanged")

    def a_blocked_submission(self) -> None:
        self.report.chapter("提交被拦下,并说明全部原因", "A blocked submission, with all of its reasons")
        employee, paper = self.people.employee, cases.PAPER
        draft = self._draft(employee, paper, attested=False, evidence=paper.evidence[:1])
        tried = employee.own.post(f"/v1/declarations/{draft['id']}/actions/submit?dry_run=true", {}, 200)
        self.report.compare("dry run says allowed", tried["allowed"], False)
        refused = employee.own.act(draft["id"], "submit", 422)
        self._refusals(refused, {"ATTESTATION_MISSING", "EVIDENCE_MISSING"})
        missing = {kind for guard in refused["guards"] for kind in guard["missing"]}
        self.report.compare("missing (附件7)", {"contents", "body"} <= missing, True)
        for kind in paper.evidence[1:]:
            self._upload(employee, draft["id"], kind)
        current = employee.own.get(f"/v1/declarations/{draft['id']}")
        employee.own.patch(f"/v1/declarations/{draft['id']}", current["version"], {"attested": True})
        self.paper = self._reviewed(employee, paper, draft["id"])

    def return_and_resubmission(self) -> None:
        self.report.chapter("退回修改,再次提交", "Returned for correction, and submitted again")
        employee = self.people.employee
        wrong, right = cases.training(f"ZZ-{self.run}-X"), cases.training(f"ZZ-BA-{self.run}")
        draft = self._draft(employee, wrong)
        employee.own.act(draft["id"], "submit")
        employee.reviewer.act(draft["id"], "claim")
        returned = employee.reviewer.act(
            draft["id"],
            "return_for_correction",
            reason_code="FILING_NUMBER_WRONG",
            comment="备案号有误,请核对",
        )
        self.report.compare("state", returned["state"], "draft")
        employee.own.patch(f"/v1/declarations/{draft['id']}", returned["version"], {"item": dict(right.item)})
        self._reviewed(employee, right, draft["id"])
        history = employee.own.get(f"/v1/declarations/{draft['id']}/history")["items"]
        expected = ["submit", "claim", "return_for_correction", "submit", "claim", "approve"]
        self.report.compare("history", [row["event"] for row in history], expected)

    def caps_and_trims(self) -> None:
        self.report.chapter("上限与折算", "Caps and trims")
        for case in (cases.LEARNING, cases.EXAM, cases.PATENT, cases.SOFTWARE, cases.EXPERT):
            self._declared(self.people.employee, case)
        self.book = self._declared(self.people.employee, cases.BOOK)

    def a_rejection(self) -> None:
        self.report.chapter("驳回", "A rejection")
        employee, case = self.people.employee, cases.UNRECOGNISED
        draft = self._draft(employee, case)
        employee.own.act(draft["id"], "submit")
        employee.reviewer.act(draft["id"], "claim")
        self.report.say(case.zh, case.en)
        self._refusals(employee.reviewer.act(draft["id"], "approve", 422), {"NOT_RECOGNISED"})
        rejected = employee.reviewer.act(draft["id"], "reject", reason_code="NOT_RECOGNISED")
        self.report.compare("state", rejected["state"], "rejected")

    def freelancers(self) -> None:
        self.report.chapter(
            "自由职业者:代理机构或社区站审核 (四(三))", "Freelancers: agency or station (四(三))"
        )
        agency, station = self.people.agency_freelancer, self.people.station_freelancer
        self._declared(agency, cases.POSTING)
        digital = self._declared(agency, cases.DIGITAL, certificate_number=f"SZ-{self.run}")
        self.report.compare("hour bank (二(三))", digital["forecast"]["hour_bank"], True)
        self.report.compare("title (二(三))", digital["forecast"]["title"]["result"], "recognised")
        blocked = self._draft(agency, cases.UNIT_STUDY_OF_A_FREELANCER)
        self._refusals(agency.own.act(blocked["id"], "submit", 422), {"NOT_OPEN_TO_FREELANCER"})
        self.report.compare(agency.name, self.account(agency)["recognised"], _hours("7.5", "55"))
        self._declared(station, cases.MATERNITY)
        self._declared(station, cases.COMPETITION)
        account = self.account(station)
        self.report.compare("off months (R8)", account["off_months"], 4)
        self.report.compare("required (附件6)", account["required"], {"public": "20", "professional": "40"})
        self.report.compare("short", account["short"], {"public": "20", "professional": "30"})

    def a_transferee(self) -> None:
        self.report.chapter("外地调入:合并计算 (四(三))", "A transferee: origin hours are merged (四(三))")
        transferee = self.people.transferee
        view = self._declared(transferee, cases.ORIGIN)
        self.report.compare("route", view["route"]["steps"], ["merge_origin_hours"])
        self.report.compare(transferee.name, self.account(transferee)["recognised"], _hours("12", "24"))

    def sync_revocation_and_refill(self) -> None:
        self.report.chapter("同步职称系统,撤销,额度回填 (R10)", "Sync, revocation, and refill (R10)")
        employee, bureau = self.people.employee, self.people.bureau
        self.report.compare("state", bureau.act(self.paper["id"], "sync")["state"], "synced")
        self.report.compare("title records", self._title_records(self.paper), ["entry"])
        revoked = bureau.act(self.paper["id"], "revoke", reason_code="SPOT_CHECK_FAILED")
        self.report.compare("state", revoked["state"], "rejected")
        self.report.compare("title records", self._title_records(self.paper), ["entry", "withdrawal"])
        book = employee.own.get(f"/v1/declarations/{self.book['id']}")
        expected = {"2024": {"public": "0", "professional": "10"}}
        self.report.compare("the book is refilled", book["recognised"], expected)

    # --- steps

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
        forecast = person.own.act(declaration_id, "submit")["forecast"]
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
        approved = person.reviewer.act(declaration_id, "approve")
        recognised = approved["recognised"] or case.by_year
        self.report.compare("recognised", (approved["outcome"], recognised), (case.outcome, case.by_year))
        return approved

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


def _hours(public: str, professional: str) -> dict[str, str]:
    total = float(public) + float(professional)
    return {"public": public, "professional": professional, "total": f"{total:g}"}
