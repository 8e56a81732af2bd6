"""The pages of the second factor: the picture to scan, the first right code, the recovery codes, and off."""

from __future__ import annotations

from flask import Response
from markupsafe import Markup

from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.console.session.account import renew, require_own_way, show
from api.console.session.going_on import locked_out
from api.console.session.sign_in import said
from api.http.origin import client_address
from workflow.access.second_factor import address
from workflow.commands.people.sign_in import second_factors
from workflow.errors import Invalid, OnlyViewing, TooManyAttempts

pages = Pages("second_factor")

_ISSUER = {"zh": "学时审核", "en": "Xueshi"}


@pages.page("/account/second-factor", "POST")
def set_up(visit: Visit) -> Response:
    """Make a secret, and show it; nothing is asked for at the sign-in before a right code was given."""
    require_own_way(visit)
    second_factors.set_up(visit.service, visit.actor)
    return go("/account/second-factor")


@pages.page("/account/second-factor")
def show_secret(visit: Visit) -> Response:
    """Show the secret that waits for its first code, as a picture and in letters."""
    return _shown(visit)


def _shown(visit: Visit, wrong: str | None = None, status: int = 200) -> Response:
    if visit.viewer is not None:
        raise OnlyViewing()
    secret = second_factors.waiting_secret(visit.service, visit.actor)
    if secret is None:
        return go("/account")
    import segno  # only those processes that draw a code need it

    to_scan = address(secret, login=visit.actor.name, issuer=_ISSUER[visit.language])
    picture = segno.make(to_scan, error="m", micro=False).svg_inline(
        scale=5, border=4, light="#fff", dark="#000", svgclass="qr", lineclass=None
    )
    letters = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    return page(
        visit,
        "session/second_factor.html",
        status,
        picture=Markup(picture),  # noqa: S704 - made of squares only
        letters=letters,
        wrong=wrong,
    )


@pages.page("/account/second-factor/enable", "POST")
def enable(visit: Visit) -> Response:
    """Enable it by a right code, and show the recovery codes this once."""
    try:
        made = second_factors.enable(
            visit.service, visit.actor, visit.value("code"), origin=client_address(), device=None
        )
    except Invalid as error:
        return _shown(visit, said(visit, error), 422)
    except TooManyAttempts as error:
        return _shown(visit, locked_out(visit, error), 429)
    response = page(visit, "session/recovery_codes.html", codes=made)
    renew(visit, response)
    return response


@pages.page("/account/second-factor/recovery-codes", "POST")
def make_recovery_codes(visit: Visit) -> Response:
    """Make new recovery codes, and show them this once."""
    try:
        made = second_factors.make_recovery_codes(
            visit.service, visit.actor, visit.value("code"), origin=client_address(), device=None
        )
    except (Invalid, TooManyAttempts) as error:
        return _refused(visit, error)
    return page(visit, "session/recovery_codes.html", codes=made)


@pages.page("/account/second-factor/off", "POST")
def turn_off(visit: Visit) -> Response:
    """Turn it off, for who gives a right code."""
    try:
        second_factors.turn_off(
            visit.service, visit.actor, visit.value("code"), origin=client_address(), device=None
        )
    except (Invalid, TooManyAttempts) as error:
        return _refused(visit, error)
    return go("/account?done=second_factor_off")


def _refused(visit: Visit, error: Invalid | TooManyAttempts) -> Response:
    if isinstance(error, TooManyAttempts):
        return show(visit, {"second_factor": locked_out(visit, error)}, 429)
    return show(visit, {"second_factor": said(visit, error)}, 422)
