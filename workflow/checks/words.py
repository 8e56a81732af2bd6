"""Texts that name a contact which the edition does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workflow.definition import Problem
from workflow.definition.reading import Sources

_NAMED = re.compile(r"\{([^{}]*)\}")


def wrong_words(sources: Sources) -> Iterator[Problem]:
    """Every `{name}` of texts.yaml that is no contact of edition.yaml."""
    if "texts" not in sources or "edition" not in sources:
        return
    texts, contacts = sources["texts"], sources["edition"].data["contacts"]
    for code, sentence in texts.data["texts"].items():
        for language in ("zh", "en"):
            for name in _NAMED.findall(sentence[language]):
                if name not in contacts:
                    yield texts.problem("CONTACT_UNKNOWN", ("texts", code, language), contact=name[:40])
