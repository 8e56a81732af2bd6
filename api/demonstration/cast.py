"""The organizations, people and roles of the demonstration. This module holds data only."""

from __future__ import annotations

from dataclasses import dataclass, field

from workflow.access.permissions import SCOPES

REGION = "370499"


@dataclass(frozen=True, slots=True)
class DemoOrganization:
    """An organization; `key` is the name by which scripts find it."""

    key: str
    name: str
    kind: str
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class DemoAffiliation:
    """An affiliation of a person: its type and organization (for a transfer, its region of origin)."""

    type: str
    organization: str | None = None
    origin_region: str | None = None
    valid_from: str = "2020-01-01"


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody who declares; `key` is the name by which scripts find the person and the API key."""

    key: str
    name: str
    applicant_type: str
    affiliations: tuple[DemoAffiliation, ...]


@dataclass(frozen=True, slots=True)
class DemoOffice:
    """Somebody who acts for others: a role, its organization, and the person behind it, if any."""

    key: str
    name: str
    role: str
    organization: str | None = None
    person: str | None = None
    alternate: bool = False
    scopes: tuple[str, ...] | None = field(default=None)


ORGANIZATIONS = (
    DemoOrganization("bureau", "示范区人力资源和社会保障局", "bureau"),
    DemoOrganization("employer", "示范精密机械有限公司", "employer", parent="bureau"),
    DemoOrganization("small_employer", "示范设计事务所", "employer", parent="bureau"),
    DemoOrganization("personnel_agency", "示范人事代理中心", "personnel_agency", parent="bureau"),
    DemoOrganization("street_station", "示范街道人社服务站", "street_station", parent="bureau"),
    DemoOrganization("community_station", "示范社区人社服务站", "community_station", parent="street_station"),
)

PEOPLE = (
    DemoPerson("employee", "张示范", "employee", (DemoAffiliation("employment", "employer"),)),
    DemoPerson("reviewer_person", "李示范", "employee", (DemoAffiliation("employment", "small_employer"),)),
    DemoPerson(
        "freelancer_with_agency",
        "王示范",
        "freelancer",
        (
            DemoAffiliation("agency_contract", "personnel_agency"),
            DemoAffiliation("residence", "community_station"),
        ),
    ),
    DemoPerson(
        "freelancer_with_station",
        "赵示范",
        "freelancer",
        (DemoAffiliation("residence", "community_station"),),
    ),
    DemoPerson(
        "transferee",
        "陈示范",
        "employee",
        (
            DemoAffiliation("employment", "employer", valid_from="2024-07-01"),
            DemoAffiliation("transfer_in", origin_region="330100", valid_from="2024-07-01"),
        ),
    ),
)

OFFICES = (
    DemoOffice("administrator", "示范管理员", "administrator"),
    DemoOffice("bureau", "示范局经办人", "bureau", "bureau"),
    DemoOffice("integrator", "示范系统对接", "integrator", scopes=tuple(sorted(SCOPES))),
    DemoOffice("unit_reviewer", "示范公司审核人", "unit_reviewer", "employer"),
    DemoOffice("unit_administrator", "示范公司管理员", "unit_administrator", "employer"),
    # The only regular reviewer of the small employer is one of its professionals (R21).
    DemoOffice("sole_reviewer", "李示范", "unit_reviewer", "small_employer", person="reviewer_person"),
    DemoOffice(
        "alternate_reviewer", "示范事务所备用审核人", "unit_reviewer", "small_employer", alternate=True
    ),
    DemoOffice("agency_reviewer", "示范代理审核人", "unit_reviewer", "personnel_agency"),
    DemoOffice("community_reviewer", "示范社区审核人", "unit_reviewer", "community_station"),
    DemoOffice("street_reviewer", "示范街道审核人", "unit_reviewer", "street_station"),
)

# Roles that are no name above -> the name whose key they get. So every role's name finds a key.
ROLE_KEYS = {"applicant": "employee"}
