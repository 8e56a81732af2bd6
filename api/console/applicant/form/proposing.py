"""What the text of a file says of the fields of a form: each is filled at a click, none by itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.console.applicant.form.fields import Form
from api.console.applicant.form.reading import Typed
from api.console.frame.visit import Visit
from workflow.errors import EvidenceDamaged, Invalid, NotFound
from workflow.names import Words
from workflow.queries.declarations.proposals import text_proposals
from workflow.values import value

READABLE = ("application/pdf", "application/ofd")


@value
class Proposed:
    """A value for a field of this form; `there` where the field has it already."""

    field: str
    label: Words
    value: str
    found: str
    page: int
    there: bool


@value
class Read:
    """The file that was read, and what it says that this form asks for."""

    piece: Mapping[str, Any]
    proposals: tuple[Proposed, ...]


def read_or_use(visit: Visit, view: Mapping[str, Any], form: Form, typed: Typed, do: str) -> Read:
    """Read a file (`read:<id>`, `propose:<id>`), or fill a field with what it says (`use:<id>:<field>`).

    Raises `NotFound` for a file that the draft does not have.
    """
    verb, _, rest = do.partition(":")
    evidence_id, _, name = rest.partition(":")
    piece = next((each for each in view["evidence"] if each["id"] == evidence_id), None)
    if piece is None:
        raise NotFound()
    try:
        rows = text_proposals(visit.service, visit.actor, view["id"], evidence_id)
    except (Invalid, EvidenceDamaged):
        rows = []
    named = [(_field(form, row["field"]), row) for row in rows]
    for field, row in named:
        if verb == "use" and field == name:
            typed.values[field] = row["value"]
    return Read(
        piece,
        tuple(
            Proposed(
                field,
                form.by_name[field].label,
                row["value"],
                row["found"],
                row["page"],
                typed.values.get(field, "").strip() == row["value"],
            )
            for field, row in named
            if field
        ),
    )


def _field(form: Form, name: str) -> str:
    """The field of this form that the value is for; empty where it asks for no such thing."""
    wanted = "certificate_date" if name == "date" and "date" not in form.by_name else name
    asked = form.by_name.get(wanted)
    return wanted if asked is not None and asked.kind != "rows" else ""
