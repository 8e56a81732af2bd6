"""The certificates of a person: issued for years that are chosen, downloaded, revoked by the bureau."""

from __future__ import annotations

from typing import Any

from flask import Response

from api.console.applicant.form.saving import own_person
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit, whole
from api.console.frame.words import refusal
from api.http.call import Call
from api.http.origin import own_address
from api.http.paging import page_view, paging
from api.schemas.elements.checked import checked
from api.schemas.elements.lists import PageQuery
from api.schemas.people.certificates import NewCertificate, Revocation
from workflow.access.permissions import Role
from workflow.commands.ledger import certificates as commands
from workflow.errors import AlreadyRevoked, FontsMissing, Invalid, VersionMismatch
from workflow.queries.ledger import certificates as queries
from workflow.queries.ledger.accounts import list_accounts
from workflow.queries.people.people import get_person

pages = Pages("certificates")

_A_PAGE = 20
_QUERY = PageQuery()
_NO_YEAR = {"zh": "请至少选择一个年度。", "en": "Choose at least one year."}
_CHANGED = {
    "zh": "没有办理：该证书已有变化，下面是最新情况。",
    "en": "Nothing was done: the certificate has changed since. Below is how it stands.",
}


@pages.page("/certificates")
def show_own(visit: Visit) -> Response:
    """One's own certificates, and the years for which one can be had."""
    return _shown(visit, own_person(visit))


@pages.page("/certificates", "POST")
def issue_own(visit: Visit) -> Response:
    """Issue a certificate to whoever asks."""
    return _issue(visit, own_person(visit))


@pages.page("/people/<id:person_id>/certificates")
def show_of_person(visit: Visit, person_id: str) -> Response:
    """The certificates of somebody of the unit, or of anybody for the bureau."""
    return _shown(visit, person_id)


@pages.page("/people/<id:person_id>/certificates", "POST")
def issue_to_person(visit: Visit, person_id: str) -> Response:
    """Issue a certificate to somebody."""
    return _issue(visit, person_id)


@pages.page("/certificates/<id:certificate_id>/pdf")
def download(visit: Visit, certificate_id: str) -> Response:
    """The certificate as a PDF."""
    number, content = queries.set_as_pdf(visit.service, visit.actor, certificate_id, base=own_address())
    named = {"Content-Disposition": f'attachment; filename="{number}.pdf"'}
    return Response(content, headers=named, content_type="application/pdf")


@pages.page("/certificates/<id:certificate_id>/revoke", "POST")
def revoke(visit: Visit, certificate_id: str) -> Response:
    """Revoke a certificate; it stays listed."""
    before = queries.get_certificate(visit.service, visit.actor, certificate_id)
    person_id = before["person_id"]
    try:
        reason = checked(Revocation, {"reason": visit.value("reason")})["reason"]
        commands.revoke_certificate(
            visit.service, visit.actor, certificate_id, reason=reason, version=visit.version() or 0
        )
    except Invalid as error:
        written = {"of": certificate_id, "reason": visit.value("reason")}
        return _shown(visit, person_id, 422, wrong=[each.text for each in error.errors], written=written)
    except (AlreadyRevoked, VersionMismatch):
        return _shown(visit, person_id, 409, wrong=[_CHANGED])
    return go(_address(visit, person_id))


def _issue(visit: Visit, person_id: str) -> Response:
    years = [whole(each) for each in visit.sent.get("years", ())]
    try:
        if not years:
            return _shown(visit, person_id, 422, wrong=[_NO_YEAR])
        chosen = checked(NewCertificate, {"years": years})["years"]
        # A form that is sent twice has one effect: what holds already is not issued again.
        commands.issue_certificate(visit.service, visit.actor, person_id, chosen, unless_valid=True)
    except Invalid as error:
        return _shown(visit, person_id, 422, wrong=[each.text for each in error.errors])
    except FontsMissing:  # the page says so by itself
        return _shown(visit, person_id, 503)
    return go(_address(visit, person_id))


def _address(visit: Visit, person_id: str) -> str:
    """Where the certificates of a person are listed for whoever asks."""
    return "/certificates" if visit.actor.person_id == person_id else f"/people/{person_id}/certificates"


def _shown(visit: Visit, person_id: str, status: int = 200, **shown: Any) -> Response:
    service, actor = visit.service, visit.actor
    cursor = {"cursor": visit.query["cursor"]} if visit.query.get("cursor") else {}
    call = Call(service, actor, query=_QUERY.load({"limit": _A_PAGE, **cursor}))
    found = queries.list_certificates(service, actor, person_id, **paging(call))
    accounts = list_accounts(service, actor, person_id).items
    years = [each for each in reversed(accounts) if each["recognised"]["total"] != "0"]
    asked = whole(visit.query.get("year", "")) or next((each["year"] for each in years), None)
    given: dict[str, Any] = {"wrong": (), "written": {"of": "", "reason": ""}}
    own = actor.person_id == person_id
    return page(
        visit,
        "certificates/certificates.html",
        status,
        person=get_person(service, actor, person_id),
        own=own,
        address=_address(visit, person_id),
        shown=page_view(call, found),
        years=years,
        chosen=[whole(each) for each in visit.sent.get("years", ())] if status == 422 else [asked],
        hindered=[_words(visit, each) for each in queries.hindrances(service, actor, person_id)],
        issues=own or actor.has(Role.bureau) or actor.has(Role.unit_administrator),
        revokes=actor.has(Role.bureau),
        **given | shown,
    )


def _words(visit: Visit, hindrance: dict[str, Any]) -> str:
    """Why no certificate can be set, in the language of the page."""
    said = refusal(hindrance["code"], visit.language)
    text: str = hindrance["text"][visit.language] if hindrance["text"] else (said or ("", ""))[1]
    return text
