"""The tour itself, chapter by chapter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from api.demonstration.tour import cases
from api.demonstration.tour.steps import YEAR, Steps
from workflow.names import CODES, EVENTS, RECORD_OUTCOMES


class Story(Steps):
    """Runs the tour with the given people, and prints it through `report`."""

    def chapters(self) -> Sequence[Callable[[], None]]:
        return (
            self.study_records,
            self.a_blocked_submission,
            self.return_and_resubmission,
            self.caps_and_trims,
            self.a_reviewers_cut,
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
        self.report.chapter("学时账户：办理前与办理后", "The account, before and after")
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
            "市平台学习记录：直接同步，无需个人申报（四(二)）",
            "City-platform records: no declaration is needed (四(二))",
        )
        topics = ("数字技术", "知识产权", "安全生产")
        good = [self._record(topic, passed=True) for topic in topics]
        rows = [*good, self._record("网络安全", passed=False), self._record("自选话题", passed=True)]
        results = self.people.integrator.post("/v1/study-records:batch", {"records": rows}, 200)["items"]
        found = [(result["outcome"], result["code"]) for result in results]
        expected = [("sync", None)] * 3 + [("no_credit", "EXAM_NOT_PASSED"), ("flag", "TOPIC_UNKNOWN")]
        self.report.compare("outcomes", found, expected, {**CODES, **RECORD_OUTCOMES})
        account = self.account(self.people.employee)
        self.report.compare("recognised (R15)", account["recognised"], _hours("30", "0"))
        again = self.people.integrator.post("/v1/study-records:batch", {"records": rows[:1]}, 200)["items"]
        self.report.compare("sent again", again[0]["status"], "unchanged")

    def a_blocked_submission(self) -> None:
        self.report.chapter("不符合规定的提交：逐条说明原因", "A blocked submission, with all of its reasons")
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
        self.report.chapter("退回修改，再次提交", "Returned for correction, and submitted again")
        employee = self.people.employee
        wrong, right = cases.training(f"ZZ-{self.run}-X"), cases.training(f"ZZ-BA-{self.run}")
        draft = self._draft(employee, wrong)
        employee.own.act(draft["id"], "submit", attested=True)
        employee.reviewer.act(draft["id"], "claim")
        returned = employee.reviewer.act(
            draft["id"],
            "return_for_correction",
            reason_code="FILING_NUMBER_WRONG",
            comment="备案号有误，请核对",
        )
        self.report.compare("state", returned["state"], "draft")
        employee.own.patch(f"/v1/declarations/{draft['id']}", returned["version"], {"item": dict(right.item)})
        self._reviewed(employee, right, draft["id"])
        history = employee.own.get(f"/v1/declarations/{draft['id']}/history")["items"]
        expected = ["submit", "claim", "return_for_correction", "submit", "claim", "approve"]
        self.report.compare("history", [row["event"] for row in history], expected, EVENTS)

    def caps_and_trims(self) -> None:
        self.report.chapter("上限与折算", "Caps and trims")
        for case in (cases.LEARNING, cases.EXAM, cases.PATENT, cases.SOFTWARE, cases.EXPERT):
            self._declared(self.people.employee, case)
        self.book = self._declared(self.people.employee, cases.BOOK)

    def a_reviewers_cut(self) -> None:
        self.report.chapter("审核人核减学时，须说明理由", "A reviewer's cut, with its reason")
        person, case = self.people.station_freelancer, cases.training(f"ZZ-BA-{self.run}-C")
        draft = self._draft(person, case)
        person.own.act(draft["id"], "submit", attested=True)
        person.reviewer.act(draft["id"], "claim")
        cut: dict[str, Any] = {"recognised_hours": "16"}
        self._refusals(person.reviewer.act(draft["id"], "approve", 422, **cut), {"REASON_REQUIRED"})
        why: dict[str, Any] = {"reason_code": "HOURS_NOT_PROVED", "comment": "第三天未签到"}
        approved = person.reviewer.act(draft["id"], "approve", **cut, **why)
        trims = [(trim["code"], trim["hours"]) for trim in approved["trims"]]
        self.report.compare("trimmed", trims, [("DAILY_CAP", "1.5"), ("REVIEWER_CUT", "6.5")])
        self.report.compare("outcome", approved["outcome"], "approve_trimmed")

    def a_rejection(self) -> None:
        self.report.chapter("驳回", "A rejection")
        employee, case = self.people.employee, cases.UNRECOGNISED
        draft = self._draft(employee, case)
        employee.own.act(draft["id"], "submit", attested=True)
        employee.reviewer.act(draft["id"], "claim")
        self.report.say(case.zh, case.en)
        self._refusals(employee.reviewer.act(draft["id"], "approve", 422), {"NOT_RECOGNISED"})
        rejected = employee.reviewer.act(draft["id"], "reject", reason_code="NOT_RECOGNISED")
        self.report.compare("state", rejected["state"], "rejected")

    def freelancers(self) -> None:
        self.report.chapter(
            "自由职业者：代理机构或社区站审核（四(三)）", "Freelancers: agency or station (四(三))"
        )
        agency, station = self.people.agency_freelancer, self.people.station_freelancer
        self._declared(agency, cases.POSTING)
        digital = self._declared(agency, cases.DIGITAL, certificate_number=f"SZ-{self.run}")
        self.report.compare("hour bank (二(三))", digital["forecast"]["hour_bank"], True)
        self.report.compare("title (二(三))", digital["forecast"]["title"]["result"], "recognised")
        blocked = self._draft(agency, cases.UNIT_STUDY_OF_A_FREELANCER)
        self._refusals(
            agency.own.act(blocked["id"], "submit", 422, attested=True), {"NOT_OPEN_TO_FREELANCER"}
        )
        self.report.compare(agency.name, self.account(agency)["recognised"], _hours("7.5", "55"))
        self._declared(station, cases.MATERNITY)
        self._declared(station, cases.COMPETITION)
        account = self.account(station)
        self.report.compare("off months (R8)", account["off_months"], 4)
        self.report.compare("required (附件6)", account["required"], {"public": "20", "professional": "40"})
        self.report.compare("short", account["short"], {"public": "20", "professional": "14"})

    def a_transferee(self) -> None:
        self.report.chapter("外地调入：合并计算（四(三)）", "A transferee: origin hours are merged (四(三))")
        transferee = self.people.transferee
        view = self._declared(transferee, cases.ORIGIN)
        self.report.compare("route", view["route"]["steps"], ["merge_origin_hours"])
        self.report.compare(transferee.name, self.account(transferee)["recognised"], _hours("12", "24"))

    def sync_revocation_and_refill(self) -> None:
        self.report.chapter(
            "报送职称系统、撤销审核结果、补足额度（R10）", "Sync, revocation, and refill (R10)"
        )
        employee, bureau = self.people.employee, self.people.bureau
        self.report.compare("state", bureau.act(self.paper["id"], "sync")["state"], "synced")
        self.report.compare("title records", self._title_records(self.paper), ["entry"])
        revoked = bureau.act(self.paper["id"], "revoke", reason_code="SPOT_CHECK_FAILED")
        self.report.compare("state", revoked["state"], "rejected")
        self.report.compare("title records", self._title_records(self.paper), ["entry", "withdrawal"])
        book = employee.own.get(f"/v1/declarations/{self.book['id']}")
        expected = {"2024": {"public": "0", "professional": "10"}}
        self.report.compare("the book is refilled", book["recognised"], expected)
        told = self._last_row(employee, self.book["id"])
        none = {"2024": {"public": "0", "professional": "0"}}
        self.report.compare("change of hours told", told["event"], "hours_changed", EVENTS)
        self.report.compare("hours before", told["hours_before"], none)
        self.report.compare("hours after", told["hours_after"], expected)
        self.report.compare("caused by the revocation", told["cause"]["id"] == self.paper["id"], True)


def _hours(public: str, professional: str) -> dict[str, str]:
    total = float(public) + float(professional)
    return {"public": public, "professional": professional, "total": f"{total:g}"}
