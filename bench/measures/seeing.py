"""Measures what it costs to be seen: submissions with an access log, and with traces of each request."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from bench.figures.report import Check, Section
from bench.measures import submit
from bench.rows.ours import own_database
from bench.services.our_service import OurService

MOST_OVER_PLAIN = 1.05
NOTE = (
    "The submissions of (b), each side a server of its own on a database of its own, in turns. Plain: neither"
    " access log nor traces; metrics are always counted. Traces: of one request in ten, as it is unless told,"
    " and of each, sent by OTLP over HTTP to a collector that drops them."
)
_PLAIN, _LOG, _TRACES, _ALL = "plain", "access log", "traces of one in ten", "traces of each"


class _Collector(BaseHTTPRequestHandler):
    """Takes what is sent to it, and keeps nothing."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _collector() -> Iterator[str]:
    """The address of a collector of traces."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Collector)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1/traces"
    server.shutdown()


def measure(rounds: int, requests: int) -> Section:
    """Submit to each of the servers in turns, and compare their times in each round."""
    with ExitStack() as stack:
        address = stack.enter_context(_collector())
        sides = {
            _PLAIN: {"XUESHI_ACCESS_LOG": "0"},
            _LOG: {"XUESHI_ACCESS_LOG": "1"},
            _TRACES: {"XUESHI_ACCESS_LOG": "0", "XUESHI_TRACES": address},
            _ALL: {"XUESHI_ACCESS_LOG": "0", "XUESHI_TRACES": address, "XUESHI_TRACES_PERCENT": "100"},
        }
        services = [
            OurService(stack.enter_context(own_database("postgresql", f"seen{number}")), name, settings)
            for number, (name, settings) in enumerate(sides.items())
        ]
        started = [(service, stack.enter_context(service.server())) for service in services]
        section = submit.measure("(j) being seen, on PostgreSQL", started, rounds, requests)
    section.note = NOTE
    over = submit.ratio(section, _TRACES, _PLAIN, "p50 ms")
    section.checks.append(Check(f"p50, {_TRACES} over plain", over, MOST_OVER_PLAIN, at_least=False))
    return section
