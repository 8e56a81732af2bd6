"""An administrator at the pages, a second one, and the bureau; a draft of the shipped edition."""

import pytest

from tests.api.written import made
from tests.support.editions import NEXT
from tests.support.reader import Reader
from tests.support.world import World

ONE = f"/editions/{NEXT}"


@pytest.fixture
def drafted(offices: World) -> World:
    """The offices, where a draft was made of the shipped edition."""
    made(offices)
    return offices


@pytest.fixture
def administrator(offices: World) -> Reader:
    return Reader(offices, "administrator")


@pytest.fixture
def writer(drafted: World) -> Reader:
    """The administrator who wrote the draft."""
    return Reader(drafted, "administrator")
