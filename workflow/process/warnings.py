"""What the reviewer should look at: what the facts show, and what only other rows show (R16, R27, R29).

Nothing here blocks. An approval acknowledges each warning by its code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor, permits
from workflow.access.visibility import subject_of
from workflow.definition import Edition
from workflow.process.dossier import item_of
from workflow.rules.clauses.activities import share_a_day
from workflow.rules.interface.items import Item
from workflow.rules.interface.result import Warned
from workflow.rules.likeness import is_alike
from workflow.store.database.rows import Record
from workflow.store.declarations.likeness import PICTURE, REJECTED, SAID_SAME
from workflow.vocabulary import Category, Code, MarkKind, Mode, Status

Row = Mapping[str, Any]
Refs = tuple[Sequence[str], int]  # the ids that are told, and how many more there are

# Those about the person's own items. All others are for who reviews, never for who declares.
ABOUT_OWN_ITEMS = frozenset(
    {Code.SHARED_EVIDENCE, Code.SAME_DAY, Code.SAME_TITLE, Code.ALIKE_PICTURE, Code.NO_NUMBER}
)
_BY_DAY = frozenset({Category.TRAINING, Category.EXPERT_ACTIVITY})
# What makes others' waiting declarations warned as well, when one like them is submitted.
_ELSEWHERE = {
    MarkKind.FILE.value: Code.SAME_FILE_ELSEWHERE,
    MarkKind.NUMBER.value: Code.SAME_NUMBER_ELSEWHERE,
    MarkKind.TITLE.value: Code.SAME_TITLE_ELSEWHERE,
    PICTURE: Code.ALIKE_PICTURE_ELSEWHERE,
}
_SEVERAL = 2  # one other says nothing about who is right
NUMBERED = frozenset({Category.QUALIFICATION_EXAM, Category.DIGITAL_ENGINEER})


def warnings_of(
    item: Item, row: Row, edition: Edition, live: Iterable[Row], alike: Sequence[Record], actor: Actor
) -> tuple[Warned, ...]:
    """The warnings about a declaration and its item, in the order of the codes.

    `live`: the person's other declarations that hold hours or may come to hold some; `alike`: the rows of
    `likeness.alike_statement`. Of other people's declarations only those are named that the actor may read.
    """
    others, unnumbered = _near(item, row, live), item.certificate is None and item.category in NUMBERED
    if not (others or alike or unnumbered):  # nearly always
        return ()
    whose = row["person_id"]
    looked_at: Mapping[Code, Refs | None] = {
        Code.SHARED_EVIDENCE: _own(other for other in others if set(other.files) & set(item.files)),
        Code.SAME_FILE_ELSEWHERE: _elsewhere(alike, MarkKind.FILE, actor),
        Code.SAME_NUMBER_ELSEWHERE: _elsewhere(alike, MarkKind.NUMBER, actor),
        Code.SAME_TITLE_ELSEWHERE: _elsewhere(alike, MarkKind.TITLE, actor),
        Code.ALIKE_PICTURE_ELSEWHERE: _elsewhere(_of_others(alike, whose), PICTURE, actor),
        Code.OTHER_DAYS_ELSEWHERE: _said_otherwise(alike, actor),
        Code.SAME_DAY: _own(other for other in others if _shares_a_day(item, other)),
        Code.SAME_TITLE: _own(other for other in others if item.title and item.title == other.title),
        Code.ALIKE_PICTURE: _elsewhere(_of_person(alike, whose), PICTURE, actor),
        Code.REJECTED_BEFORE: _rejected(item, alike),
        Code.NO_NUMBER: ((), 0) if unnumbered else None,
    }
    found = []
    for code, refs in looked_at.items():
        if refs is not None and edition.codes[code].mode is Mode.ACTIVE:
            told, untold = refs
            clause = edition.clause_of(code, item.category)
            found.append(Warned(code, clause, tuple(told), edition.texts[code], untold))
    return tuple(found)


def kept_warnings(warnings: Iterable[Warned]) -> list[dict[str, Any]] | None:
    """The warnings as a declaration's row keeps them for the queue; None where there are none.

    Which of other people's declarations are named depends on who asks, so only their number is kept.
    """
    rows = [{**each.to_mapping(), "refs": list(each.refs) if _is_own(each.code) else []} for each in warnings]
    return rows or None


def seen_by(actor: Actor, row: Row, warnings: Iterable[Row] | None) -> list[dict[str, Any]]:
    """Of a declaration's warnings, those that the actor may see.

    Who declares, and an integrator for them, sees what is about the person's own items; a reviewer sees all.
    """
    if not warnings:
        return []
    reviews = reviews_it(actor, row)
    return [dict(each) for each in warnings if reviews or _is_own(each["code"])]


def codes_with_words(warnings: Iterable[Row]) -> dict[str, Any]:
    """The codes of warnings, in their order, and beside them what each says."""
    told = list(warnings)
    return {
        "warning_codes": [each["code"] for each in told],
        "warning_codes_text": {each["code"]: each["text"] for each in told},
    }


def reviews_it(actor: Actor, row: Row) -> bool:
    """Whether the declaration, of somebody else, is in the actor's queue or under their oversight."""
    if actor.person_id is not None and actor.person_id == row["person_id"]:
        return False
    return permits(actor, "queue.read", subject_of(row))


