"""The identity provider of npm's `oidc-provider`, in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
import requests
from joserfc.jwk import RSAKey

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.ports import free_port

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = ROOT / "api" / "console" / "packages"
_SCRIPT = Path(__file__).with_name("oidc_provider.mjs")


def fresh_key() -> dict[str, Any]:
    """A key to sign with, as a JWK."""
    key = RSAKey.generate_key(2048)
    key.ensure_kid()
    return {**key.as_dict(private=True), "use": "sig", "alg": "RS256"}


class OidcProvider:
    """The provider, for the length of a block. Skips the test where Node or the package is missing."""

    def __init__(self, client: dict[str, Any]) -> None:
        self.node = shutil.which("node") or shutil.which("node", path=str(ROOT / ".venv" / "bin"))
        if self.node is None or not (PACKAGES / "node_modules" / "oidc-provider").exists():
            pytest.skip("Node or the package oidc-provider is missing: make install brings it")
        self.port = free_port()
        self.issuer = f"http://localhost:{self.port}"
        self.client = client
        self.keys = [fresh_key()]

    def __enter__(self) -> OidcProvider:
        self.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.stop()

    def start(self) -> None:
        given = [str(self.port), str(PACKAGES), json.dumps({"keys": self.keys}), json.dumps([self.client])]
        self.process = subprocess.Popen(
            [str(self.node), str(_SCRIPT), *given],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "NODE_ENV": "test"},
        )
        if not until(self._answers) or self.process.poll() is not None:
            raise RuntimeError("oidc-provider does not start")

    def stop(self) -> None:
        self.process.kill()
        self.process.wait(PATIENCE_SECONDS)

    def changes_keys(self) -> None:
        """Sign with another key from now on; the one before is gone."""
        self.stop()
        self.keys = [fresh_key()]
        self.start()

    def _answers(self) -> bool:
        if self.process.poll() is not None:
            return True
        try:
            return requests.get(f"{self.issuer}/.well-known/openid-configuration", timeout=5).ok
        except requests.RequestException:
            return False

    def lets_in(self, login: str, address: str) -> str:
        """Sign in at the provider and agree, as its user does; the address to which it leads back."""
        with requests.Session() as browser:
            answer = browser.get(address, timeout=PATIENCE_SECONDS)
            for fields in ({"prompt": "login", "login": login, "password": "any"}, {"prompt": "consent"}):
                sent = browser.post(answer.url, data=fields, timeout=PATIENCE_SECONDS, allow_redirects=False)
                while sent.is_redirect:
                    following = urljoin(sent.url, sent.headers["Location"])
                    if not following.startswith(f"{self.issuer}/"):
                        return following
                    sent = browser.get(following, timeout=PATIENCE_SECONDS, allow_redirects=False)
                answer = sent
        raise AssertionError(f"the provider leads nowhere: {answer.status_code} {answer.text[:300]}")
