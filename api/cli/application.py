"""The service for a command that needs the database: put together as the server's is."""

from __future__ import annotations

from api.configuration.settings import Settings
from workflow.runtime.service import Service


def service_of(settings: Settings) -> Service:
    """The service on the database and the data folder of `settings`."""
    from api.application import create_app

    service: Service = create_app(settings).extensions["xueshi"]
    return service
