"""The files of an edition as text: shown with their problems at the line, tried, and saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask import Response

from api.console.editions.drafting import EDITION
from api.console.editions.editions import acts, frame
from api.console.editions.tables.cells import whole
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from api.http.body import read_shape
from api.schemas.editions.definitions import LONGEST_FILE, EditionChanges
from workflow.commands.editions import definitions as commands
from workflow.definition import EditionHasErrors
from workflow.definition.reading import FILES
from workflow.errors import EditionStatus, Invalid, LostRace, NotFound, VersionMismatch
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.previews import check_files

pages = Pages("edition_texts")

_ONE = f"/editions/{EDITION}/files/<name>"
_TOO_LONG = {
    "zh": f"文件最多{LONGEST_FILE}个字符，没有保存。",
    "en": f"A file has at most {LONGEST_FILE} characters; nothing was saved.",
}


@pages.page(_ONE)
def show_file(visit: Visit, edition_id: str, name: str) -> Response:
    """Show a file of an edition, in a draft to be edited."""
    view = _view(visit, edition_id, name)
    return _shown(visit, view, name, view["files"].get(f"{name}.yaml", ""))


def _view(visit: Visit, edition_id: str, name: str) -> dict[str, Any]:
    if name not in FILES:
        raise NotFound()
    return queries.get_edition(visit.service, visit.actor, edition_id)


def _written(visit: Visit) -> str:
    """What was written, as it was: spaces and line ends at its end count."""
    return next(iter(visit.sent.get("text", ())), "")


@pages.page(_ONE, "POST")
def save_file(visit: Visit, edition_id: str, name: str) -> Response:
    """Write the file; with `act` check, only say what would be wrong with it."""
    view, text = _view(visit, edition_id, name), _written(visit)
    if visit.value("act") == "check":
        return _shown(visit, view, name, text)
    version = whole(visit.value("over")) or visit.version() or 0
    try:
        body = read_shape(EditionChanges, {"files": {f"{name}.yaml": text}})
        commands.edit_edition(visit.service, visit.actor, edition_id, version=version, files=body["files"])
    except (VersionMismatch, LostRace, EditionStatus) as error:
        fresh = queries.get_edition(visit.service, visit.actor, edition_id)
        conflict = {"error": error.code, "text": error.text, "changes": acts(visit, fresh)["changes"][-3:]}
        status = 412 if isinstance(error, VersionMismatch) else 409
        return _shown(visit, fresh, name, text, status, conflict=conflict, stated=version)
    except EditionHasErrors as error:
        wrong = [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
        return _shown(visit, view, name, text, 422, wrong=wrong)
    except Invalid:
        return _shown(visit, view, name, text, 422, wrong=[_TOO_LONG])
    return go(f"/editions/{edition_id}/files/{name}?saved=1")


@pages.page(f"{_ONE}/check", "POST")
def check_text(visit: Visit, edition_id: str, name: str) -> Response:
    """What would be wrong with the text on the page."""
    view = _view(visit, edition_id, name)
    return _shown(visit, view, name, _written(visit), template="editions/file_problems.html")


def _shown(
    visit: Visit,
    view: Mapping[str, Any],
    name: str,
    text: str,
    status: int = 200,
    template: str = "editions/file.html",
    **more: Any,
) -> Response:
    file = f"{name}.yaml"
    problems = check_files(visit.service, visit.actor, view["id"], {file: text})
    return page(
        visit,
        template,
        status,
        **frame(visit, view),
        name=name,
        file=file,
        text=text,
        unsaved=text != view["files"].get(file, ""),
        problems=[each for each in problems if each["file"] == file],
        elsewhere=sum(each["file"] != file for each in problems),
        line=whole(visit.query.get("line", "")),
        **{"conflict": None, "wrong": None, **more},
    )
