"""The argument that every view gets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.http.form import Form
from api.messages.refusals import IfMatchRequired
from workflow.access.permissions import Actor
from workflow.access.sender import Credential
from workflow.runtime.service import Service


@dataclass(frozen=True, slots=True)
class Call:
    """The argument of a view: the service, the sender, and the checked parts of the request."""

    service: Service
    sender: Actor | Credential  # a Credential only where the operation has `asks_sender`
    body: Any = None
    query: Mapping[str, Any] = field(default_factory=dict)
    version: int | None = None  # the version in If-Match
    form: Form | None = None

    @property
    def actor(self) -> Actor:
        """The actor; a credential is looked up first. Raises `NotAuthenticated` where it is not valid."""
        return self.sender if isinstance(self.sender, Actor) else self.sender.actor(self.service)

    @property
    def stated_version(self) -> int:
        """The version in a required If-Match. Raises `IfMatchRequired` where there is none."""
        if self.version is None:
            raise IfMatchRequired()
        return self.version
