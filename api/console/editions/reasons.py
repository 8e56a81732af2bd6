"""The reasons and the words of an edition that applicants read: shown together, and changed one at a time."""

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
from api.schemas.editions.definitions import EditionChanges
from workflow.commands.editions import definitions as commands
from workflow.definition import DefinitionError
from workflow.definition.files.text_writing import with_words
from workflow.errors import EditionStatus, LostRace, NotFound, VersionMismatch
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.previews import rows_of

pages = Pages("edition_reasons")

_ONE = f"/editions/{EDITION}/reasons"
_KINDS = {"reasons": "rules.yaml", "texts": "texts.yaml"}
_EMPTY = {"zh": "中文和英文都要填写。", "en": "Both languages are needed."}


@pages.page(_ONE)
def show_reasons(visit: Visit, edition_id: str) -> Response:
    """Show the reasons of decisions, and the letter of each code; `kind` and `code` open one for changes."""
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    return _shown(visit, view, visit.query.get("kind", ""), visit.query.get("code", ""))


@pages.page(_ONE, "POST")
def change_reason(visit: Visit, edition_id: str) -> Response:
    """Write the words of one reason or letter into its file."""
    kind, code = visit.value("kind"), visit.value("entry")
    view = queries.get_edition(visit.service, visit.actor, edition_id)
    words = {"zh": visit.value("zh"), "en": visit.value("en")}
    version = whole(visit.value("over")) or visit.version() or 0
    if not all(words.values()):
        return _shown(visit, view, kind, code, 422, written=words, wrong=[_EMPTY])
    try:
        text = with_words(view["files"].get(_file(kind), ""), _file(kind), (kind, code), words)
        body = read_shape(EditionChanges, {"files": {_file(kind): text}})
        commands.edit_edition(visit.service, visit.actor, edition_id, version=version, files=body["files"])
    except (KeyError, TypeError) as error:
        raise NotFound() from error
    except DefinitionError as error:
        wrong = [{"zh": each.text.zh, "en": each.text.en} for each in error.problems]
        return _shown(visit, view, kind, code, 422, written=words, wrong=wrong)
    except (VersionMismatch, LostRace, EditionStatus) as error:
        fresh = queries.get_edition(visit.service, visit.actor, edition_id)
        conflict = {"error": error.code, "text": error.text, "changes": acts(visit, fresh)["changes"][-3:]}
        status = 412 if isinstance(error, VersionMismatch) else 409
        return _shown(visit, fresh, kind, code, status, written=words, conflict=conflict, stated=version)
    return go(f"{visit.path.split('?')[0]}?saved={code}#{kind}-{code}")


def _file(kind: str) -> str:
    if kind not in _KINDS:
        raise NotFound()
    return _KINDS[kind]


def _shown(
    visit: Visit, view: Mapping[str, Any], kind: str, code: str, status: int = 200, **more: Any
) -> Response:
    return page(
        visit,
        "editions/reasons.html",
        status,
        **frame(visit, view),
        reasons=rows_of(view["files"], "reasons", file="rules.yaml") or {},
        letters=rows_of(view["files"], "texts", file="texts.yaml") or {},
        opened=(kind, code),
        **{"conflict": None, "wrong": None, "written": None, **more},
    )
