"""The stage on which the process is tested, under each edition that is shipped.

Tests that speak of one edition's own numbers or bodies are marked `of_2024`; the others run under the
demonstration's edition too (other caps, another order of bodies, two review steps), on SQLite.
"""

from __future__ import annotations

import pytest

from api.configuration.settings import DEFINITIONS
from tests.scene import Scene
from workflow.definition import SCHEMAS, Editions, EditionTexts, edition_of, load_editions
from workflow.runtime.service import Service

OF_2024, DEMONSTRATION = "zaozhuang-2024", "demo-2025"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "scene" not in metafunc.fixturenames:
        return
    bound = metafunc.definition.get_closest_marker("of_2024")
    metafunc.parametrize("editions", [OF_2024] if bound else [OF_2024, DEMONSTRATION], indirect=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """One database is enough to see that nothing is wired to an edition."""
    twice = [item for item in items if DEMONSTRATION in item.name and "postgresql" in item.name]
    config.hook.pytest_deselected(items=twice)
    items[:] = [item for item in items if item not in twice]


@pytest.fixture(scope="session")
def editions(request: pytest.FixtureRequest) -> Editions:
    """The shipped registry, or the demonstration's edition alone: it then stands in for every year."""
    if getattr(request, "param", OF_2024) == OF_2024:
        return load_editions(DEFINITIONS)
    texts = EditionTexts.in_folder(DEFINITIONS / DEMONSTRATION)
    return Editions([edition_of(texts, DEFINITIONS / SCHEMAS)])


@pytest.fixture
def scene(service: Service) -> Scene:
    return Scene(service)
