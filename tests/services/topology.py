"""What deploy/ describes, as processes here: PostgreSQL, two web processes, two workers, nginx with TLS."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import shutil
import signal
import ssl
import subprocess
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.support import ROOT
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import XUESHI, environment
from tests.support.servers.load import Answer
from tests.support.servers.ports import free_port
from tests.support.servers.serving import START_SECONDS

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")


class Process:
    """A program that runs on until it is ended; `is_ready` tells whether it does its work."""

    def __init__(
        self, command: list[str], settings: Mapping[str, str], log: Path, is_ready: Callable[[], object]
    ) -> None:
        self.command, self.settings, self.log, self.is_ready = command, settings, log, is_ready

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command, env=environment(**self.settings), stdout=log, stderr=log, start_new_session=True
            )

    def wait(self) -> None:
        assert until(lambda: self.process.poll() is not None or self.is_ready(), START_SECONDS), (
            self.log.read_text()
        )
        assert self.process.poll() is None, self.log.read_text()

    def stop(self) -> int:
        """End it as systemd does; returns its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE_SECONDS)

    def restart(self) -> None:
        self.stop()
        self.start()
        self.wait()

    def kill(self) -> None:
        if hasattr(self, "process") and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(PATIENCE_SECONDS)


class Topology:
    """All of it, in `folder`, on the database of `database_url`."""

    def __init__(self, folder: Path, database_url: str) -> None:
        self.folder, self.database_url = folder, database_url
        self.settings = {
            "XUESHI_DATA": str(folder / "data"),
            "DATABASE_URL": database_url,
            "XUESHI_DEMO": "1",
            "XUESHI_SECURE_COOKIES": "1",
            "XUESHI_TRUSTED_PROXIES": "127.0.0.1",
        }
        (folder / "data").mkdir()
        self.ports = [free_port(), free_port()]
        self.web = [self._web(port) for port in self.ports]
        self.workers = [self._worker(number) for number in (1, 2)]
        self.http_port, self.https_port = free_port(), free_port()
        self.nginx = self._nginx()
        self.parts = [*self.web, *self.workers, self.nginx]

    def start(self) -> None:
        subprocess.run(
            [XUESHI, "init-demo"], env=environment(**self.settings), check=True, capture_output=True
        )
        for part in self.parts:
            part.start()
        for part in self.parts:
            part.wait()

    def end(self) -> None:
        for part in reversed(self.parts):
            part.kill()

    def demo(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self.folder / "data" / "demo.json").read_text())
        return found

    def connect(self, source: str = "127.0.0.1") -> http.client.HTTPSConnection:
        """A connection over TLS, from this address of the machine."""
        context = ssl.create_default_context(cafile=str(self.folder / "fullchain.pem"))
        return http.client.HTTPSConnection(
            "localhost",
            self.https_port,
            context=context,
            timeout=PATIENCE_SECONDS,
            source_address=(source, 0),
        )

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
    ) -> Answer:
        """The answer over TLS, by a connection of its own; what was compressed is not any more."""
        connection = self.connect()
        try:
            connection.request(method, path, body, {"Connection": "close", **(headers or {})})
            response = connection.getresponse()
            told = {name.lower(): value for name, value in response.getheaders()}
            content = response.read()
        finally:
            connection.close()
        return (
            response.status,
            told,
            gzip.decompress(content) if told.get("content-encoding") == "gzip" else content,
        )

    def _web(self, port: int) -> Process:
        command = [str(XUESHI), "serve", "--port", str(port), "--workers", "1", "--no-migrate", "--no-engine"]
        return Process(
            command, self.settings, self.folder / f"web-{port}.log", lambda: _answers(port, "/healthz")
        )

    def _worker(self, number: int) -> Process:
        log = self.folder / f"worker-{number}.log"
        command = [str(XUESHI), "worker", "--no-migrate"]
        return Process(command, self.settings, log, lambda: "Xueshi works" in log.read_text())

    def _nginx(self) -> Process:
        """nginx with the file of deploy/, where only places and ports are others."""
        write_certificate(self.folder)
        text = (ROOT / "deploy" / "nginx" / "xueshi.conf").read_text()
        changed = {
            "127.0.0.1:8000": f"127.0.0.1:{self.ports[0]}",
            "127.0.0.1:8001": f"127.0.0.1:{self.ports[1]}",
            "listen 80;": f"listen 127.0.0.1:{self.http_port};",
            "listen [::]:80;": "",
            "listen 443 ssl http2;": f"listen 127.0.0.1:{self.https_port} ssl http2;",
            "listen [::]:443 ssl http2;": "",
            "xueshi.example.cn": "localhost",
            "/etc/ssl/xueshi": str(self.folder),
        }
        for old, new in changed.items():
            assert old in text, old
            text = text.replace(old, new)
        places = "".join(
            f"{kind}_temp_path {self.folder}/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;" if os.geteuid() == 0 else ""
        whole = self.folder / "nginx.conf"
        whole.write_text(
            f"{user} worker_processes 2; daemon off;\n"
            f"pid {self.folder}/nginx.pid; error_log {self.folder}/error.log;\n"
            f"events {{ worker_connections 512; }}\nhttp {{ access_log off; {places}\n{text}}}\n"
        )
        command = [str(NGINX), "-c", str(whole), "-p", str(self.folder), "-e", str(self.folder / "error.log")]
        tested = subprocess.run([*command, "-t"], capture_output=True, text=True)
        assert tested.returncode == 0, tested.stderr
        return Process(command, {}, self.folder / "nginx.log", lambda: _answers(self.http_port, "/"))


def _answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)
    try:
        connection.request("GET", path)
        return connection.getresponse().status < 400
    except OSError:
        return False
    finally:
        connection.close()


def write_certificate(folder: Path) -> None:
    """A certificate of localhost and its key, for a day."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1"))])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "fullchain.pem").write_bytes(made.public_bytes(pem))
    secret = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(secret)
