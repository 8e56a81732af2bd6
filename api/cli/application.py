"""Builds the service for a command that needs the database, in the same way as the server."""

from __future__ import annotations

from dataclasses import replace

from api.application import create_app
from api.configuration.settings import Settings
from workflow.events import notices
from workflow.runtime.service import Service
from workflow.usage.tallies import tally_events


def service_of(settings: Settings) -> Service:
    """Return the service on the database and the data folder of `settings`.

    What a command commits is announced by a server: receivers are not imported here, and would never hear.
    """
    service: Service = create_app(settings).extensions["xueshi"]
    return replace(service, on_commit=_leave_receivers_to_servers)


def _leave_receivers_to_servers(service: Service) -> None:
    while notices.write(service):
        pass
    tally_events(service.store)
