"""The topology of deploy/, run here: what a proxy with TLS lets through, and restarts that nobody notices."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from api.configuration.settings import Settings
from api.console.reviewer.live import PATH, token_of
from tests.conftest import UNDER_CI
from tests.services.topology import NGINX, Topology
from tests.support.patience import until
from tests.support.servers.databases import empty_postgres
from tests.support.servers.load import Load
from tests.support.world import picture
from workflow.store import Store
from workflow.tables import sign_in_attempt

pytestmark = [
    pytest.mark.services,
    pytest.mark.skipif(
        NGINX is None and not UNDER_CI, reason="nginx is not installed (Debian: apt-get install nginx-light)"
    ),
]
NUMBERS = count(1)


@pytest.fixture(scope="module")
def topology(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Topology]:
    with empty_postgres("topology") as url:
        made = Topology(tmp_path_factory.mktemp("topology"), url)
        try:
            made.start()
            yield made
        finally:
            made.end()


def as_applicant(topology: Topology, **more: str) -> dict[str, str]:
    key = topology.demo()["keys"]["employee"]
    return {"Authorization": f"Bearer {key}", "Content-Type": "application/json", **more}


def draft(topology: Topology) -> tuple[str, dict[str, object]]:
    """The path and the facts of a new draft."""
    day = {"date": f"2024-05-{next(NUMBERS):02d}", "hours": "4"}
    item: dict[str, object] = {"category": "training", "filing_number": f"ZZ-N{day['date']}", "days": [day]}
    body = {"person_id": topology.demo()["people"]["employee"]["id"], "item": item}
    status, _, told = topology.ask(
        "POST", "/v1/declarations", json.dumps(body).encode(), as_applicant(topology)
    )
    assert status == 201, told
    return f"/v1/declarations/{json.loads(told)['id']}", item


def test_cookies_are_for_tls_alone_and_plain_requests_are_led_to_it(topology: Topology) -> None:
    login = next(each for each in topology.demo()["principals"].values() if "password" in each)
    body = json.dumps({"login": login["login"], "password": login["password"]}).encode()
    connection = topology.connect()
    connection.request("POST", "/v1/session", body, {"Content-Type": "application/json"})
    answer = connection.getresponse()
    cookies = answer.headers.get_all("Set-Cookie") or []
    assert (answer.status, len(cookies)) == (200, 2), answer.read()
    assert all("Secure" in each and "HttpOnly" in each for each in cookies), cookies
    assert "max-age" in (answer.headers["Strict-Transport-Security"] or "")
    connection.close()
    with socket.create_connection(("127.0.0.1", topology.http_port)) as plain:
        plain.sendall(b"GET /account HTTP/1.1\r\nHost: localhost\r\n\r\n")
        told = plain.recv(4096)
    assert told.startswith(b"HTTP/1.1 301") and b"Location: https://localhost/account" in told


def test_the_address_is_the_clients_whatever_it_says(topology: Topology) -> None:
    """Failures to sign in are counted by address, of which a digest is kept."""
    for source, forged in (
        ("127.0.0.2", "203.0.113.8"),
        ("127.0.0.2", "203.0.113.9"),
        ("127.0.0.3", "203.0.113.9"),
    ):
        connection = topology.connect(source)
        headers = {
            "Content-Type": "application/json",
            "X-Forwarded-For": forged,
            "Forwarded": f"for={forged}",
        }
        body = json.dumps({"login": "nobody.at.all", "password": "not the password"}).encode()
        connection.request("POST", "/v1/session", body, headers)
        assert connection.getresponse().status == 401
        connection.close()
    store = Store.at(topology.database_url)
    with store.read() as reading:
        found = (
            reading.execute(select(sign_in_attempt.c.address).order_by(sign_in_attempt.c.id)).scalars().all()
        )
    store.engine.dispose()
    assert found[-3] == found[-2] != found[-1]


@pytest.mark.parametrize("size", [3_000_000, 40_000_000])
def test_a_body_that_is_too_large_is_refused_in_one_form(topology: Topology, size: int) -> None:
    """A little too large is Xueshi's to refuse; what is far too large is not even taken by the proxy."""
    connection = topology.connect()
    connection.putrequest("POST", "/v1/declarations")
    for name, value in as_applicant(topology).items():
        connection.putheader(name, value)
    connection.putheader("Content-Length", str(size))
    connection.endheaders()
    if size < 32_000_000:
        connection.send(b" " * size)
    answer = connection.getresponse()
    told = json.loads(answer.read())
    connection.close()
    assert (answer.status, answer.headers["Content-Type"]) == (413, "application/problem+json")
    assert (told["status"], told["code"]) == (413, "TOO_LARGE") and told["title"] and told["detail"]


