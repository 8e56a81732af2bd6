"""`xueshi definitions`: commands to write, publish, replay and watch editions.

The imported modules add their subcommands to `command`.
"""

from __future__ import annotations

from api.cli.editions import publishing, replay, usage
from api.cli.editions.definitions import command

__all__ = ["command", "publishing", "replay", "usage"]
