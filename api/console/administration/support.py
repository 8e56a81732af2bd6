"""For administrators who help somebody: a password for one sign-in, and pages as somebody sees them."""

from __future__ import annotations

from flask import Response

from api.console.administration.principals import one_page
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit, is_one_line
from api.console.session.account import require_no_identity
from workflow.commands.people.sign_in import passwords, viewing
from workflow.errors import VersionMismatch
from workflow.queries.people.identity import get_principal

pages = Pages("support")

_PURPOSE = 4, 200  # characters
_NO_PURPOSE = {
    "zh": f"请写明查看的原因（{_PURPOSE[0]} 至 {_PURPOSE[1]} 个字符），对方会看到。",
    "en": f"Say why you look, in {_PURPOSE[0]} to {_PURPOSE[1]} characters: they will read it.",
}


@pages.page("/principals/<id:principal_id>/reset", "POST")
def reset_password(visit: Visit, principal_id: str) -> Response:
    """Give somebody a password for one sign-in, and show it this once."""
    version = visit.version()
    if version is None:
        raise VersionMismatch()
    require_no_identity(visit, get_principal(visit.service, visit.actor, principal_id)["login"])
    given = passwords.reset(
        visit.service,
        visit.actor,
        principal_id,
        version=version,
        second_factor=bool(visit.value("second_factor")),
    )
    whose = get_principal(visit.service, visit.actor, principal_id)
    return page(visit, "administration/one_time_password.html", given=given, whose=whose)


@pages.page("/principals/<id:principal_id>/view", "POST")
def view_as(visit: Visit, principal_id: str) -> Response:
    """Show the pages as somebody sees them, for half an hour at most; they are told by whom and why."""
    purpose = visit.value("purpose")
    if not _PURPOSE[0] <= len(purpose) <= _PURPOSE[1] or not is_one_line(purpose):
        wrong = [{"pointer": "", "text": _NO_PURPOSE}]
        return one_page(visit, principal_id, 422, wrong=wrong)
    viewing.view_as(visit.service, visit.actor, visit.session_id, principal_id, purpose=purpose)
    return go("/")


@pages.page("/view-as/end", "POST", while_viewing=True)
def end_viewing(visit: Visit) -> Response:
    """Show the administrator's own pages again."""
    viewing.end(visit.service, visit.session_id)
    return go("/principals")
