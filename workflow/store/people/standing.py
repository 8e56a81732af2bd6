"""A person's standing on a date: what routing and the rules need to know of the person."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple


class Reviewer(NamedTuple):
    """A principal who may decide for a body. An alternate acts where the regular reviewer can't (R21)."""

    principal_id: str
    person_id: str | None
    alternate: bool


class Body(NamedTuple):
    """An organization that may review. `parent_id` is None also where the parent is closed."""

    id: str
    kind: str
    active: bool
    parent_id: str | None
    name: str
    reviewers: tuple[Reviewer, ...] = ()


class AgencyContract(NamedTuple):
    """A contract with a personnel agency; both days inclusive, `valid_to` None = open."""

    organization_id: str
    valid_from: date
    valid_to: date | None


class Standing(NamedTuple):
    """A person as routing sees it on one date (R11, R12, R21).

    `bodies` has every candidate and its parents by id, with the reviewers in office on that date.
    A closed agency or station is left out; a closed employer is named, with `employer_active` false.
    """

    person_id: str
    name: str
    applicant_type: str
    exam_based_series: bool
    transferee: bool
    transferred_on: date | None  # the latest move from outside the province (R28), ended or not
    employer_id: str | None
    employer_active: bool
    employer_parent_id: str | None
    agency_contract: AgencyContract | None  # the current one, else the last one
    community_station_id: str | None
    street_station_id: str | None
    employer_uscc: str | None
    region: str | None  # the code of the employer's region, else of the station's
    employer_ids: frozenset[str]
    bodies: Mapping[str, Body]
    account_editions: Mapping[int, str]  # year of an account -> the edition that it follows
    bureaus: tuple[Body, ...] = ()  # active ones with reviewers, where the standing is of a submission

    def name_of(self, body_id: str | None) -> str | None:
        """The name of a candidate body, of one of its parents or of a bureau; None for any other."""
        known = [*self.bodies.values(), *self.bureaus]
        return next((body.name for body in known if body.id == body_id), None)

    def reviewers(self, body_id: str | None) -> tuple[Reviewer, ...]:
        """Reviewers of a candidate body, of one of its parents or of a bureau; empty for any other."""
        body = self.bodies.get(body_id or "")
        if body is None:
            body = next((bureau for bureau in self.bureaus if bureau.id == body_id), None)
        return body.reviewers if body else ()
