"""My year: am I done, and if not, what would fill it quickest? With every declaration and who is next."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from flask import Response

from api.console.applicant.form.categories import PLAIN
from api.console.applicant.form.fields import form_of
from api.console.applicant.form.reading import Typed, errors_by_field, item_of, read_typed, with_rows
from api.console.applicant.form.saving import own_person
from api.console.applicant.stations import line_of
from api.console.applicant.words_of_reviewer import last_words
from api.console.frame.labels import subject_line, when
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.call import Call
from api.http.paging import filters, page_view, paging
from api.schemas.declarations.checking import check_facts
from api.schemas.declarations.declarations import DeclarationFilters
from workflow import names
from workflow.errors import NotFound
from workflow.queries.declarations.declarations import list_declarations
from workflow.queries.declarations.outlook import get_outlook
from workflow.queries.ledger.accounts import get_account, list_accounts
from workflow.vocabulary import Category, State

pages = Pages("my_year")

_YEARS_BACK = 2
_A_PAGE = 20
_QUERY = DeclarationFilters()


@pages.page("/my")
def show_this_year(visit: Visit) -> Response:
    """Go to this year."""
    own_person(visit)
    return go(f"/my/{visit.service.clock.today().year}")


@pages.page("/my/<year:year>")
def show_year(visit: Visit, year: int) -> Response:
    """The year: what is recognised, in review and planned, what is missing, and every declaration."""
    return _show(visit, year)


@pages.page("/my/<year:year>/trial")
def show_trial(visit: Visit, year: int) -> Response:
    """The form of what something would add, of the category that was chosen."""
    category = visit.query.get("category", "")
    if category not in set(Category):
        return go(f"/my/{year}#trial")
    form = form_of(Category(category), visit.service.editions.for_year(year)[0])
    return _show(visit, year, trial={"form": form, "typed": with_rows(form, Typed(), "")})


@pages.page("/my/<year:year>/trial", "POST")
def try_out(visit: Visit, year: int) -> Response:
    """Say what these facts would add; nothing is stored."""
    category = visit.value("category")
    if category not in set(Category):
        raise NotFound()
    form = form_of(Category(category), visit.service.editions.for_year(year)[0])
    typed, do = read_typed(form, visit.sent), visit.value("do")
    tried: dict[str, Any] = {"form": form, "typed": typed}
    if do.startswith(("add:", "drop:")):
        return _show(visit, year, trial={**tried, "typed": with_rows(form, typed, do)})
    item, wrong = check_facts(item_of(form, typed))
    errors = errors_by_field(form, typed, wrong)
    tried["typed"] = with_rows(form, typed, "")
    return _show(visit, year, trial={**tried, "errors": errors, "item": item}, status=422 if errors else 200)


def _show(visit: Visit, year: int, *, trial: Mapping[str, Any] | None = None, status: int = 200) -> Response:
    person_id, tried = own_person(visit), trial or {}
    account = get_account(visit.service, visit.actor, person_id, year)
    outlook = get_outlook(visit.service, visit.actor, person_id, year, trial=tried.get("item"))
    declared = _declared(visit, person_id, year)
    return page(
        visit,
        "applicant/year.html",
        status,
        year=year,
        years=_years(visit, person_id, year),
        account=account,
        outlook=outlook,
        bars=[_bar(subject, account, outlook) for subject in ("public", "professional")],
        declared=[_listed(visit, view, outlook) for view in declared["items"]],
        following=None if trial else declared["next_cursor"],
        count=declared["count"],
        plain=PLAIN,
        trial_form=tried.get("form"),
        typed=tried.get("typed"),
        errors=tried.get("errors", {}),
        returned=None,
        edition=account["edition"],
        names=names,
    )


def _declared(visit: Visit, person_id: str, year: int) -> dict[str, Any]:
    """A page of the declarations that touch the year, newest first."""
    cursor = {"cursor": visit.query["cursor"]} if visit.query.get("cursor") else {}
    asked = {"limit": _A_PAGE, "person_id": person_id, "year": year, **cursor}
    call = Call(visit.service, visit.actor, query=_QUERY.load(asked))
    return page_view(
        call, list_declarations(visit.service, visit.actor, filters=filters(call), **paging(call))
    )


def _years(visit: Visit, person_id: str, year: int) -> list[int]:
    """The years to choose from: those with an account, this one and some before it."""
    today = visit.service.clock.today().year
    known = [each["year"] for each in list_accounts(visit.service, visit.actor, person_id).items]
    return sorted({*known, *range(today - _YEARS_BACK, today + 1), year}, reverse=True)


def _bar(subject: str, account: Mapping[str, Any], outlook: Mapping[str, Any]) -> dict[str, Any]:
    """One subject's bar, as numbers to draw."""
    return {
        "subject": subject,
        "words": names.SUBJECTS[subject],
        "recognised": Decimal(account["recognised"][subject]),
        "in_review": Decimal(outlook["in_review"][subject]),
        "planned": Decimal(outlook["planned"][subject]),
        "required": Decimal(account["required"][subject]),
        "short": Decimal(account["short"][subject]),
    }


def _listed(visit: Visit, view: Mapping[str, Any], outlook: Mapping[str, Any]) -> dict[str, Any]:
    """A declaration of the list: its words, its line of stations, its hours, and what was said of it."""
    is_back = view["revision"] and view["state"] in (State.DRAFT, State.REJECTED)
    forecast = outlook["forecasts"].get(view["id"]) or view["forecast"]
    return {
        "view": view,
        "what": subject_line(view["item"], visit.language),
        "when": when(view["item"]),
        "line": line_of(view),
        "forecast": forecast if view["state"] in (State.DRAFT, State.SUBMITTED, State.UNIT_REVIEW) else None,
        "said": last_words(visit, view) if is_back else None,
    }
