"""Clients that never finish a request: they send a byte now and then, and reconnect after a hang-up.

`slow_clients(...)` runs them as a process of its own. `where` says what stays unfinished: "body" (a whole
head, and less body than the head promises) or "head" (header lines without end).
"""

import contextlib
import select
import socket
import subprocess
import sys
import time
from collections.abc import Iterator

LIMIT = 600.0
"""Seconds after which the process ends by itself."""

TRICKLE = 1.0
"""Seconds between two bytes of one client."""


@contextlib.contextmanager
def slow_clients(port: int, count: int, where: str, path: str, token: str) -> Iterator[None]:
    """Keep `count` unfinished requests open on 127.0.0.1:`port` for the length of the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.services.slow_clients", str(port), str(count), where, path, token],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        process.stdout.readline()
        yield
    finally:
        process.stdin.close()
        process.wait(timeout=30)


def first_bytes(where: str, path: str, token: str) -> bytes:
    """Return what a slow client sends first."""
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
    if where == "body":
        head += 'Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"comment": "'
    return head.encode()


def hold(port: int, count: int, where: str, path: str, token: str) -> None:
    """Hold the requests open until standard input closes."""
    first = first_bytes(where, path, token)
    drip = b"a" if where == "body" else b"X-Slow: a\r\n"
    sockets: list[socket.socket | None] = [None] * count
    ends = time.monotonic() + LIMIT
    announced = False
    while time.monotonic() < ends:
        for index in range(count):
            sockets[index] = keep_open(sockets[index], port, first, drip)
        if not announced:
            print("ready", flush=True)
            announced = True
        if select.select([sys.stdin], [], [], TRICKLE)[0]:
            return


def keep_open(client: socket.socket | None, port: int, first: bytes, drip: bytes) -> socket.socket | None:
    """Send one more byte, or reconnect where the server hung up. Return None if connecting fails."""
    try:
        if client is not None:
            if not hung_up(client):
                client.send(drip)
                return client
            client.close()
        client = socket.create_connection(("127.0.0.1", port), timeout=2)
        client.sendall(first)
        client.setblocking(False)
    except BlockingIOError:
        return client
    except OSError:
        return None
    return client


def hung_up(client: socket.socket) -> bool:
    """Say whether the server closed this connection (after an answer such as 408, or without one)."""
    try:
        while chunk := client.recv(4096):
            if b"HTTP/1" in chunk:
                return True
        return True
    except BlockingIOError:
        return False


if __name__ == "__main__":
    port_, count_, where_, path_, token_ = sys.argv[1:]
    hold(int(port_), int(count_), where_, path_, token_)
