"""The scenes in which the workflow is tested; that of single declarations under each edition that is shipped.

Tests that speak of one edition's own numbers or bodies are marked `of_2024`; the others run under the
demonstration's edition too (other caps, another order of bodies, two review steps), on SQLite.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.scene import Scene
from tests.support.stage import Stage, with_registry
from tests.support.year import Town
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
    """Organizations, people and their declarations, under one edition."""
    return Scene(service)


@pytest.fixture
def stage(service: Service) -> Stage:
    """A stage on which editions are published over work in flight."""
    return Stage(with_registry(service))


@pytest.fixture
def town(service: Service, tmp_path: Path) -> Town:
    """A town that has lived through the year 2024."""
    return Town(service, tmp_path).live_through_the_year()
