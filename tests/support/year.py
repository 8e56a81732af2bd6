"""A year in the demonstration: its people declare, its reviewers decide, each on a day of its own.

Everything goes through the product's commands, so that what was said to each submission then is on record.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from api.demonstration.setup import OPERATOR, init_demo
from tests.support.clock import at
from tests.support.items import (
    competition,
    exam,
    expert,
    learning,
    off,
    origin,
    paper,
    posting,
    training,
    without,
)
from tests.support.scene import piece
from workflow.access.permissions import Actor
from workflow.background.work import run_pending_operations
from workflow.commands.declarations.actions import perform
from workflow.commands.declarations.drafts import create_declaration
from workflow.commands.editions.replay import replay_edition
from workflow.commands.ledger.study_records import receive_study_records
from workflow.commands.people import people
from workflow.process.reading import ActionBody
from workflow.queries.operations.operations import get_operation
from workflow.queries.people.identity import actor_by_key
from workflow.queries.people.people import list_affiliations
from workflow.runtime.service import Service
from workflow.store.declarations import declarations

Item = Mapping[str, Any]

# Name of the declaration, who declares, what, and when it is submitted; without a day it stays a draft.
DECLARED: tuple[tuple[str, str, Item, str | None], ...] = (
    ("over the year", "employee", training(("2023-12-29", "6"), ("2024-01-03", "6")), "2024-01-20"),
    ("first paper", "employee", paper("2024-02-10"), "2024-03-05"),
    ("second paper", "employee", paper("2024-02-11"), "2024-04-02"),
    ("agency paper", "freelancer_with_agency", paper("2024-04-10"), "2024-04-15"),
    ("third paper", "employee", paper("2024-02-12"), "2024-04-20"),
    ("own paper", "reviewer_person", paper("2024-03-01"), "2024-04-22"),
    ("fourth paper", "employee", paper("2024-02-13"), "2024-05-06"),
    ("not filed", "employee", training(("2024-05-20", "8"), filing_number=None), "2024-06-01"),
    ("not filed either", "transferee", training(("2024-05-21", "8"), filing_number=None), "2024-07-02"),
    ("mended", "employee", training(("2024-06-17", "8"), ("2024-06-18", "7.5")), "2024-07-01"),
    ("contest", "freelancer_with_station", competition("2024-06-20"), "2024-07-03"),
    ("origin", "transferee", origin(2024), "2024-07-15"),
    ("same day", "employee", expert(("2024-06-18", "6"), ("2024-06-19", "6")), "2024-08-15"),
    ("leave", "transferee", off("sick_leave", ("2024-01-01", "2024-08-01")), "2024-08-20"),
    ("posting", "transferee", posting(("2024-07-10", "2024-10-31")), "2024-09-02"),
    ("revoked", "freelancer_with_station", paper("2024-07-20"), "2024-09-03"),
    ("withdrawn", "freelancer_with_station", exam("2024-07-21"), "2024-09-04"),
    ("appealed", "employee", learning("12"), "2024-09-05"),
    ("station paper", "freelancer_with_agency", paper("2024-09-10"), "2024-10-10"),
    ("unit study", "freelancer_with_agency", learning(), None),
    ("ready", "employee", exam("2024-10-20"), None),
    ("incomplete", "employee", exam("2024-10-21", evidence=[]), None),
)
WHY = {"comment": "合著"}
# Day, who, event, of which declaration, with what.
DECIDED: tuple[tuple[str, str, str, str, Mapping[str, Any]], ...] = (
    ("2024-03-10", "unit_reviewer", "claim", "first paper", {}),
    ("2024-03-10", "unit_reviewer", "approve", "first paper", {}),
    ("2024-03-12", "bureau", "sync", "first paper", {}),
    ("2024-04-10", "unit_reviewer", "claim", "second paper", {}),
    ("2024-04-10", "unit_reviewer", "approve", "second paper", {"recognised_hours": Decimal(8), **WHY}),
    ("2024-05-01", "unit_reviewer", "claim", "third paper", {}),
    ("2024-05-01", "unit_reviewer", "approve", "third paper", {}),
    ("2024-06-03", "unit_reviewer", "claim", "not filed", {}),
    ("2024-06-03", "unit_reviewer", "reject", "not filed", {"reason_code": "NOT_FILED"}),
    ("2024-07-03", "unit_reviewer", "claim", "mended", {}),
    ("2024-07-03", "unit_reviewer", "return_for_correction", "mended", {"comment": "再看一遍"}),
    ("2024-07-12", "employee", "submit", "mended", {}),
    ("2024-07-13", "unit_reviewer", "claim", "mended", {}),
    ("2024-07-13", "unit_reviewer", "approve", "mended", {}),
    ("2024-08-21", "unit_reviewer", "claim", "leave", {}),
    ("2024-08-21", "unit_reviewer", "approve", "leave", {}),
    ("2024-09-06", "community_reviewer", "claim", "revoked", {}),
    ("2024-09-06", "community_reviewer", "approve", "revoked", {}),
    ("2024-09-07", "bureau", "revoke", "revoked", {"reason_code": "NOT_PUBLISHED"}),
    ("2024-09-08", "freelancer_with_station", "withdraw", "withdrawn", {}),
    ("2024-09-09", "unit_reviewer", "claim", "appealed", {}),
    ("2024-09-09", "unit_reviewer", "reject", "appealed", {"reason_code": "NO_STUDY_ARCHIVE", "final": True}),
    ("2024-09-11", "employee", "appeal", "appealed", {}),
)


class Town:
    """Actors and declarations by name."""

    def __init__(self, service: Service, folder: Path) -> None:
        self.service = service
        told = init_demo(service, folder)
        self.people = {name: str(person["id"]) for name, person in told["people"].items()}
        self.actors: dict[str, Actor] = {}
        for name, key in told["keys"].items():
            actor = actor_by_key(service, key)
            assert actor is not None
            self.actors[name] = actor
        self.ids: dict[str, str] = {}

    def live_through_the_year(self) -> Town:
        """Every step on its day. The agency's contract ends in September; records arrive in August."""
        steps: list[tuple[str, Any]] = [(day, step) for day, *step in DECIDED]
        steps += [(day or "2024-11-15", (name, who, item, day)) for name, who, item, day in DECLARED]
        steps += [("2024-08-01", self.receive_records), ("2024-09-30", self.end_contract)]
        for day, step in sorted(steps, key=lambda each: each[0]):
            service = at(self.service, f"{day}T10:00:00+08:00")
            if callable(step):
                step(service)
            elif step[0] in self.actors:
                who, event, name, body = step
                self.act(service, who, event, name, **body)
            else:
                self.declare(service, *step)
        return self

    def declare(self, service: Service, name: str, who: str, item: Item, day: str | None = "today") -> str:
        facts = without(dict(item), "evidence")
        person_id = self.people[who]
        made = create_declaration(service, self.actors[who], person_id=person_id, item=facts, attested=True)
        evidence = [piece(kind) for kind in item["evidence"]]
        with service.store.write() as connection:
            assert declarations.edit_draft(
                connection, made["id"], made["version"], {"evidence": evidence, "attestation": None}
            )
        self.ids[name] = str(made["id"])
        if day is not None:
            self.act(service, who, "submit", name)
        return self.ids[name]

    def act(self, service: Service, who: str, event: str, name: str, **body: Any) -> dict[str, Any]:
        return perform(service, self.actors[who], self.ids[name], event, ActionBody(**body))

    def receive_records(self, service: Service) -> None:
        moment = datetime.fromisoformat("2024-07-15T20:00:00+08:00")
        shared = {"completed_at": moment, "exam_passed_at": moment, "hours": Decimal(20)}
        rows = [
            {**shared, "person_id": person_id, "source_id": f"{who} {subject}", "subject": subject, **topic}
            for who, person_id in self.people.items()
            for subject, topic in (("public", {"topic": "数字技术"}), ("professional", {}))
        ]
        receive_study_records(service, self.actors["integrator"], rows)

    def end_contract(self, service: Service) -> None:
        person_id = self.people["freelancer_with_agency"]
        page = list_affiliations(service, OPERATOR, person_id, after=None, limit=10)
        [contract] = [tie for tie in page.items if tie["type"] == "agency_contract"]
        changes = {"valid_to": date(2024, 9, 30)}
        people.change_affiliation(
            service, OPERATOR, contract["id"], version=contract["version"], changes=changes
        )

    def replay(self, edition_id: str, **options: Any) -> dict[str, Any]:
        """The report of a replay, at its end."""
        actor = self.actors["administrator"]
        taken_on = replay_edition(self.service, actor, edition_id, **options)
        while run_pending_operations(self.service):
            pass
        ended = get_operation(self.service, actor, taken_on["id"])
        assert (ended["status"], ended["failure"]) == ("done", None)
        report: dict[str, Any] = ended["report"]
        assert ended["done"] == report["submitted"]["judged"] + report["drafts"]["judged"]
        return report

    def named(self, ids: Any) -> set[str]:
        """The declarations of these ids by their names."""
        names = {id_: name for name, id_ in self.ids.items()}
        return {names[id_] for id_ in ids}
