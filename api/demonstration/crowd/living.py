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
from workflow.process.reading import ActionBody
from workflow.queries.declarations.declarations import list_declarations
from workflow.runtime.service import Service
from workflow.vocabulary import WARNINGS

_TOPICS = ("数字技术", "安全生产", "专业技术人员职业道德和能力建设")
_STUDIED = datetime(2024, 10, 8, 20, tzinfo=SHANGHAI)
_CHECKED = datetime.combine(TODAY - timedelta(days=1), time(17), SHANGHAI)


class Institute:
    """The institute: who acts for it, by name, and its people, by their number in the plan."""

    def __init__(self, service: Service, offices: Mapping[str, Actor], colleagues: Sequence[Actor]) -> None:
        self.service = replace(service, on_commit=lambda _: None)  # once, at the end, is enough
        self.offices, self.colleagues = offices, colleagues
        self.ids: dict[int, str] = {}

    def live_through_the_year(self) -> None:
        """Take every step of the plan in the order of the instants."""
        steps: list[tuple[datetime, int, Callable[[Service], object]]] = [
            (_STUDIED, 0, self._receive_records),
            (_CHECKED, 0, self._check),
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


def _drawn(paper: Paper, activity: Activity) -> tuple[bytes, str]:
    """(the file, its name)."""
    shown = Certificate(paper.title, paper.lines, paper.issuer, activity.issued)
    if activity.pictures:
        return png(shown), f"{paper.filename}.png"
    return pdf(shown), f"{paper.filename}.pdf"
