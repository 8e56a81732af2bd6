"""A closed-loop HTTP load generator: one thread, `connections` keep-alive sockets, every path sent once.

It runs as a process of its own, `python -m bench.services.load`: it reads a `Load` as JSON from standard
input, and writes the `Outcome` as JSON to standard output. It needs the standard library only, and about 20
µs of processor time per request, so that on two cores it does not disturb what it measures.
"""

import contextlib
import json
import select
import socket
import subprocess
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass, field


@dataclass
class Load:
    """What to send: `method` to each of `paths`, over `connections` sockets.

    It ends after `seconds` in all, or after `patience` seconds without any answer.
    """

    port: int
    paths: list[str]
    method: str = "POST"
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    connections: int = 16
    seconds: float = 120.0
    patience: float = 30.0
    host: str = "127.0.0.1"


@dataclass
class Outcome:
    """The result: seconds in all, milliseconds per answer, counts by status, broken connections."""

    seconds: float
    latencies: list[float]
    statuses: dict[str, int]
    broken: int
    sample: str = ""

    @property
    def rate(self) -> float:
        """Answers per second."""
        return len(self.latencies) / self.seconds if self.seconds else 0.0


def run(load: Load) -> Outcome:
    """Run `load` in a process of its own and return its outcome."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.services.load"],
        input=json.dumps(asdict(load)),
        capture_output=True,
        text=True,
        timeout=load.seconds + load.patience + 30,
    )
    if done.returncode:
        raise RuntimeError(f"the load generator failed: {done.stderr.strip()[-400:]}")
    return Outcome(**json.loads(done.stdout))


class Client:
    """One keep-alive connection: sends a request, collects its answer."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.connect()

    def connect(self) -> None:
        """Open a new socket."""
        self.socket = socket.create_connection((self.load.host, self.load.port), timeout=self.load.patience)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.expected = -1

    def send(self, request: bytes) -> None:
        """Send one whole request and start its clock. `receive` finds out whether the connection is lost."""
        self.buffer, self.expected = b"", -1
        self.started = time.perf_counter()
        with contextlib.suppress(OSError):
            self.socket.sendall(request)

    def receive(self) -> int:
        """Read what has come. Return the status, or 0 if more is to come, or -1 if the server hung up."""
        try:
            chunk = self.socket.recv(65536)
        except OSError:
            return -1
        if not chunk:
            return -1
        self.buffer += chunk
        if self.expected < 0:
            self.expected = whole_length(self.buffer)
        if self.expected < 0 or len(self.buffer) < self.expected:
            return 0
        return int(self.buffer[9:12])


def whole_length(buffer: bytes) -> int:
    """Return the length of head and body together, or -1 while the head is incomplete."""
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return -1
    for line in buffer[:end].lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return end + 4 + int(line[15:])
    raise ValueError("an answer without Content-Length")


def requests_of(load: Load) -> list[bytes]:
    """Build all requests before the clock starts, the first one last: they are popped from the end."""
    body = load.body.encode()
    head = "".join(f"{name}: {value}\r\n" for name, value in load.headers.items())
    tail = f" HTTP/1.1\r\nHost: {load.host}:{load.port}\r\n{head}"
    if body:
        tail += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return [f"{load.method} {path}{tail}\r\n".encode() + body for path in reversed(load.paths)]


class Loop:
    """The closed loop: as soon as a connection has its answer, it sends the next request."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.todo = requests_of(load)
        self.poll = select.epoll()
        self.clients: dict[int, Client] = {}
        self.latencies: list[float] = []
        self.statuses: Counter[str] = Counter()
        self.broken = 0
        self.sample = ""

    def run(self) -> Outcome:
        """Send every request, or stop when time or patience is over."""
        started = time.perf_counter()
        for _ in range(min(self.load.connections, len(self.todo))):
            self.next_on(Client(self.load))
        while self.clients and time.perf_counter() - started < self.load.seconds:
            ready = self.poll.poll(self.load.patience)
            if not ready:
                break
            for number, _ in ready:
                self.answer_on(self.clients[number])
        seconds = time.perf_counter() - started
        return Outcome(seconds, self.latencies, dict(self.statuses), self.broken, self.sample)

    def next_on(self, client: Client) -> None:
        """Send the next request on this connection, or close it when none is left."""
        number = client.socket.fileno()
        if number not in self.clients:
            self.clients[number] = client
            self.poll.register(number, select.EPOLLIN)
        if self.todo:
            client.send(self.todo.pop())
        else:
            self.drop(client)

    def drop(self, client: Client) -> None:
        """Forget and close a connection."""
        self.poll.unregister(client.socket)
        del self.clients[client.socket.fileno()]
        client.socket.close()

    def answer_on(self, client: Client) -> None:
        """Read more of an answer. When the answer is whole, count it and send the next request."""
        status = client.receive()
        if status == 0:
            return
        hung_up = status < 0 or b"connection: close" in client.buffer[:1000].lower()
        if status > 0:
            self.latencies.append((time.perf_counter() - client.started) * 1000)
            self.statuses[str(status)] += 1
            self.sample = self.sample or client.buffer.decode("utf-8", "replace")
        else:
            self.broken += 1
        if hung_up:
            self.drop(client)
            client.connect()
        self.next_on(client)


if __name__ == "__main__":
    print(json.dumps(asdict(Loop(Load(**json.load(sys.stdin))).run())))