def test_a_tag_that_compression_weakened_is_still_the_version(topology: Topology) -> None:
    path, item = draft(topology)
    plain = topology.ask("GET", path, headers=as_applicant(topology))
    status, headers, _ = topology.ask(
        "GET", path, headers=as_applicant(topology, **{"Accept-Encoding": "gzip"})
    )
    assert (status, headers.get("content-encoding")) == (200, "gzip")
    assert plain[1]["etag"] == '"1"' and headers["etag"] == 'W/"1"' and "Accept-Encoding" in headers["vary"]
    body = json.dumps({"item": {**item, "title": "学时"}}).encode()
    tagged = as_applicant(topology, **{"If-Match": headers["etag"]})
    assert topology.ask("PATCH", path, body, tagged)[0] == 200
    assert topology.ask("PATCH", path, body, tagged)[0] == 412


def slow(topology: Topology, sent: bytes) -> ssl.SSLSocket:
    """A client that has sent this, and nothing more."""
    context = ssl.create_default_context(cafile=str(topology.folder / "fullchain.pem"))
    connection = context.wrap_socket(
        socket.create_connection(("127.0.0.1", topology.https_port)), server_hostname="localhost"
    )
    connection.sendall(sent)
    return connection


def test_slow_clients_keep_nobody_waiting(topology: Topology) -> None:
    key = topology.demo()["keys"]["employee"]
    head = f"POST /v1/declarations HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {key}\r\n"
    half = [f"{head}Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{{".encode(), head.encode()]
    clients = [slow(topology, half[number % 2]) for number in range(60)]
    with Load(topology.ask, topology.demo(), clients=2) as load:
        load.go_on(10)
    assert load.wrong == []
    clients[0].sendall(b"}")
    assert clients[0].recv(100).startswith(b"HTTP/1.1 422"), "what is slow is answered when it is whole"
    for each in clients:
        each.close()


def submit(topology: Topology) -> None:
    """A draft with a certificate, submitted."""
    path, _ = draft(topology)
    kind = b'--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\npass_certificate\r\n'
    file = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    content = kind + file + picture(next(NUMBERS)) + b"\r\n--b--\r\n"
    headers = as_applicant(topology, **{"Content-Type": "multipart/form-data; boundary=b"})
    assert topology.ask("POST", f"{path}/evidence", content, headers)[0] == 201
    told = topology.ask("POST", f"{path}/actions/submit", b'{"attested":true}', as_applicant(topology))
    assert told[0] == 200, told


def test_a_page_that_follows_its_queue_is_told_through_the_proxy(topology: Topology) -> None:
    body = topology.demo()["organizations"]["employer"]["id"]
    token = token_of(Settings(folder=topology.folder / "data").secret_key, [body])
    request = f"GET {PATH}{token}?after=0 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    waiting = slow(topology, request.encode())
    submit(topology)
    told = b"".join(iter(lambda: waiting.recv(4096), b""))
    assert told.startswith(b"HTTP/1.1 200") and b'"changed":true' in told
    waiting.close()


def test_each_part_is_restarted_and_nobody_notices(topology: Topology) -> None:
    with Load(topology.ask, topology.demo()) as load:
        for part in (*topology.web, *topology.workers):
            load.go_on()
            part.restart()
        load.go_on()
        old = nginx_processes(topology)
        subprocess.run([*topology.nginx.command, "-s", "reload"], check=True, capture_output=True)
        assert until(lambda: not old & nginx_processes(topology)), (
            "the old processes end when they have answered"
        )
        load.go_on()
    assert load.wrong == []
    assert len(load.made) > 20


def nginx_processes(topology: Topology) -> set[int]:
    """The workers of nginx."""
    children = f"/proc/{topology.nginx.process.pid}/task/{topology.nginx.process.pid}/children"
    with Path(children).open() as listed:
        return {int(each) for each in listed.read().split()}


def test_where_no_process_is_left_the_answer_is_a_problem(topology: Topology) -> None:
    for part in topology.web:
        part.stop()
    status, headers, told = topology.ask("GET", "/v1/declarations", headers=as_applicant(topology))
    assert (status, headers["content-type"], headers["retry-after"]) == (503, "application/problem+json", "5")
    assert json.loads(told)["code"] == "UNAVAILABLE"
    for part in topology.web:
        part.start()
    for part in topology.web:
        part.wait()
    assert until(lambda: topology.ask("GET", "/healthz")[0] == 200)