def newly_warned(
    alike: Iterable[Record], edition: Edition, person_id: str
) -> dict[str, list[dict[str, Any]]]:
    """Other people's waiting declarations that this one is like, by id: their warnings from now on."""
    found: dict[str, list[dict[str, Any]]] = {}
    for row in alike:
        code = _ELSEWHERE.get(row["kind"]) if row["person_id"] != person_id else None
        known = found.get(row["id"]) or row["warnings"] or []
        if code is None or any(each["code"] == code for each in known):
            continue
        if row["state"] in ("submitted", "unit_review") and edition.codes[code].mode is Mode.ACTIVE:
            warned = Warned(code, edition.clause_of(code), (), edition.texts[code], 1)
            found[row["id"]] = [*known, warned.to_mapping()]
    return dict(sorted(found.items()))


def with_alike_pictures(row: Row, alike: Sequence[Record], edition: Edition) -> list[dict[str, Any]] | None:
    """The warnings that are kept of a waiting declaration, with those of alike pictures; None: none new."""
    told = list(row["warnings"] or [])
    known, whose = {each["code"] for each in told}, row["person_id"]
    for code, rows in (
        (Code.ALIKE_PICTURE_ELSEWHERE, _of_others(alike, whose)),
        (Code.ALIKE_PICTURE, _of_person(alike, whose)),
    ):
        found = {each["id"] for each in rows if each["kind"] == PICTURE}
        if found and code not in known and edition.codes[code].mode is Mode.ACTIVE:
            refs = tuple(sorted(found)) if _is_own(code) else ()
            clause, text = edition.clause_of(code), edition.texts[code]
            told.append(Warned(code, clause, refs, text, len(found) - len(refs)).to_mapping())
    return told if len(told) > len(known) else None


def _of_others(alike: Iterable[Record], person_id: str) -> list[Record]:
    return [row for row in alike if row["person_id"] != person_id]


def _of_person(alike: Iterable[Record], person_id: str) -> list[Record]:
    return [row for row in alike if row["person_id"] == person_id]


def _is_own(code: str) -> bool:
    return code in ABOUT_OWN_ITEMS


def _near(item: Item, row: Row, live: Iterable[Row]) -> list[Item]:
    """The person's other live declarations that can be like this one: by a file, a title or a year."""
    files, by_day, titled = set(item.files), item.category in _BY_DAY, item.title is not None
    first, last = row["first_year"], row["last_year"]
    return [
        item_of(other, Status.APPROVED)
        for other in live
        if (by_day and other["first_year"] <= last and first <= other["last_year"])
        or (titled and "title" in other["facts"])
        or any(piece["sha256"] in files for piece in other["evidence"])
    ]


def _shares_a_day(item: Item, other: Item) -> bool:
    return {item.category, other.category} <= _BY_DAY and share_a_day(item.facts, other.facts)


def _own(others: Iterable[Item]) -> Refs | None:
    refs = [other.ref for other in others]
    return (refs, 0) if refs else None


def _elsewhere(alike: Sequence[Record], kind: str, actor: Actor) -> Refs | None:
    rows = {row["id"]: row for row in alike if row["kind"] == kind}
    told = [id_ for id_, row in sorted(rows.items()) if permits(actor, "declaration.read", subject_of(row))]
    return (told, len(rows) - len(told)) if rows else None


def _said_otherwise(alike: Sequence[Record], actor: Actor) -> Refs | None:
    """Several others who agree on other days or hours of the same activity, where they are more.

    Of many who say the same, nobody is warned of the one who says otherwise; that one is.
    """
    said = Counter(row["key"] for row in alike if row["kind"] == MarkKind.ACTIVITY)
    same = sum(row["kind"] == SAID_SAME for row in alike)
    [(most, count)] = said.most_common(1) or [("", 0)]
    if count < _SEVERAL or count <= same:
        return None
    return _elsewhere([row for row in alike if row["key"] == most], MarkKind.ACTIVITY, actor)


def _rejected(item: Item, alike: Sequence[Record]) -> Refs | None:
    rows = [row for row in alike if row["kind"] == REJECTED]
    refs = [row["id"] for row in rows if any(is_alike(item, trace) for trace in row["rejected_as"])]
    return (sorted(refs), 0) if refs else None
