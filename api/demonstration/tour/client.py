"""Sends requests to the server with one key, and checks the status of each answer."""

from __future__ import annotations

from typing import Any

import requests

from workflow.errors import Told

Json = Any
_SECONDS = 30


class ServerMissing(Told, OSError):
    """No server in demonstration mode answers at this address."""


class Unexpected(Told, ValueError):
    """The server answered with another status than the tour needs, so the tour can't go on."""


class Client:
    """Sends requests to the server at `url` as one identity."""

    def __init__(self, url: str, key: str | None = None) -> None:
        self.url = url.rstrip("/")
        self.session = requests.Session()
        self.session.trust_env = False  # no proxy stands between us and a server on this machine
        self.session.headers["Accept-Language"] = "en"
        if key:
            self.session.headers["Authorization"] = f"Bearer {key}"

    def get(self, path: str, **query: Any) -> Json:
        return self._call("GET", path, 200, params=query)

    def post(self, path: str, body: Json, status: int = 201) -> Json:
        return self._call("POST", path, status, json=body)

    def patch(self, path: str, version: int, body: Json) -> Json:
        return self._call("PATCH", path, 200, json=body, headers={"If-Match": f'"{version}"'})

    def upload(self, path: str, kind: str, name: str, content: bytes) -> Json:
        return self._call("POST", path, 201, data={"kind": kind}, files={"file": (name, content)})

    def act(self, declaration_id: str, event: str, status: int = 200, **body: Any) -> Json:
        """Take an event on a declaration."""
        return self._call("POST", f"/v1/declarations/{declaration_id}/actions/{event}", status, json=body)

    def _call(self, method: str, path: str, status: int, **sent: Any) -> Json:
        try:
            answer = self.session.request(method, self.url + path, timeout=_SECONDS, **sent)
        except requests.ConnectionError as error:
            raise ServerMissing(
                f"{self.url} 上没有服务，请先以 `make run` 启动。",
                f"nothing is served at {self.url}: start it with `make run`",
            ) from error
        if answer.status_code != status:
            told = answer.text[:400]
            raise Unexpected(
                f"{method} {path}：状态码为 {answer.status_code}，应为 {status}：{told}",
                f"{method} {path}: {answer.status_code} instead of {status}: {told}",
            )
        return answer.json() if answer.content else None
