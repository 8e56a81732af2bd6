"""Where an address for traces is set, each request is a span there, and nothing of the person is in it."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from flask import Flask
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span
from opentelemetry.trace import get_current_span
from sqlalchemy import text
from structlog.testing import capture_logs

from api.application import create_app
from api.configuration.settings import Settings, WrongSetting
from api.resources.operations import tracing
from api.resources.operations.tracing import send_what_is_left
from api.server.background import background_engines
from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.command import XUESHI, environment
from tests.support.servers.databases import empty_postgres
from workflow import migrations
from workflow.background.engine import Duty, followed
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.database.driver import driver_of

PARENT = "0af7651916cd43dd8448eb211c80319c"


class Collector(BaseHTTPRequestHandler):
    bodies: list[bytes]

    def do_POST(self) -> None:
        self.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def collected() -> Iterator[tuple[str, list[bytes]]]:
    bodies: list[bytes] = []
    handler = type("Collecting", (Collector,), {"bodies": bodies})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/v1/traces", bodies
    server.shutdown()
    thread.join()
    server.server_close()


def traced(folder: Path, **stated: str) -> Flask:
    settings = Settings.from_environment(
        {"XUESHI_DATA": str(folder), "XUESHI_TESTING": "1", "XUESHI_TRACES_PERCENT": "100", **stated}
    )
    store = Store.at(settings.database_url)
    migrations.upgrade(store.engine)
    store.engine.dispose()
    return create_app(settings)


def spans_of(bodies: list[bytes]) -> list[Span]:
    return [
        span
        for body in bodies
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans
        for scope in resource.scope_spans
        for span in scope.spans
    ]


def facts(span: Span) -> dict[str, object]:
    return {each.key: each.value.string_value or each.value.int_value for each in span.attributes}


def test_a_request_is_a_span_of_the_trace_that_its_caller_began(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    client = (app := traced(tmp_path, XUESHI_TRACES=url)).test_client()
    headers = {
        "traceparent": f"00-{PARENT}-b7ad6b7169203331-01",
        "Authorization": "Bearer xs_secret-of-somebody",
    }
    got = client.get("/v1/declarations?person_id=secret", headers=headers)
    client.get("/verify/a-token-of-somebody")
    client.get("/nowhere/secret")
    assert not get_current_span().get_span_context().is_valid, "what this thread does next is no part of it"
    send_what_is_left()
    spans = [span for span in spans_of(bodies) if span.kind == Span.SPAN_KIND_SERVER]
    assert [span.name for span in spans] == ["GET /v1/declarations", "GET /verify/<token>", "other none"]
    told = {each.key: each.value for each in spans[0].attributes}
    assert told["http.response.status_code"].int_value == got.status_code == 401
    assert told["xueshi.request_id"].string_value == got.headers["X-Request-Id"]
    assert spans[0].trace_id.hex() == PARENT != spans[1].trace_id.hex()
    assert not re.search(rb"secret|a-token", b"".join(bodies))
    app.extensions["xueshi_traces"].shutdown()


def test_a_request_that_its_caller_does_not_trace_is_not_traced(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url)
    app.test_client().get("/v1/notices", headers={"traceparent": f"00-{PARENT}-b7ad6b7169203331-00"})
    send_what_is_left()
    assert bodies == []
    app.extensions["xueshi_traces"].shutdown()


def test_of_requests_that_nobody_traces_so_many_in_a_hundred_are(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url, XUESHI_TRACES_PERCENT="10")
    client = app.test_client()
    for _ in range(300):
        client.get("/v1/reason-codes/nowhere")
    client.get("/v1/reason-codes", headers={"traceparent": f"00-{PARENT}-b7ad6b7169203331-01"})
    send_what_is_left()
    traces = {span.trace_id.hex() for span in spans_of(bodies)}
    assert PARENT in traces
    assert 2 < len(traces) < 100  # of 30 to be expected; beyond these once in 10^10 runs
    app.extensions["xueshi_traces"].shutdown()


def test_a_header_that_names_no_trace_is_drawn_like_none(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url, XUESHI_TRACES_PERCENT="1")
    client = app.test_client()
    for number in range(100):
        client.get(
            "/v1/reason-codes/nowhere",
            headers={"traceparent": ("nonsense", f"00-{'0' * 32}-{1:016}-01")[number % 2]},
        )
    send_what_is_left()
    assert len({span.trace_id for span in spans_of(bodies)}) < 20  # 1 is to be expected
    app.extensions["xueshi_traces"].shutdown()


def test_a_request_that_ends_without_an_answer_is_marked_as_failed(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url)
    with app.test_request_context("/v1/notices"):
        for begin in app.before_request_funcs[None]:
            if begin.__module__ == tracing.__name__:
                assert begin() is None
    send_what_is_left()
    [span] = spans_of(bodies)
    assert (span.name, span.status.code) == ("GET /v1/notices", 2)
    app.extensions["xueshi_traces"].shutdown()


def test_of_many_statements_together_so_many_names_are_told_each_once(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url)
    service: Service = app.extensions["xueshi"]
    names = [f"SELECT t{number // 2}" for number in range(100)]
    with (
        service.followed("duty x"),
        tracing._Parts(app.extensions["xueshi_traces"].get_tracer("x"), 1.0).statements(lambda: names),
    ):
        pass
    send_what_is_left()
    [span] = [span for span in spans_of(bodies) if span.kind == Span.SPAN_KIND_CLIENT]
    told = {each.key: each.value for each in span.attributes}
    assert told["db.operation.batch.size"].int_value == 100
    stated = [each.string_value for each in told["xueshi.statements"].array_value.values]
    assert stated == [f"SELECT t{number}" for number in range(20)]
    app.extensions["xueshi_traces"].shutdown()


def test_a_collector_that_never_answers_holds_up_no_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracing, "_END_SECONDS", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(PATIENCE_SECONDS)
        app = traced(tmp_path, XUESHI_TRACES=f"http://127.0.0.1:{listener.getsockname()[1]}/v1/traces")
        app.test_client().get("/v1/notices")
        send_what_is_left()
        [sending] = [each for each in threading.enumerate() if each.name == "xueshi-traces"]
        assert sending.daemon, "it still waits for the answer, and nobody for it"
        client, _ = listener.accept()
    client.close()
    app.extensions["xueshi_traces"].shutdown()
    sending.join(PATIENCE_SECONDS)
    assert not sending.is_alive()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_a_request_asks_of_the_database_are_spans_in_it_without_any_value(
    kind: str, tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    with ExitStack() as stack:
        stated = {"DATABASE_URL": stack.enter_context(empty_postgres("traces"))} if kind != "sqlite" else {}
        app = traced(tmp_path, XUESHI_TRACES=url, **stated)
        client = app.test_client()
        secret = {"login": "secret-login", "password": "secret-password"}
        assert client.post("/v1/session", json=secret).status_code == 401
        client.get("/v1/declarations", headers={"Authorization": "Bearer xs_secret-of-somebody"})
        send_what_is_left()
        spans = spans_of(bodies)
        requests = {span.span_id: span.name for span in spans if span.kind == Span.SPAN_KIND_SERVER}
        within = [(requests.get(span.parent_span_id), span) for span in spans if span.span_id not in requests]
        assert {name for name, _ in within} == {"POST /v1/session", "GET /v1/declarations"}
        assert {"SELECT principal", "SELECT api_key"} <= {span.name for _, span in within}
        for _, span in within:
            assert re.fullmatch(r"[A-Z]+ [a-z_]+", span.name)
            assert span.name.split() == [facts(span)["db.operation.name"], facts(span)["db.collection.name"]]
        assert b"secret" not in b"".join(bodies)
        app.extensions["xueshi_traces"].shutdown()
        app.extensions["xueshi"].store.engine.dispose()


def test_duties_are_spans_with_what_they_ask_of_the_database(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url)

    def duties() -> dict[bytes, str]:
        send_what_is_left()
        return {span.span_id: span.name for span in spans_of(bodies) if span.name.startswith("duty ")}

    with background_engines(app):
        assert until(lambda: {"duty notices", "duty seal", "duty operations"} <= set(duties().values()))
    known = duties()
    within = {
        known.get(span.parent_span_id) for span in spans_of(bodies) if span.kind == Span.SPAN_KIND_CLIENT
    }
    assert {"duty notices", "duty operations"} <= within
    app.extensions["xueshi_traces"].shutdown()
    app.extensions["xueshi"].store.engine.dispose()


def test_what_fails_is_marked_with_the_class_of_its_error_and_no_word_of_it(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    app = traced(tmp_path, XUESHI_TRACES=url)
    service: Service = app.extensions["xueshi"]
    with pytest.raises(ValueError, match="secret"), service.followed("duty x", operation_id="7"):
        raise ValueError("a secret of somebody")
    failing = text("SELECT nothing FROM principal WHERE login = :login")
    with (
        pytest.raises(Exception, match="nothing"),
        service.followed("duty y"),
        service.store.read() as connection,
    ):
        connection.execute(failing, {"login": "secret"})
    send_what_is_left()
    spans = {span.name: span for span in spans_of(bodies)}
    assert facts(spans["duty x"]) == {"xueshi.operation_id": "7"}
    assert (spans["duty x"].status.code, spans["duty x"].status.message) == (2, "ValueError")
    assert (spans["SELECT principal"].status.code, spans["duty y"].status.code) == (2, 2)
    assert not any(span.events for span in spans.values()) and b"secret" not in b"".join(bodies)
    app.extensions["xueshi_traces"].shutdown()
    service.store.engine.dispose()


@pytest.mark.failures
def test_a_worker_that_ends_sends_the_spans_that_wait(
    tmp_path: Path, collected: tuple[str, list[bytes]]
) -> None:
    url, bodies = collected
    settings = {"XUESHI_DATA": str(tmp_path), "XUESHI_TRACES": url, "XUESHI_TRACES_PERCENT": "100"}
    with (tmp_path / "log").open("wb") as log:
        worker = subprocess.Popen([XUESHI, "worker"], env=environment(**settings), stderr=log)
    try:
        assert until(lambda: "worker_started" in (tmp_path / "log").read_text())
        worker.terminate()
        assert worker.wait(PATIENCE_SECONDS) == 0
    finally:
        worker.kill()
    assert any(span.name == "duty notices" for span in spans_of(bodies))


def test_without_an_address_no_statement_and_no_duty_is_followed(tmp_path: Path) -> None:
    service: Service = traced(tmp_path).extensions["xueshi"]
    with service.store.read() as connection:
        assert "run" not in vars(driver_of(connection))
    assert service.follow is None
    duties = [Duty("work", lambda service: False)]
    assert followed(service, duties) is duties
    assert not service.store.engine.dispatch.before_cursor_execute
    service.store.engine.dispose()


def test_where_nobody_takes_them_requests_go_on_and_the_log_says_so_once(tmp_path: Path) -> None:
    app = traced(tmp_path, XUESHI_TRACES="http://127.0.0.1:9/v1/traces")
    exporter = app.extensions["xueshi_traces"]
    with capture_logs() as lines:
        assert app.test_client().get("/v1/notices").status_code == 401
        exporter.shutdown()
    assert [line["event"] for line in lines if line["event"] != "request"] == ["traces_not_sent"]


@pytest.mark.parametrize("stated", ["collector", "ftp://host/", "http://a:b@host/v1/traces"])
def test_an_address_that_is_none_is_told(tmp_path: Path, stated: str) -> None:
    with pytest.raises(WrongSetting, match="XUESHI_TRACES is an address"):
        Settings.from_environment({"XUESHI_DATA": str(tmp_path), "XUESHI_TRACES": stated})


def test_without_an_address_nothing_of_it_is_loaded() -> None:
    code = "import sys, api.application; assert not [m for m in sys.modules if m.startswith('opentelemetry')]"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
