"""The credit-hour process: states, rules, routing and editions. This package knows nothing of HTTP."""

from __future__ import annotations

import sys
from typing import Any

# structlog loads rich wherever it finds it, for tracebacks in colour that no log of ours has: 9 MB.
_modules: dict[str, Any] = sys.modules
_hides_rich = "rich" not in _modules
if _hides_rich:
    _modules["rich"] = None
import structlog  # noqa: E402, F401

if _hides_rich:
    del _modules["rich"]
