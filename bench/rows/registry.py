"""Fills a registry with a given number of declarations of six years, as lists meet them.

One declaration goes through the product, from its submission to the title system. It, its person, its account
and its records are copied in SQL; the copies differ in ids, people, bodies, states, categories and years. A
few kinds are rare however many declarations there are, for these are the ones that a list may have to seek.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Table

from bench.rows.backlog import CLAIMED, POSTGRESQL, SQLITE, Dialect, multiply, run_in_bulk
from bench.rows.ours import OwnDatabase
from workflow import tables
from workflow.access.permissions import Actor, Grant, Role
from workflow.commands.declarations.actions import perform
from workflow.ids import new_id
from workflow.process.reading import ActionBody
from workflow.vocabulary import WARNINGS

PER_PERSON = 5
PER_BODY = 600  # people
RARE = 7
"""So many rows there are of each rare kind."""

SURNAMES = "张王李赵刘陈杨黄周吴"
_LOOKED = ActionBody(acknowledged=WARNINGS)
_DRAWN = {
    True: "json_set(template.route, '$.spot_check', json('true'))",
    False: "jsonb_set(template.route, '{spot_check}', 'true')",
}


@dataclass(frozen=True)
class Registry:
    """Who reads the lists, and what the filters may name: the value, or several."""

    readers: Mapping[str, Actor]
    values: Mapping[str, tuple[str, ...]]


def fill(own: OwnDatabase, count: int) -> Registry:
    """Insert `count` declarations and what belongs to them."""
    population = own.population
    [draft] = population.drafts(1)
    bureau = Actor(new_id(), "Bureau", None, (Grant(Role.bureau, population.bureau_id),))
    administrator = Actor(new_id(), "Administrator", None, (Grant(Role.administrator),))
    with own.service.store.write() as connection:
        for actor in (bureau, administrator):
            population.insert_principal(connection, actor)
    reviewer, applicant = population.reviewer, draft.applicant
    for actor, event in ((applicant, "submit"), (reviewer, "claim"), (reviewer, "approve"), (bureau, "sync")):
        perform(own.service, actor, draft.id, event, _LOOKED)
    person_id = str(applicant.person_id)
    _insert_templates(own, draft.id, person_id)
    run_in_bulk(own, _Copies(own, count, draft.id, person_id).statements())
    values = {
        "person_id": (_id(2),),
        "body_id": (population.employer_id,),
        "organization_id": (population.employer_id,),
        "principal_id": (reviewer.id,),
        "declaration_id": (draft.id,),
        "parent_id": (population.bureau_id,),
        "edition_id": ("zaozhuang-2024",),
        "category": ("origin_credit", "training", "competition"),
        "year": ("2019", "2022"),
        "assignee": ("me",),
        "q": (SURNAMES[0], f"{SURNAMES[0]}一12"),
        "name_prefix": (SURNAMES[0], f"{SURNAMES[0]}一12"),
        "region": ("3704",),
        "uscc": ("91370400MA00000000",),
        "login": ("nobody",),
    }
    readers = {
        "bureau": bureau,
        "administrator": administrator,
        "reviewer": reviewer,
        "employee": applicant,
    }
    return Registry(readers, values)


def _insert_templates(own: OwnDatabase, declaration_id: str, person_id: str) -> None:
    """Insert one row each of what the product would write later, or somebody else would send."""
    with own.service.store.write() as connection:
        at = connection.execute(tables.event.select()).first().at
        notice = {"event_id": f"{declaration_id}:1", "kind": "approved", "texts": {}, "created_at": at}
        for recipient in ({"person_id": person_id}, {"organization_id": own.population.employer_id}):
            connection.execute(tables.notice.insert(), {**notice, **recipient, "id": new_id()})
        record = {
            "id": new_id(),
            "person_id": person_id,
            "source_id": "city-1",
            "subject": "public",
            "hours": 8,
        }
        outcome = {"hours": 8, "completed_at": at, "received_at": at, "outcome": "sync"}
        connection.execute(tables.study_record.insert(), {**record, **outcome})
        looked = {"at": at, "person_id": person_id, "field": "document", "purpose": "check"}
        connection.execute(tables.access_log.insert(), {**looked, "principal_id": own.population.reviewer.id})


def _id(number: int) -> str:
    return f"01930000-0000-7000-8000-{number:012x}"


class _Copies:
    """The statements that copy the templates."""

    def __init__(self, own: OwnDatabase, count: int, declaration_id: str, person_id: str) -> None:
        self.dialect: Dialect = SQLITE if own.is_sqlite else POSTGRESQL
        self.drawn = _DRAWN[own.is_sqlite]
        self.count, self.people = count, max(count // PER_PERSON, 20)
        self.declaration_id, self.person_id = declaration_id, person_id
        self.employer_id = own.population.employer_id
        keyed = self.dialect.id.format
        self.bodies = self.people // PER_BODY + 5
        self.body = (
            f"CASE WHEN n / 11 % 5 = 0 THEN '{self.employer_id}' ELSE {keyed(f'n % {self.bodies} + 1')} END"
        )
        self.own = keyed("n")
        self.whose = {"person_id": keyed(f"n % {self.people} + 1")}
        self.instant = self.dialect.instant.format("n * 60")

    def statements(self) -> list[str]:
        surname = f"substr('{SURNAMES}', n % 13 * (n % 13) % 10 + 1, 1)"
        name = f"{surname} || substr('一二三四五六七八九十', n / 13 % 10 + 1, 1) || n"
        named = {"id": self.own, "name": name}
        entered = {"source_id": "'copy:' || n", "source_digest": "NULL"}
        outcome = f"CASE WHEN n <= {RARE} THEN 'flag' ELSE template.outcome END"
        left = f"CASE WHEN n % 10 = 3 THEN {self.dialect.day.format('-30')} END"
        user = {"person_id": self.own, "login": "NULL", "active": f"(n > {RARE})"}
        return [
            self._bodies(),
            self._of(tables.person, self.people, {**named, "name_key": name}),
            self._of(tables.principal, self.people, {**named, **user}),
            self._of(
                tables.affiliation,
                self.people,
                {"id": self.own, "person_id": self.own, "organization_id": self.body, "valid_to": left},
            ),
            self._declarations(),
            CLAIMED,
            *self._notices(),
            self._of(tables.account, self.people, {"person_id": self.own}),
            self._of(tables.ledger_entry, self.count, {**self._position(), "source_id": self.own}),
            self._of(
                tables.title_record,
                self.count // 2,
                {**self._position(), "id": self.own, "key": "'copy:' || n"},
            ),
            self._of(
                tables.study_record,
                self.people,
                {**self.whose, **entered, "id": self.own, "outcome": outcome},
            ),
            self._of(tables.access_log, self.people, self._position()),
        ]

    def _of(self, table: Table, count: int, own: Mapping[str, str]) -> str:
        """Return the statement that copies the template's row of a table."""
        key = "id" if table is tables.person else "person_id"
        return multiply(table, {key: self.person_id}, self.dialect, count, own)

    def _position(self) -> dict[str, str]:
        return {**self.whose, "position": "1000 + n"}

    def _bodies(self) -> str:
        own = {"id": self.own, "name": "'单位' || n", "uscc": "NULL", "active": "(n % 50 <> 7)"}
        return multiply(tables.organization, {"id": self.employer_id}, self.dialect, self.bodies, own)

    def _notices(self) -> list[str]:
        """Return those to people, most of them read, and those to bodies, of which few are."""
        own = {"event_id": "'copy:' || n", "created_at": self.instant}
        read = f"CASE WHEN n % 10 < 7 THEN {self.instant} END"
        few = f"CASE WHEN n <= {RARE} * 5 THEN {self.instant} END"
        to_body = {
            **own,
            "id": self.dialect.id.format(f"n + {2 * self.count}"),
            "organization_id": self.body,
            "read_at": few,
        }
        body = {"organization_id": self.employer_id}
        return [
            self._of(tables.notice, self.count, {**own, **self.whose, "id": self.own, "read_at": read}),
            multiply(tables.notice, body, self.dialect, self.count // 5, to_body),
        ]

    def _declarations(self) -> str:
        """Return the statement that copies the declaration.

        85 % are synchronised, 5 % rejected, 4 % approved, 3 % drafts and 3 % wait; three in a hundred touch
        two years; two in a hundred were drawn for a spot check.
        """
        state = (
            "CASE WHEN n % 100 < 85 THEN 'synced' WHEN n % 100 < 90 THEN 'rejected' WHEN n % 100 < 94"
            " THEN 'approved' WHEN n % 100 < 97 THEN 'draft' WHEN n % 100 < 99 THEN 'submitted'"
            " ELSE 'unit_review' END"
        )
        rare = f"n % {max(self.count // RARE, 1)} = 0"
        category = (
            f"CASE WHEN {rare} THEN 'origin_credit' WHEN n % 1009 = 5 THEN 'competition' WHEN n / 7 % 10 < 6"
            " THEN 'training' WHEN n / 7 % 10 < 8 THEN 'learning' ELSE 'achievement' END"
        )
        year = f"CASE WHEN n <= {RARE} THEN 2019 ELSE 2020 + n * 5 / {self.count + 1} END"
        draft, claimed = "n % 100 IN (94, 95, 96)", self.dialect.id.format("n % 30 + 8")
        due = self.dialect.day.format("n % 60")
        own = {
            **self.whose,
            "id": self.own,
            "state": state,
            "category": category,
            "first_year": year,
            "last_year": f"{year} + CASE WHEN n % 100 IN (41, 42, 43) THEN 1 ELSE 0 END",
            "body_id": f"CASE WHEN {draft} THEN NULL ELSE {self.body} END",
            "assignee_id": f"CASE WHEN n % 100 = 99 THEN {claimed} END",
            "due_on": f"CASE WHEN n % 100 >= 97 THEN {due} END",
            "submitted_at": f"CASE WHEN {draft} THEN NULL ELSE {self.instant} END",
            "alternate": "(n % 500 = 0)",
            "route": f"CASE WHEN n % 50 = 47 THEN {self.drawn} ELSE template.route END",
            "approval_order": "n",
        }
        return multiply(tables.declaration, {"id": self.declaration_id}, self.dialect, self.count, own)
