"""The way to the identity provider and back, and out of it again."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from flask import Response, request

from api.configuration.oidc_settings import OidcSettings
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit, local
from api.console.session.going_on import is_secure, sender_of, signed_in
from api.console.session.oidc import flow as flows
from api.http.origin import came_over_tls
from workflow.commands.people import sessions
from workflow.commands.people.sign_in.federated import Told, principal_for
from workflow.errors import Conflict, NotFound

if TYPE_CHECKING:
    from api.console.session.oidc.provider import Provider

pages = Pages("oidc")

ID_COOKIE, ID_PATH = "xueshi_id_token", "/sign-out"
_LONGEST_KEPT = 3500  # characters; browsers keep no longer cookies
_LONGEST_CLAIM = 100


@pages.page("/sign-in/oidc", public=True)
def leave_for_provider(visit: Visit) -> Response:
    """Go to the provider, with what it has to give back."""
    provider = _provider(visit)
    flow = flows.begin(local(visit.query.get("next")))
    address, _ = provider.session(_callback(visit)).create_authorization_url(
        provider.described()["authorization_endpoint"],
        state=flow.state,
        nonce=flow.nonce,
        code_verifier=flow.verifier,
    )
    response = go(address)
    response.set_cookie(
        flows.COOKIE,
        flows.packed(flow),
        max_age=flows.LIFE,
        path=flows.PATH,
        httponly=True,
        samesite="Lax",
        secure=is_secure(visit),
    )
    return response


@pages.page("/sign-in/oidc/callback", public=True)
def come_back(visit: Visit) -> Response:
    """Take what the provider says, and sign in whoever it is."""
    provider, asked = _provider(visit), visit.query
    flow = flows.unpacked(request.cookies.get(flows.COOKIE, ""))
    if flow is None or not hmac.compare_digest(asked.get("state", "").encode(), flow.state.encode()):
        return _refused(visit, "begin_again", 400)
    provider.require_issuer(asked.get("iss"))
    if "error" in asked or not asked.get("code"):
        return _refused(visit, "refused", 403)
    tokens = provider.tokens(asked["code"], flow.verifier, _callback(visit))
    claims = provider.claims(tokens, flow.nonce)
    told = _told(provider.settings, claims)
    if told is None:
        return _refused(visit, "no_claim", 403)
    try:
        principal_id = principal_for(
            visit.service, told, maps_to=provider.settings.maps_to, create=provider.settings.create
        )
    except NotFound:
        return _refused(visit, "unknown", 403)
    except Conflict:
        return _refused(visit, "taken", 403)
    step = sessions.begin_for(visit.service, principal_id, sender_of(None), via="oidc")
    response = go(flow.next)
    signed_in(visit, response, step)
    _keep_for_logout(visit, response, tokens["id_token"])
    return _without_flow(response)


def _told(settings: OidcSettings, claims: Mapping[str, Any]) -> Told | None:
    claim, subject = claims.get(settings.claim), claims["sub"]
    if not isinstance(claim, str) or not 0 < len(claim) <= _LONGEST_CLAIM or len(subject) > 255:
        return None
    name = claims.get("name")
    named = name if isinstance(name, str) and name.strip() else claim
    return Told(settings.issuer, subject, named.strip(), claim)


def _keep_for_logout(visit: Visit, response: Response, id_token: str) -> None:
    """Let the browser show the token to the provider when it signs out there."""
    if len(id_token) <= _LONGEST_KEPT:
        response.set_cookie(
            ID_COOKIE, id_token, path=ID_PATH, httponly=True, samesite="Strict", secure=is_secure(visit)
        )


def logout_address(visit: Visit) -> str | None:
    """Where the provider signs somebody out; None where it can't, or says nothing."""
    if visit.settings.oidc is None:
        return None
    provider = _provider(visit)
    settings, described = provider.settings, provider.described()
    if not isinstance(described.get("end_session_endpoint"), str):
        return None
    hint = request.cookies.get(ID_COOKIE)
    asked = {
        **({"id_token_hint": hint} if hint else {}),
        "client_id": settings.client_id,
        "post_logout_redirect_uri": f"{_own_url(visit)}/sign-in",
    }
    address: str = described["end_session_endpoint"]
    return f"{address}{'&' if '?' in address else '?'}{urlencode(asked)}"


def _provider(visit: Visit) -> Provider:
    settings = visit.settings.oidc
    if settings is None:
        raise NotFound()
    from api.console.session.oidc.provider import (
        provider_of,
    )  # its libraries are 8 MB where nobody needs them

    return provider_of(settings)


def _callback(visit: Visit) -> str:
    return f"{_own_url(visit)}/sign-in/oidc/callback"


def _own_url(visit: Visit) -> str:
    """The address of this service as browsers know it."""
    settings = visit.settings.oidc
    scheme = "https" if came_over_tls() else "http"
    return (settings.own_url if settings else "") or f"{scheme}://{request.host}"


def _refused(visit: Visit, why: str, status: int) -> Response:
    settings = visit.settings.oidc
    said = page(visit, "session/oidc_refused.html", status, why=why, name=settings.name if settings else "")
    return _without_flow(said)


def _without_flow(response: Response) -> Response:
    response.delete_cookie(flows.COOKIE, path=flows.PATH, httponly=True, samesite="Lax")
    return response
