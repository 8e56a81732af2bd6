"""`xueshi openapi`: the OpenAPI document without a server."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from api.application import create_app
from api.configuration.settings import Settings
from api.http import json_body


@click.command("openapi")
def command() -> None:
    """Print the OpenAPI 3.1 document that the server serves at /openapi.json."""
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(folder=Path(folder)))
        document = app.test_client().get("/openapi.json").get_json()
    click.echo(json_body.write(document).decode())
