"""This service as a client of some provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from pytest_iam import iam_configuration, iam_server, iam_server_port

from api.configuration.oidc_settings import OidcSettings

__all__ = ["iam_configuration", "iam_server", "iam_server_port"]

CALLBACK = "http://localhost/sign-in/oidc/callback"
AFTER = "http://localhost/sign-in"
Using = Callable[..., OidcSettings]


@pytest.fixture
def using(app: Flask) -> Using:
    """Let people sign in by a provider."""

    def use(issuer: str, client_id: str, client_secret: str = "", **more: Any) -> OidcSettings:
        settings = OidcSettings(issuer, client_id, client_secret, **more)
        app.config["XUESHI"] = replace(app.config["XUESHI"], oidc=settings)
        return settings

    return use
