"""The check for texts that name a contact which the edition does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workflow.definition import Problem
from workflow.definition.defaults import NEEDED
from workflow.definition.files.schema_place import shown
from workflow.definition.files.shape import hint, listed
from workflow.definition.reading import Sources

_NAMED = re.compile(r"\{([^{}]*)\}")


def wrong_words(sources: Sources) -> Iterator[Problem]:
    """A problem for every `{name}` of texts.yaml that is no contact of edition.yaml."""
    contacts, texts = sources.valid_part("edition", "contacts"), sources.readable.get("texts")
    if contacts is None or texts is None:
        return
    for code in texts.data.get("texts") or () if isinstance(texts.data, Mapping) else ():
        sentence = sources.valid_part("texts", "texts", code) or {}
        for language, words in sentence.items():
            for name in _NAMED.findall(words):
                if name not in contacts and name != NEEDED:
                    told = {"contact": shown(name), "options": listed(contacts), **hint(name, contacts)}
                    yield texts.problem("CONTACT_UNKNOWN", ("texts", code, language), **told)
