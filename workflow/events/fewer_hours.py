"""Words about an approval that recognises fewer hours than were claimed: how many, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workflow.definition import Edition
from workflow.events.signals import Transition
from workflow.runtime.service import Service
from workflow.store.declarations import declarations
from workflow.values import Text
from workflow.vocabulary import Code

_NOTHING = Text("", "")


def fewer_hours(service: Service, transition: Transition) -> Text:
    """The sentences about the hours of a transition; empty where it recognises everything, or nothing at all.

    A reviewer's words are personal: no event has them, they are read from the declaration.
    """
    claimed = transition.detail.get("hours_claimed")
    if claimed is None:
        return _NOTHING
    recognised = transition.detail["hours_recognised"]
    edition = (
        service.editions.find(transition.edition_id or "") or service.editions.for_year(transition.at.year)[0]
    )
    reasons = list(_reasons(service, edition, transition))
    return Text(
        f"申报{claimed}学时，认定{recognised}学时。" + "".join(reason.zh for reason in reasons),
        f" It claims {claimed} credit hours; {recognised} are recognised."
        + "".join(" " + reason.en for reason in reasons),
    )


def _reasons(service: Service, edition: Edition, transition: Transition) -> Iterator[Text]:
    for code in transition.detail["trims"]:
        if code == Code.REVIEWER_CUT:
            yield _of_reviewer(service, edition, transition.declaration_id)
        else:
            yield edition.texts[Code(code)]


def _of_reviewer(service: Service, edition: Edition, declaration_id: str) -> Text:
    with service.store.read() as connection:
        row: Mapping[str, Any] = declarations.load(connection, declaration_id) or {}
    trims: Sequence[Mapping[str, Any]] = row.get("trims") or ()
    cut: Mapping[str, Any] = next((trim for trim in trims if trim["code"] == Code.REVIEWER_CUT), {})
    known, comment = edition.reasons.get(cut.get("reason_code") or ""), cut.get("comment")
    zh = [words for words in (known and known.text.zh, comment) if words]
    en = [words for words in (known and known.text.en, comment) if words]
    if not zh:
        return Text("核减理由见申报记录。", "The history says why.")
    return Text(f"核减理由：{'；'.join(zh)}。", f"The reviewer's reason: {'; '.join(en)}.")
