"""Builds the service for a command that needs the database, in the same way as the server."""

from __future__ import annotations

from api.application import create_app
from api.configuration.settings import Settings
from workflow.runtime.service import Service


def service_of(settings: Settings) -> Service:
    """Return the service on the database and the data folder of `settings`."""
    service: Service = create_app(settings).extensions["xueshi"]
    return service
