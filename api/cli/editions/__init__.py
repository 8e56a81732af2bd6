"""All of `xueshi definitions`: the files of editions, publishing them, trying them, watching them."""

from __future__ import annotations

from api.cli.editions import publishing, replay, usage
from api.cli.editions.definitions import command

__all__ = ["command", "publishing", "replay", "usage"]
