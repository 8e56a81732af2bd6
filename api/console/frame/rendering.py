"""Makes pages of templates. Both languages stand in the template; what is shown comes escaped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from api.console.frame import assets, labels, words
from api.console.frame.keys import keys_of
from api.console.frame.roles import links_of, offices_of
from api.console.frame.tokens import FIELD, token_for
from api.console.frame.visit import Visit
from api.console.frame.waiting import waiting
from api.messages.texts import Language
from workflow.access.passwords import LONGEST, SHORTEST
from workflow.definition import UnknownEdition
from workflow.names import CATEGORIES, CODES, EVENTS, EVIDENCE, name_of

TEMPLATES = Path(__file__).resolve().parents[1] / "templates"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["asset"] = assets.address
    environment.globals["icon"] = _icon
    environment.globals["when"] = labels.when
    for name, names_ in {
        "category": CATEGORIES,
        "evidence": EVIDENCE,
        "code": CODES,
        "event": EVENTS,
    }.items():
        environment.globals[f"{name}_name"] = partial(name_of, names_)
    environment.globals["shortest_password"], environment.globals["longest_password"] = SHORTEST, LONGEST
    environment.filters["hours_number"] = words.hours_number
    return environment


def _icon(name: str) -> Markup:
    """A picture from the sprite; a word stands beside it, so that nothing reads it aloud."""
    shape = '<svg class="icon" width="20" height="20" aria-hidden="true"><use href="{}#{}"></use></svg>'
    return Markup(shape).format(assets.address("icons.svg"), name)  # noqa: S704 - both are ours


def render(visit: Visit, template: str, **shown: Any) -> str:
    """The page, or a part of one, in the language of the visit."""
    return _environment().get_template(template).render(_frame(visit) | shown)


def _frame(visit: Visit) -> dict[str, Any]:
    """What every template may use."""
    language, actor = visit.language, visit.signed_in
    csrf = token_for(visit.session) if visit.session else ""
    return {
        "visit": visit,
        "language": language,
        "actor": actor,
        "links": links_of(visit.office, visit.service.clock.today().year) if actor else (),
        "waiting": waiting(visit),
        "offices": offices_of(actor) if actor else (),
        "keys": keys_of(visit.opened.preferences) if visit.opened else "",
        "csrf": csrf,
        "token": Markup('<input type="hidden" name="{}" value="{}">').format(FIELD, csrf) if csrf else "",
        "today": visit.service.clock.today(),
        "t": _chooser(language),
        "w": partial(words.chosen, language=language),
        "day": partial(words.day, language=language),
        "instant": partial(words.instant, language=language),
        "hours": partial(words.hours, language=language),
        "clause_text": partial(_clause_text, visit),
        "field_name": partial(labels.field_name, language=language),
        "subject_line": partial(labels.subject_line, language=language),
        "facts_of": partial(labels.facts_of, language=language),
        "day_or_year": partial(words.day_or_year, language=language),
    }


def _chooser(language: Language) -> Any:
    return (lambda zh, en: zh) if language == "zh" else (lambda zh, en: en)


def _clause_text(visit: Visit, edition_id: str | None, clause: str) -> str | None:
    """The words of a clause under an edition, or under the one in force where there is none yet."""
    editions = visit.service.editions
    try:
        edition = (
            editions.get(edition_id) if edition_id else editions.for_year(visit.service.clock.today().year)[0]
        )
    except UnknownEdition:
        return None
    found: Mapping[str, Any] = edition.clauses
    text = found.get(clause)
    return None if text is None else str(getattr(text, visit.language))
