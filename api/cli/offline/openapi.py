"""`xueshi openapi`: the OpenAPI document without a server."""

from __future__ import annotations

import os
import tempfile

import click

from api.application import create_app
from api.configuration.settings import Settings
from api.http import json_body


@click.command("openapi")
def command() -> None:
    """Print the OpenAPI 3.1 document that the server serves at /openapi.json."""
    with tempfile.TemporaryDirectory() as folder:
        # The limits that it states are those of the environment; data and keys are not touched.
        apart = {"XUESHI_DATA": folder, "DATABASE_URL": ""}
        app = create_app(Settings.from_environment({**os.environ, **apart}))
        document = app.test_client().get("/openapi.json").get_json()
    click.echo(json_body.write(document).decode())
