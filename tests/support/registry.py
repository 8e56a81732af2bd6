"""A registry of many people and declarations, written by SQL: for what shows only where there are many.

No declaration of it was ever submitted: it is to be listed, not to be decided.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection

from tests.support.clock import NOVEMBER_2024
from workflow import tables
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.store.ledger.study_records import source_digest
from workflow.tables.declarations import STATES
from workflow.vocabulary import Category

Row = Mapping[str, Any]
_FIRST = {"sequence": 1, "at": NOVEMBER_2024}
_NAMES = ", ".join(f"'{name}'" for name in tables.metadata.tables)
NAMES = ("张三", "张三丰", "李四", "王五", "欧阳修")


class Registry:
    """Bodies, people whom they employ, and declarations of all kinds; the same for the same seed."""

    def __init__(
        self, service: Service, declarations: int, *, people: int = 40, stations: int = 0, seed: int = 1
    ) -> None:
        self.service, self.random = service, Random(seed)
        self.bodies = [new_id() for _ in range(3)]
        self.principal_id = new_id()
        self.stations = [self._station(number) for number in range(stations)]
        self.people = [self._person(number) for number in range(people)]
        self.declarations = [self._declaration(number) for number in range(declarations)]
        with service.store.write() as connection:
            self._write(connection)

    def _station(self, number: int) -> dict[str, Any]:
        """Below the first body, most of them of one kind, region and beginning of a name."""
        rare = number % 100 == 7
        return {
            "id": new_id(),
            "name": f"{'鲁' if rare else '驿'}站{number}",
            "kind": "street_station" if rare else "community_station",
            "region": "370499" if rare else "370402",
            "active": number % 50 != 3,
            "parent_id": self.bodies[0],
            "created_at": NOVEMBER_2024,
        }

    def _person(self, number: int) -> dict[str, Any]:
        name = NAMES[number % len(NAMES)]
        return {
            "id": new_id(),
            "name": f"{name}{number}",
            "applicant_type": "employee",
            "document_type": "other",
            "document_masked": "*",
            "document_cipher": b"",
            "created_at": NOVEMBER_2024,
        }

    def _declaration(self, number: int) -> dict[str, Any]:
        pick = self.random.choice
        state = "synced" if number % 3 else pick(STATES)
        waits, year = state in ("submitted", "unit_review"), pick((2021, 2022, 2024))
        submitted = None if state == "draft" else NOVEMBER_2024 - timedelta(hours=self.random.randrange(500))
        return {
            "id": new_id(),
            "person_id": pick(self.people)["id"],
            "category": pick(("training", "training", str(pick(list(Category))))),
            "state": state,
            "first_year": year,
            "last_year": year + (number % 10 == 0),
            "facts": {},
            "evidence": [],
            "body_id": None if state == "draft" else pick(self.bodies),
            "alternate": state != "draft" and number % 8 == 0,
            "assignee_id": self.principal_id if state == "unit_review" else None,
            "route": {"spot_check": number % 5 == 0} if submitted else None,
            "due_on": date(2024, 11, 1) + timedelta(days=number % 40) if waits else None,
            "submitted_at": submitted,
            "edition_id": "zaozhuang-2024",
            "created_at": NOVEMBER_2024,
            "updated_at": NOVEMBER_2024,
        }

    def _write(self, connection: Connection) -> None:
        bodies = [
            {
                "id": id_,
                "name": f"单位{at}",
                "kind": "employer",
                "region": "370400",
                "created_at": NOVEMBER_2024,
            }
            for at, id_ in enumerate(self.bodies)
        ]
        someone = {"id": self.principal_id, "name": "审核员", "created_at": NOVEMBER_2024}
        users = [{**someone, "id": new_id(), "person_id": each["id"]} for each in self.people]
        ties = [
            {
                "id": new_id(),
                "person_id": each["id"],
                "organization_id": self.bodies[at % len(self.bodies)],
                "type": "employment",
                "valid_from": date(2020, 1, 1),
                "valid_to": date(2023, 1, 1) if at % 7 == 0 else None,
                "created_at": NOVEMBER_2024,
            }
            for at, each in enumerate(self.people)
        ]
        self.employments: Sequence[Row] = ties
        connection.execute(tables.organization.insert(), bodies)
        if self.stations:
            connection.execute(tables.organization.insert(), self.stations)
        connection.execute(tables.principal.insert(), someone)
        connection.execute(tables.person.insert(), self.people)
        connection.execute(tables.principal.insert(), users)
        connection.execute(tables.affiliation.insert(), ties)
        connection.execute(tables.former_name.insert(), [self._former(each) for each in self.people])
        records = [self._record(number, each) for number, each in enumerate(self.people)]
        connection.execute(tables.study_record.insert(), records)
        connection.execute(tables.study_record_change.insert(), [self._received(each) for each in records])
        connection.execute(tables.declaration.insert(), self.declarations)
        held = [each for each in self.declarations if each["assignee_id"]]
        claims = [{"assignee_id": each["assignee_id"], "declaration_id": each["id"]} for each in held]
        if claims:
            connection.execute(tables.claimed.insert(), claims)
        connection.execute(tables.history.insert(), [self._history(each) for each in self.declarations])
        connection.execute(tables.event.insert(), [self._event(each) for each in self.declarations])
        self.notices = [self._notice(number, each) for number, each in enumerate(self.declarations)]
        for recipient in ("person_id", "organization_id"):
            connection.execute(tables.notice.insert(), [each for each in self.notices if recipient in each])

    def _former(self, person: Row) -> Row:
        changed = {"until": NOVEMBER_2024, "changed_by": self.principal_id}
        return {**changed, "id": new_id(), "person_id": person["id"], "name": "曾", "name_key": "曾"}

    def _record(self, number: int, person: Row) -> Row:
        return {
            "id": new_id(),
            "person_id": person["id"],
            "source_id": f"city-{number}",
            "source_digest": source_digest(f"city-{number}"),
            "subject": "public",
            "hours": 1,
            "completed_at": NOVEMBER_2024,
            "received_at": NOVEMBER_2024,
            "outcome": "no_credit" if number % 9 else "sync",  # what is asked for first is rare
        }

    def _received(self, record: Row) -> Row:
        named = {name: record[name] for name in ("person_id", "source_id", "source_digest")}
        event = {"sequence": 1, "event": "receive", "actor_id": self.principal_id, "detail": {}}
        return {**named, **event, "record_id": record["id"], "at": NOVEMBER_2024}

    def _history(self, row: Row) -> Row:
        return {
            **_FIRST,
            "declaration_id": row["id"],
            "event": "submit",
            "from_state": "draft",
            "to_state": "submitted",
            "actor_id": self.principal_id,
            "evidence_digest": "",
            "previous_hash": "",
            "hash": "",
        }

    def _event(self, row: Row) -> Row:
        payload = {"edition_id": row["edition_id"], "event": "claim", "actor_id": self.principal_id}
        told = {"type": "declaration.claim", "payload": payload, "announced_at": NOVEMBER_2024}
        return {**_FIRST, **told, "declaration_id": row["id"]}

    def _notice(self, number: int, row: Row) -> Row:
        body_id, person_id = self.bodies[number % len(self.bodies)], row["person_id"]
        to = {"organization_id": body_id} if number % 4 == 0 else {"person_id": person_id}
        return {
            **to,
            "id": new_id(),
            "event_id": f"{row['id']}:1",
            "kind": "submitted",
            "texts": {},
            "created_at": NOVEMBER_2024 + timedelta(seconds=number % 50),
            "read_at": None if number % 3 else NOVEMBER_2024,
        }

    def forget_statistics(self) -> None:
        """Leave the planner without statistics, as in a database that nobody has looked at yet."""
        if not self.service.store.is_sqlite:
            self._run(f"UPDATE pg_class SET reltuples = -1 WHERE relkind = 'r' AND relname IN ({_NAMES})")
            self._run(f"DELETE FROM pg_statistic WHERE starelid::regclass::text IN ({_NAMES})")

    def analyse(self) -> None:
        """Give the planner its statistics; PostgreSQL, as if there were hundreds of times as many rows.

        Of a handful of rows, it rightly takes any way through them for cheap.
        """
        self._run("ANALYZE")
        if not self.service.store.is_sqlite:
            more = "UPDATE pg_class SET reltuples = greatest(reltuples, 1000) * 400"
            self._run(f"{more} WHERE relkind IN ('r', 'i') AND relname IN ({_NAMES})")

    def _run(self, statement: str) -> None:
        with self.service.store.write() as connection:
            connection.exec_driver_sql(statement)
