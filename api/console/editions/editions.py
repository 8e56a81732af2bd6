"""The list of editions, and the page of one: what it says, what is wrong with it, what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response

from api.console.editions import words
from api.console.editions.drafting import EDITION, copied
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.body import read_shape
from api.schemas.editions.definitions import NewEdition
from workflow.access.permissions import Subject, permits
from workflow.commands.editions import definitions as commands
from workflow.definition import DefinitionError, Edition, EditionHasErrors, UnknownEdition
from workflow.errors import Refused
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.previews import check_files

pages = Pages("editions")

_ONE = f"/editions/{EDITION}"
_VERBS = ("write", "publish", "move", "rollback")
_LAST = 100
_SHOWN = 100


@pages.page("/editions")
def show_editions(visit: Visit) -> Response:
    """List the editions, the latest year first, with who did what to each."""
    return _list_page(visit)


def _list_page(visit: Visit, status: int = 200, **more: Any) -> Response:
    found = list(queries.list_editions(visit.service, visit.actor).items)
    found.sort(key=lambda each: (-each["year"], not each["in_force"], each["id"]))
    shown = [{**each, **acts(visit, each), "title": _title(visit, each["id"])} for each in found[:_SHOWN]]
    return page(
        visit,
        "editions/list.html",
        status,
        editions=shown,
        count=len(found),
        may=permitted(visit),
        **{"wrong": None, "new_id": "", "source": "", **more},
    )


def permitted(visit: Visit) -> dict[str, bool]:
    """What the permission table lets the actor do with editions."""
    return {verb: permits(visit.actor, f"definition.{verb}", Subject()) for verb in _VERBS}


def _title(visit: Visit, edition_id: str) -> Mapping[str, str] | None:
    try:
        title = visit.service.editions.get(edition_id).title
    except UnknownEdition:
        return None
    return {"zh": title.zh, "en": title.en}


def acts(visit: Visit, view: Mapping[str, Any]) -> dict[str, Any]:
    """Who did what to an edition, last: `{wrote, checked, published}`, and all changes."""
    if view["shipped"]:
        return {"changes": [], "last": {}}
    changes = queries.list_changes(visit.service, visit.actor, view["id"], limit=_LAST).items
    return {"changes": changes, "last": {row["event"]: row for row in changes}}


@pages.page("/editions", "POST")
def make_draft(visit: Visit) -> Response:
    """Make a draft from the files of another edition, under the id that was written."""
    source, new_id = visit.value("source"), visit.value("id")
    try:
        files = copied(queries.get_edition(visit.service, visit.actor, source)["files"], new_id)
        body = read_shape(NewEdition, {"files": files})
        view = commands.create_edition(visit.service, visit.actor, body["files"])
    except EditionHasErrors as error:
        said = [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
        return _list_page(visit, 422, wrong=said, new_id=new_id, source=source)
    except Refused as error:
        if not error.text:
            raise
        return _list_page(visit, 409, wrong=[error.text], new_id=new_id, source=source)
    return go(f"/editions/{view['id']}")


@pages.page(_ONE)
def show_edition(visit: Visit, edition_id: str) -> Response:
    """Show an edition: its steps, files, problems, clauses, and the numbers by category."""
    return edition_page(visit, edition_id)


def edition_page(visit: Visit, edition_id: str, status: int = 200, **more: Any) -> Response:
    """The page of an edition, with what was found when something was tried."""
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    problems = check_files(visit.service, visit.actor, edition_id)
    return page(
        visit,
        "editions/edition.html",
        status,
        **frame(visit, view),
        problems=problems,
        errors=sum(each["severity"] == "error" for each in problems),
        rules=_rules(visit, edition_id),
        others=[
            each["id"]
            for each in queries.list_editions(visit.service, visit.actor).items
            if each["id"] != edition_id
        ],
        **acts(visit, view),
        **more,
    )


def frame(visit: Visit, view: Mapping[str, Any]) -> dict[str, Any]:
    """What the head of every page of an edition shows."""
    return {
        "view": view,
        "title": _title(visit, view["id"]),
        "may": permitted(visit),
        "editable": not view["shipped"]
        and view["status"] in ("draft", "checked")
        and permitted(visit)["write"],
        "file_names": words.FILES,
        "table_names": words.TABLES,
        "names": words,
    }


def _rules(visit: Visit, edition_id: str) -> Edition | None:
    """The edition as rules; None for a draft that can't be used yet."""
    try:
        return queries.usable_edition(visit.service, visit.actor, edition_id)
    except (EditionHasErrors, DefinitionError):
        return None


@pages.page(f"{_ONE}/check", "POST")
def check(visit: Visit, edition_id: str) -> Response:
    """Check a draft: one without errors is checked from then on."""
    commands.check_edition(visit.service, visit.actor, edition_id, version=visit.version())
    return go(f"/editions/{edition_id}#problems")


@pages.page(f"{_ONE}/delete", "POST")
def delete(visit: Visit, edition_id: str) -> Response:
    """Delete an edition that was never published."""
    commands.delete_edition(visit.service, visit.actor, edition_id, version=visit.version() or 0)
    return go("/editions")
