"""What a view is called with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.http.body import Form
from api.messages.refusals import IfMatchRequired
from workflow.access.permissions import Actor
from workflow.access.sender import Credential
from workflow.runtime.service import Service


@dataclass(frozen=True, slots=True)
class Call:
    """What a view gets: who acts, the service, and what was sent, read and checked."""

    service: Service
    sender: Actor | Credential  # the latter only where the operation `asks_sender`
    body: Any = None
    query: Mapping[str, Any] = field(default_factory=dict)
    version: int | None = None  # of If-Match
    form: Form | None = None

    @property
    def actor(self) -> Actor:
        """Who acts. Raises `NotAuthenticated`."""
        return self.sender if isinstance(self.sender, Actor) else self.sender.actor(self.service)

    @property
    def stated_version(self) -> int:
        """The version of a required If-Match."""
        if self.version is None:
            raise IfMatchRequired()
        return self.version
