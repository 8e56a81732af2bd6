"""The tests of the rules ask by the fixture `ask`, whose type is here."""

from collections.abc import Callable
from typing import Any

Ask = Callable[..., dict[str, Any]]

# The last moment at which both 2024 and 2025 may be declared, and January is over.
AT_THE_END_OF_JANUARY = "2025-01-31T20:00:00+08:00"
