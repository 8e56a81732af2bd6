"""An identity provider that says what a test wants, also what no honest one says."""

from __future__ import annotations

import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from joserfc import jwt
from joserfc.jwk import KeySet, OctKey, RSAKey

CLIENT = "xueshi"


class LyingProvider:
    """A server on this machine. `claims`, `described` and `tokens` are what it says; a test changes them."""

    def __init__(self) -> None:
        self.key = _key()
        self.shown = [self.key]
        self.nonce = ""
        self.asked: list[str] = []
        self.sent: list[dict[str, list[str]]] = []
        self.claims: dict[str, Any] = {}
        self.described: dict[str, Any] = {}
        self.token: Callable[[dict[str, Any]], str] = self.signed
        self.slow: threading.Event | None = None
        self.padding = b""
        self.statuses: dict[str, int] = {}  # by path; 200 where none is said

    def __enter__(self) -> LyingProvider:
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                provider._answer(self)

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                provider.sent.append(parse_qs(body.decode()))
                provider._answer(self)

            def log_message(self, *said: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.issuer = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *raised: object) -> None:
        if self.slow is not None:
            self.slow.set()
        self.server.shutdown()
        self.server.server_close()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = urlsplit(handler.path).path
        self.asked.append(path)
        if self.slow is not None and path == "/token":
            self.slow.wait()
        said = {
            "/.well-known/openid-configuration": self._description,
            "/jwks": lambda: KeySet(self.shown).as_dict(private=False),
            "/token": self._tokens,
        }.get(path, lambda: {"sub": "another"})()
        content = json.dumps(said).encode() + self.padding
        handler.send_response(302 if "Location" in said else self.statuses.get(path, 200))
        if "Location" in said:
            handler.send_header("Location", said["Location"])
        handler.send_header("Content-Type", "application/json")
        handler.send_header("Content-Length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    def _description(self) -> dict[str, Any]:
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/jwks",
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
            **self.described,
        }

    def _tokens(self) -> dict[str, Any]:
        now = int(time.time())
        honest = {
            "iss": self.issuer,
            "aud": CLIENT,
            "sub": "sub-1",
            "exp": now + 300,
            "iat": now,
            "nonce": self.nonce,
            "preferred_username": "zhang.san",
        }
        said = {name: value for name, value in {**honest, **self.claims}.items() if value is not None}
        return {"access_token": "a", "token_type": "Bearer", "id_token": self.token(said)}

    def signed(self, claims: dict[str, Any]) -> str:
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, self.key)

    def unsigned(self, claims: dict[str, Any]) -> str:
        """A token of `alg: none`."""
        parts = ({"alg": "none", "typ": "JWT"}, claims)
        texts = (urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)
        return f"{'.'.join(texts)}."

    def signed_by_public_key(self, claims: dict[str, Any]) -> str:
        """A token whose HMAC key is the public key that everybody can read."""
        key = OctKey.import_key(self.key.as_pem(private=False))
        return jwt.encode({"alg": "HS256", "kid": self.key.kid}, claims, key)

    def signed_by_another(self, claims: dict[str, Any]) -> str:
        """A token of a key that is not the provider's, under the name of one that is."""
        return jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, _key())

    def changes_keys(self) -> None:
        self.key = _key()
        self.shown = [self.key]


def _key() -> RSAKey:
    key = RSAKey.generate_key(2048)
    key.ensure_kid()
    return key
