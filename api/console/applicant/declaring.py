"""Declaring: the category in plain words, then a form of what its clause asks, saved as it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response

from api.console.applicant.declaration import own_declaration
from api.console.applicant.draft import Shown, found_form, show_form, show_progress
from api.console.applicant.form.categories import PLAIN
from api.console.applicant.form.fields import Form
from api.console.applicant.form.proposing import read_or_use
from api.console.applicant.form.reading import (
    Typed,
    errors_by_field,
    item_of,
    read_typed,
    typed_of,
    with_rows,
)
from api.console.applicant.form.saving import AS_MADE, change, create, own_person
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.schemas.declarations.checking import check_facts
from workflow.errors import LostRace, NotFound, VersionMismatch, WrongState
from workflow.queries.declarations.declarations import get_declaration
from workflow.vocabulary import Category

pages = Pages("declaring")

_NEW = "/my/declarations/new"


@pages.page(_NEW)
def choose_category(visit: Visit) -> Response:
    """Ask what somebody did, in plain words."""
    own_person(visit)
    return page(visit, "applicant/choose.html", plain=PLAIN.values())


@pages.page(f"{_NEW}/<category>")
def show_new(visit: Visit, category: str) -> Response:
    """The empty form of a category."""
    own_person(visit)
    form = found_form(visit, _category(category))
    return show_form(visit, Shown(form, with_rows(form, Typed(), "")))


@pages.page(f"{_NEW}/<category>", "POST")
def send_new(visit: Visit, category: str) -> Response:
    """Save what was typed as a new draft; or go on with the one that this form has become meanwhile."""
    own_person(visit)
    known = visit.value("declaration")
    view = own_declaration(visit, known) if known else None
    if view is not None and view["category"] != category:
        raise NotFound()
    return _send(visit, found_form(visit, _category(category)), view)


@pages.page("/declarations/<id:declaration_id>", "POST")
def send_draft(visit: Visit, declaration_id: str) -> Response:
    """Save what was typed into a draft."""
    view = own_declaration(visit, declaration_id)
    return _send(visit, found_form(visit, Category(view["category"])), view)


def _category(name: str) -> Category:
    if name not in set(Category):
        raise NotFound()
    return Category(name)


def _send(visit: Visit, form: Form, view: Mapping[str, Any] | None) -> Response:
    """Do what the button says: save, go on, add or drop a row; or save at a pause, where it can be."""
    typed, do = read_typed(form, visit.sent), visit.value("do")
    shown = Shown(form, typed, view, once=visit.value("once"))
    if do.startswith(("add:", "drop:", "restore")):
        with_rows(form, typed, do)
        return show_form(visit, shown)
    if do.startswith(("read:", "use:")) and view is not None:
        shown.read = read_or_use(visit, view, form, typed, do)
        with_rows(form, typed, "")
        return show_form(visit, shown)
    if do.startswith("propose:") and view is not None:  # a script asks: of what was just uploaded
        read = read_or_use(visit, view, form, typed, do)
        return page(visit, "applicant/read.html", read=read) if read.proposals else Response(status=204)
    item, wrong = check_facts(item_of(form, typed))
    shown.errors = errors_by_field(form, typed, wrong)
    if item is None:
        with_rows(form, typed, "")
        return show_progress(visit, shown) if do == "pause" else show_form(visit, shown, 422)
    try:
        saved = _saved(visit, shown, item)
    except (VersionMismatch, LostRace, WrongState) as conflict:
        return _conflict(visit, shown, conflict, pausing=do == "pause")
    if do == "pause":
        return show_progress(
            visit, Shown(form, typed, saved, saved=True, once=shown.once, is_new=view is None)
        )
    return go(f"/declarations/{saved['id']}" + ("/submit" if do == "next" else "?saved=1"))


def _saved(visit: Visit, shown: Shown, item: Mapping[str, Any]) -> dict[str, Any]:
    if shown.view is not None:
        return change(visit, shown.view, item, visit.version())
    made, is_new = create(visit, item, visit.value("once"))
    if is_new:
        return made
    shown.view = made  # the form was sent before, and typed on after the way back
    return change(visit, made, item, AS_MADE)


def _conflict(visit: Visit, shown: Shown, conflict: Exception, *, pausing: bool) -> Response:
    """It was changed elsewhere meanwhile: what was typed stays, beside what is saved now."""
    assert shown.view is not None  # noqa: S101 - what is new has no version
    shown.view = get_declaration(visit.service, visit.actor, shown.view["id"])
    shown.conflict = "state" if isinstance(conflict, WrongState) else "version"
    shown.stored = typed_of(shown.form, shown.view["item"])
    if pausing:
        return show_progress(visit, shown)
    with_rows(shown.form, shown.typed, "")
    return show_form(visit, shown, 412 if isinstance(conflict, VersionMismatch) else 409)
