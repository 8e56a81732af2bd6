"""The page of a draft, and of one that is not saved yet: the form, its evidence, and what it would give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

from flask import Response

from api.console.applicant.form.categories import PLAIN
from api.console.applicant.form.differences import differences
from api.console.applicant.form.fields import Form, form_of
from api.console.applicant.form.proposing import Read
from api.console.applicant.form.reading import Typed, typed_of, with_rows
from api.console.applicant.proofs import proofs_of
from api.console.applicant.words_of_reviewer import last_words
from api.console.frame.pages import page
from api.console.frame.visit import Visit
from workflow import names
from workflow.definition import Edition
from workflow.evidence.accepted import ACCEPTED, MIB, NAMES_EN, NAMES_ZH
from workflow.names import Words
from workflow.queries.declarations.submitting.submission import preview_submission
from workflow.vocabulary import Category


@dataclass
class Shown:
    """What the page shows: the form with what was typed, the draft that is saved, and what is wrong."""

    form: Form
    typed: Typed
    view: Mapping[str, Any] | None = None
    errors: dict[str, Words] = field(default_factory=dict)
    saved: bool = False
    conflict: str = ""  # "version" where it was changed elsewhere, "state" where it is no draft any more
    stored: Typed | None = None  # what is saved now, where that is another
    upload: tuple[Words, ...] = ()  # why a file was refused
    is_new: bool = False  # whether it has become a draft just now
    read: Read | None = None  # what the text of a file says
    once: str = ""  # the mark by which a form that is sent twice makes one draft


def found_form(visit: Visit, category: Category) -> Form:
    """The form of a category under the edition of today."""
    return form_of(category, _edition(visit, None))


def show_draft(visit: Visit, view: Mapping[str, Any], *, upload: tuple[Words, ...] = ()) -> Response:
    """The draft as it is saved."""
    form = found_form(visit, Category(view["category"]))
    typed = with_rows(form, typed_of(form, view["item"]), "")
    shown = Shown(form, typed, view, saved=bool(visit.query.get("saved")), upload=upload)
    return show_form(visit, shown, 422 if upload else 200)


def show_form(visit: Visit, shown: Shown, status: int = 200) -> Response:
    """The whole page."""
    return page(visit, "applicant/form.html", status, **_context(visit, shown))


def show_progress(visit: Visit, shown: Shown) -> Response:
    """What changes while it is typed: what is wrong where, whether it is saved, and what it would give."""
    context = _context(visit, shown)
    context["errors"] = {name: words for name, words in shown.errors.items() if _is_filled(shown.typed, name)}
    response = page(visit, "applicant/progress.html", **context)
    if shown.saved and shown.view is not None:
        response.headers["HX-Replace-Url"] = f"/declarations/{shown.view['id']}"
    return response


def _is_filled(typed: Typed, name: str) -> bool:
    """Whether something stands in the field: what was not reached yet is not called wrong."""
    head, *rest = name.split(".")
    if not rest:
        return bool(typed.values.get(head, "").strip())
    rows = typed.rows.get(head, [])
    return int(rest[0]) < len(rows) and bool(rows[int(rest[0])].get(rest[1], "").strip())


def _context(visit: Visit, shown: Shown) -> dict[str, Any]:
    view = shown.view
    preview = preview_submission(visit.service, visit.actor, view["id"]) if view else None
    edition = _edition(visit, preview["edition"] if preview else None)
    return {
        "form": shown.form,
        "plain": PLAIN[shown.form.category],
        "typed": shown.typed,
        "errors": shown.errors,
        "left": [name for name in shown.errors if not _is_filled(shown.typed, name)],
        "view": view,
        "preview": preview,
        "edition": edition.id,
        "saved": shown.saved,
        "conflict": shown.conflict,
        "differences": differences(shown.form, shown.typed, shown.stored) if shown.stored else [],
        "proofs": proofs_of(view, edition) if view else None,
        "returned": last_words(visit, view) if view else None,
        "once": shown.once or str(uuid4()),
        "upload": shown.upload,
        "limits": limits_of(visit),
        "read": shown.read,
        "is_new": shown.is_new,
        "names": names,
    }


def limits_of(visit: Visit) -> dict[str, Any]:
    """What may be uploaded, in words and for the browser's chooser."""
    return {
        "mb": visit.service.evidence_limits.bytes // MIB,
        "bytes": visit.service.evidence_limits.bytes,
        "pieces": visit.service.evidence_limits.pieces,
        "types": {"zh": NAMES_ZH, "en": NAMES_EN},
        "accept": ",".join(ending for each in ACCEPTED for ending in each.endings),
    }


def _edition(visit: Visit, id_: str | None) -> Edition:
    editions = visit.service.editions
    return editions.get(id_) if id_ else editions.for_year(visit.service.clock.today().year)[0]
