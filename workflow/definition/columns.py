"""The typed columns of the decision tables: what each can hold, and whether it may be unknown.

An unknown value fits no cell, so the check of a table treats "unknown" as one more value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from workflow.vocabulary import ApplicantType, Category, EmployerKind, Subject, TitleSeries


@dataclass(frozen=True, slots=True)
class Column:
    """A closed set of `values`, or hours on the 0.5 grid from `low` to `high`, or else a region's code."""

    name: str
    values: tuple[str | bool, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    may_be_unknown: bool = False

    @property
    def is_prefix(self) -> bool:
        return not self.values and self.low is None


def _flag(name: str) -> Column:
    return Column(name, (True, False))


GREATEST_CLAIM = Decimal(2928)
_ALL = (
    Column("applicant_type", tuple(ApplicantType)),
    _flag("employer_active"),
    Column("employer_kind", tuple(EmployerKind), may_be_unknown=True),
    _flag("agency_contract"),
    _flag("community_station"),
    _flag("street_station"),
    _flag("transferee"),
    Column("title_series", tuple(TitleSeries)),
    _flag("sole_reviewer"),
    _flag("alternate"),
    Column("region_prefix", may_be_unknown=True),
    Column("category", tuple(Category)),
    Column("subject", tuple(Subject), may_be_unknown=True),
    Column("credit_hours", low=Decimal("0.5"), high=GREATEST_CLAIM, may_be_unknown=True),
)
COLUMNS: Mapping[str, Column] = {column.name: column for column in _ALL}

# The first two characters of a unified social credit code: who registered it, and as what.
_REGISTERED: Mapping[str, EmployerKind] = {
    "11": EmployerKind.GOVERNMENT,
    "12": EmployerKind.PUBLIC_INSTITUTION,
    "51": EmployerKind.SOCIAL_ORGANISATION,
    "52": EmployerKind.SOCIAL_ORGANISATION,
    "53": EmployerKind.SOCIAL_ORGANISATION,
    "91": EmployerKind.ENTERPRISE,
    "92": EmployerKind.ENTERPRISE,
    "93": EmployerKind.ENTERPRISE,
}


def employer_kind(uscc: str | None) -> EmployerKind | None:
    """The kind of employer that has this unified social credit code; None where there is no code."""
    return _REGISTERED.get(uscc[:2], EmployerKind.OTHER) if uscc else None
