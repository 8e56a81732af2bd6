"""Lets this process log as finely as somebody asked for; it falls back by itself, whatever is away."""

from __future__ import annotations

from collections.abc import Mapping

import structlog

from workflow.log_levels import LogLevels, level_in, levels
from workflow.queries.operations.log_levels import Asked, asked_levels
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
        wanted = {module: (each.level, each.seconds) for module, each in asked.items()}
        to_come = self._levels.once_asked(wanted)
        # Told while this module logs more finely: a change must not swallow the line that tells of it.
        if is_told_first := level_in(to_come, __name__) > self._levels.of(__name__):
            self._tell(to_come, asked)
        self._levels.ask(wanted)
        if not is_told_first:
            self._tell(to_come, asked)
        return False

    def _tell(self, stated: Mapping[str, str], asked: Mapping[str, Asked]) -> None:
        before, self._told = self._told, stated
        for module in sorted({*before, *self._told}):
            if before.get(module) != self._told.get(module):
                by = asked[module].asked_by if module in asked else None
                _LOG.info("log_level_changed", module=module, logs_from=self._told.get(module), asked_by=by)
