"""Which pages are whose: the offices that somebody holds, each with its first page."""

from __future__ import annotations

from workflow.access.permissions import Actor, Role
from workflow.names import ROLES, Words
from workflow.values import value


@value
class Office:
    """A role that somebody holds in the console, and where its work begins."""

    role: Role
    name: Words
    home: str


_HOMES = {
    Role.unit_reviewer: "/queue",
    Role.bureau: "/queue",
    Role.unit_administrator: "/queue",
    Role.administrator: "/editions",
    Role.applicant: "/my",
}


def offices_of(actor: Actor) -> tuple[Office, ...]:
    """The offices of an actor, those first in which others wait for them. A person is always an applicant."""
    held = [role for role in _HOMES if actor.has(role)]
    if actor.person_id is not None and Role.applicant not in held:
        held.append(Role.applicant)
    return tuple(Office(role, ROLES[role.value], _HOMES[role]) for role in held)


@value
class Link:
    """An entry of the main menu."""

    address: str
    icon: str
    words: Words


def _link(address: str, icon: str, zh: str, en: str) -> Link:
    return Link(address, icon, {"zh": zh, "en": en})


_QUEUE = _link("/queue", "inbox", "待办", "Queue")
_PEOPLE = _link("/people", "users", "人员", "People")
_CORRECTIONS = _link("/corrections", "pencil", "更正", "Corrections")
_REVIEWERS = _link("/reviewers", "clipboard-check", "审核人", "Reviewers")
_PROCESS = _link("/process", "git-compare", "流程", "Process")
_SPOT_CHECKS = _link("/spot-checks", "eye-check", "抽查", "Spot checks")
_STATISTICS = _link("/statistics", "chart-bar", "统计", "Statistics")
_EDITIONS = _link("/editions", "adjustments-horizontal", "规则版本", "Editions")
_LINKS = {
    Role.unit_reviewer: (_QUEUE,),
    Role.unit_administrator: (_QUEUE, _PEOPLE, _CORRECTIONS, _REVIEWERS),
    Role.bureau: (_QUEUE, _PEOPLE, _CORRECTIONS, _REVIEWERS, _PROCESS, _SPOT_CHECKS, _STATISTICS, _EDITIONS),
    Role.administrator: (
        _EDITIONS,
        _PROCESS,
        _link("/principals", "users", "账号", "Principals"),
        _link("/keys", "key", "密钥", "Keys"),
        _link("/operations", "list-check", "后台任务", "Operations"),
    ),
}


def links_of(office: Office | None, year: int) -> tuple[Link, ...]:
    """The main menu of an office."""
    found = list(_LINKS.get(office.role, ())) if office else []
    if office is not None and office.role == Role.applicant:
        found.append(_link(f"/my/{year}", "calendar", "我的学时", "My year"))
    return (*{link.address: link for link in found}.values(), _link("/notices", "bell", "通知", "Notices"))
