"""A visitor who looks at parts of pages: by their place in the document."""

from __future__ import annotations

from typing import Any

from lxml import html

from tests.api.console.visitor import Visitor
from tests.support.world import World


class Reader(Visitor):
    """Reads in English unless told."""

    def __init__(self, world: World, who: str, language: str = "en") -> None:
        super().__init__(world, who, language)

    def nodes(self, path: str) -> list[Any]:
        """What an XPath finds in the page on the screen."""
        found = html.document_fromstring(self.opened.encode()).xpath(path)
        return list(found)

    def says(self, path: str = "//main") -> str:
        """The words of a part of the page, with single spaces."""
        return " ".join(" ".join(node.text_content() for node in self.nodes(path)).split())

    def values(self, name: str) -> list[str]:
        """The values of the inputs with a name."""
        return [str(value) for value in self.nodes(f"//input[@name='{name}']/@value")]

    def tries(self, address: str, status: int = 200, **fields: Any) -> str:
        """What a form that is answered with a page leads to; of a list each is a field."""
        self.sends(address, fields, status)
        return self.says()
