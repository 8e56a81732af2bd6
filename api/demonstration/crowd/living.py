"""Lives through the institute's year: every step at its instant, through the same commands as the API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from decimal import Decimal
from functools import partial

from api.demonstration.crowd.certificates import Certificate, pdf, png
from api.demonstration.crowd.kinds import Activity, Paper
from api.demonstration.crowd.year import APPLICANT, TODAY, Declared, Step, year
from workflow.access.permissions import Actor
from workflow.clock import SHANGHAI, Clock
from workflow.commands.declarations.actions import perform
from workflow.commands.declarations.drafts import add_evidence, create_declaration
from workflow.commands.declarations.spot_checks import record_spot_check
from workflow.commands.ledger.study_records import receive_study_records
from workflow.commands.spot_checks.answering import give_evidence
from workflow.commands.spot_checks.asking import ask_for_evidence
from workflow.commands.spot_checks.drawing import Asked, draw_campaign
from workflow.commands.spot_checks.opening import check_obstacle
from workflow.commands.spot_checks.outcomes import record_outcome
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import list_declarations
from workflow.queries.spot_checks.items import list_items
from workflow.runtime.service import Service
from workflow.vocabulary import WARNINGS, CheckOutcome

_TOPICS = ("数字技术", "安全生产", "专业技术人员职业道德和能力建设")
_STUDIED = datetime(2024, 10, 8, 20, tzinfo=SHANGHAI)
_CHECKED = datetime.combine(TODAY - timedelta(days=1), time(17), SHANGHAI)
_DRAWN = datetime.combine(TODAY - timedelta(days=1), time(17, 30), SHANGHAI)
_GIVEN = datetime.combine(TODAY - timedelta(days=1), time(20), SHANGHAI)
_ASKED = (
    ("stamped_proof", "证书上的日期看不清，请提供主办单位盖章的证明。"),
    ("photo", "请提供活动现场照片。"),
)


class Institute:
    """The institute: who acts for it, by name, and its people, by their number in the plan."""

    def __init__(self, service: Service, offices: Mapping[str, Actor], colleagues: Sequence[Actor]) -> None:
        self.service = replace(service, on_commit=lambda _: None)  # once, at the end, is enough
        self.offices, self.colleagues = offices, colleagues
        self.ids: dict[int, str] = {}
        self.campaign = ""

    def live_through_the_year(self) -> None:
        """Take every step of the plan in the order of the instants."""
        steps: list[tuple[datetime, int, Callable[[Service], object]]] = [
            (_STUDIED, 0, self._receive_records),
            (_CHECKED, 0, self._check),
            (_DRAWN, 0, self._draw),
            (_GIVEN, 0, self._give),
        ]
        for number, one in enumerate(year([each.name for each in self.colleagues])):
            steps.append((one.at - timedelta(minutes=20), number, partial(self._declare, number, one)))
            steps += [(step.at, number, partial(self._act, number, one, step)) for step in one.steps]
        for at, _, step in sorted(steps, key=lambda each: each[:2]):
            step(replace(self.service, clock=Clock.starting_at(at)))

    def _declare(self, number: int, one: Declared, service: Service) -> None:
        actor, facts = self.colleagues[one.person], dict(one.activity.facts)
        draft = create_declaration(service, actor, person_id=str(actor.person_id), item=facts, attested=True)
        self.ids[number] = str(draft["id"])
        for paper in one.activity.papers:
            content, filename = _drawn(paper, one.activity)
            add_evidence(service, actor, draft["id"], kind=paper.kind, filename=filename, content=content)

    def _act(self, number: int, one: Declared, step: Step, service: Service) -> None:
        actor = self.colleagues[one.person] if step.who == APPLICANT else self.offices[step.who]
        body = ActionBody(**step.body, acknowledged=WARNINGS if step.event == "approve" else ())
        perform(service, actor, self.ids[number], step.event, body)

    def _receive_records(self, service: Service) -> None:
        """What the city's platform says of most of them: public subjects that were studied and passed."""
        rows = [
            {
                "person_id": str(actor.person_id),
                "source_id": f"institute-{number}-{topic}",
                "subject": "public",
                "topic": topic,
                "hours": Decimal(10),
                "completed_at": _STUDIED - timedelta(days=number),
                "exam_passed_at": _STUDIED - timedelta(days=number),
            }
            for number, actor in enumerate(self.colleagues)
            for topic in _TOPICS[: (number + 2) % 4]
        ]
        receive_study_records(service, self.offices["integrator"], rows)

    def _check(self, service: Service) -> None:
        """The bureau has looked again at one decision of the institute."""
        found = list_declarations(
            service, self.offices["bureau"], filters={"state": "approved"}, after=None, limit=1
        )
        comment = "抽查：与培训机构核对，情况属实。"
        record_spot_check(service, self.offices["bureau"], str(found.items[0]["id"]), comment=comment)

    def _draw(self, service: Service) -> None:
        """The bureau has drawn a campaign, asked for evidence of some, and settled some."""
        bureau = self.offices["bureau"]
        asked = Asked(
            name="2024年度第四季度抽查",
            purpose="核对证书和证明是否属实。",
            year=TODAY.year,
            size={"count": 8},
            due_working_days=20,
        )
        self.campaign = draw_campaign(service, bureau, asked)["id"]
        drawn = list_items(service, bureau, self.campaign).items
        own = {actor.person_id for actor in self.colleagues}
        todo = [
            each
            for each in drawn
            if each["person_id"] in own and not check_obstacle(service, bureau, self.campaign, each["id"])
        ]
        for each, (kind, why) in zip(todo, (*_ASKED, *_ASKED[:1]), strict=False):
            ask_for_evidence(service, bureau, self.campaign, each["id"], kind=kind, why=why)
        for each, outcome in zip(todo[3:], (CheckOutcome.CONFIRMED, CheckOutcome.REMARK), strict=False):
            remark = "属实；今后请上传彩色扫描件。" if outcome == CheckOutcome.REMARK else None
            record_outcome(service, bureau, self.campaign, each["id"], outcome=outcome, remark=remark)

    def _give(self, service: Service) -> None:
        """The first who was asked has given a proof in the evening."""
        found = list_items(service, self.offices["bureau"], self.campaign, filters={"standing": "asked"})
        for item in found.items[:1]:
            [actor] = [each for each in self.colleagues if each.person_id == item["person_id"]]
            lines = (f"兹证明{actor.name}同志参加了本次活动，内容和时间与申报一致。",)
            shown = Certificate("参加活动证明", lines, "主办单位", "2024年11月19日")
            give_evidence(
                service,
                actor,
                item["declaration_id"],
                item["requests"][0]["id"],
                filename="证明.pdf",
                content=pdf(shown),
            )


def _drawn(paper: Paper, activity: Activity) -> tuple[bytes, str]:
    """(the file, its name)."""
    shown = Certificate(paper.title, paper.lines, paper.issuer, activity.issued)
    if activity.pictures:
        return png(shown), f"{paper.filename}.png"
    return pdf(shown), f"{paper.filename}.pdf"
