"""The tests of the rules ask by the fixture `ask`, whose type is here."""

from collections.abc import Callable
from typing import Any

Ask = Callable[..., dict[str, Any]]
