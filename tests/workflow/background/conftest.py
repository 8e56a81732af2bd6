"""A walk to be worked on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.scene import Scene
from tests.workflow.background.places import PLACES, count, tell
from workflow.background.kinds import WALKS
from workflow.commands.operations.operations import Walk, accept_walk


@pytest.fixture
def walk(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., dict[str, Any]]]:
    """Takes on a walk over all organizations; its portion may be replaced."""
    for _ in range(PLACES - 3):
        scene.organization("employer", scene.bureau_body)

    def begin(portion: Callable[..., bool] = tell) -> dict[str, Any]:
        made = Walk("tell", "operation.read", count, portion)
        monkeypatch.setitem(WALKS, "tell", made)  # type: ignore[arg-type]
        return accept_walk(scene.service, scene.administrator, made)

    yield begin
