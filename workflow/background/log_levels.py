"""Lets this process log as finely as somebody asked for; it falls back by itself, whatever is away."""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from workflow.log_levels import LogLevels, levels
from workflow.queries.operations.log_levels import asked_levels
from workflow.runtime.service import Service

_LOG = structlog.get_logger(__name__)


class LevelWatch:
    """The duty that takes over what is asked for, and tells each change in the log."""

    def __init__(self, of_process: LogLevels = levels) -> None:
        self._levels = of_process
        self._told: Mapping[str, str] = of_process.stated()

    def __call__(self, service: Service) -> bool:
        """Take over what is asked for at the moment. Returns False: there is never more to do."""
        asked = asked_levels(service)
        self._levels.ask({module: (each.level, each.seconds) for module, each in asked.items()})
        before, self._told = self._told, self._levels.stated()
        for module in sorted({*before, *self._told}):
            if before.get(module) != self._told.get(module):
                by = asked[module].asked_by if module in asked else None
                _LOG.info("log_level_changed", module=module, logs_from=self._told.get(module), asked_by=by)
        return False
