"""The floor of a replay: it reads the same rows by hand, and calls the rules once for each declaration.

It reads each item once, by the driver's own cursor, and assesses it after the person's earlier submissions.
It does not look up the person's standing at that time. It has no second edition, no comparison and no report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import orjson
import psycopg
from psycopg.types.json import set_json_loads
from pysqlite3 import dbapi2 as sqlite3

from workflow.definition import Editions
from workflow.rules import AssessmentRequest, Item, PersonFacts, StudyRecord, assess, item_from_mapping
from workflow.vocabulary import ApplicantType, Status

EDITION = "zaozhuang-2024"
AS_OF = date(2024, 11, 20)

_PEOPLE = """
SELECT person_id FROM declaration
WHERE person_id > {after} AND first_year <= 2024 AND last_year >= 2024
GROUP BY person_id ORDER BY person_id LIMIT {limit}
"""
_DECLARATIONS = """
SELECT person_id, id, state, first_year, last_year, facts, evidence, granted_hours, edition_id, route,
       approval_order, first_submitted_at, submitted_at, returned_at, updated_at
FROM declaration WHERE person_id IN ({people})
"""
_RECORDS = """
SELECT person_id, id, source_id, subject, topic, hours, completed_at, exam_passed_at, certificate_number,
       filing_number, received_at
FROM study_record WHERE person_id IN ({people})
"""
_STANDS = """
SELECT person.id, person.applicant_type, person.exam_based_series, affiliation.type, affiliation.valid_from,
       affiliation.valid_to, affiliation.origin_region, organization.id, organization.kind,
       organization.active, organization.uscc, organization.region, parent.id, above.id
FROM person
LEFT JOIN affiliation ON affiliation.person_id = person.id
LEFT JOIN organization ON organization.id = affiliation.organization_id
LEFT JOIN organization AS parent ON parent.id = organization.parent_id
LEFT JOIN organization AS above ON above.id = parent.parent_id
WHERE person.id IN ({people})
"""

Row = Sequence[Any]
_LIVE = frozenset({"submitted", "unit_review", "approved", "synced"})


class ReplayFloor:
    """Assesses everybody's declarations on one connection, a portion of people at a time."""

    def __init__(self, dsn: str, file: str, editions: Editions, people: int) -> None:
        self.editions, self.people, self.after = editions, people, ""
        self.is_sqlite = not dsn
        self.connection: Any = sqlite3.connect(file, isolation_level=None) if not dsn else _postgres(dsn)
        mark = "?" if self.is_sqlite else "%s"
        people_sql = f"SELECT person_id FROM ({_PEOPLE.format(after=mark, limit=mark)}) AS turn"
        asked = (_DECLARATIONS, _RECORDS, _STANDS)
        self.statements = [statement.format(people=people_sql) for statement in asked]

    def portion(self) -> int:
        """Assess all declarations of the next people. Return how many there were; 0 at the end."""
        declarations, records, stands = map(self._grouped, self.statements)
        self.after = max(stands, default=self.after)
        return sum(
            self._person(declarations[person_id], records.get(person_id, ()), stand[0])
            for person_id, stand in stands.items()
        )

    def _grouped(self, statement: str) -> dict[str, list[Row]]:
        groups: dict[str, list[Row]] = {}
        for row in self.connection.execute(statement, (self.after, self.people)).fetchall():
            groups.setdefault(row[0], []).append(row)
        return groups

    def _person(self, rows: Sequence[Row], records: Sequence[Row], stand: Row) -> int:
        person = PersonFacts(ApplicantType(stand[1]), employer_active=bool(stand[9]))
        arrived = tuple(self._record(row) for row in records)
        before: list[Item] = []
        for row in sorted(rows, key=_place):
            item = self._item(row)
            items = (*before, replace(item, status=Status.NEW))
            request = AssessmentRequest("", EDITION, AS_OF, person, items, arrived)
            assert assess(request, self.editions).items[-1].ref == row[1]
            if row[2] in _LIVE:
                before.append(item)
        return len(rows)

    def _item(self, row: Row) -> Item:
        facts, evidence = row[5], row[6]
        if self.is_sqlite:
            facts, evidence = orjson.loads(facts), orjson.loads(evidence)
        return item_from_mapping(
            facts,
            ref=row[1],
            status=Status.APPROVED,
            evidence=[piece["kind"] for piece in evidence],
            file_sha256=[piece["sha256"] for piece in evidence],
        )

    def _record(self, row: Row) -> StudyRecord:
        completed, passed = row[6], row[7]
        if self.is_sqlite:
            completed, passed = f"{completed}+00:00", passed and f"{passed}+00:00"
        return StudyRecord.from_mapping(
            {
                "ref": row[1],
                "source_id": row[2],
                "subject": row[3],
                "topic": row[4],
                "hours": Decimal(row[5]) / 2,
                "completed_at": completed,
                "exam_passed_at": passed,
                "certificate_number": row[8],
                "filing_number": row[9],
            }
        )

    def close(self) -> None:
        """Close the connection."""
        self.connection.close()


def _place(row: Row) -> tuple[bool, Any, str]:
    return row[12] is None, row[12] or 0, row[1]


def _postgres(dsn: str) -> Any:
    connection = psycopg.connect(dsn, autocommit=True)
    set_json_loads(orjson.loads, connection)
    return connection
