"""Ports on which a test's server may listen, though it does so only a moment later."""

from __future__ import annotations

import random
import socket

# Below what systems give to connections by themselves: none takes it before the server is there.
_PORTS = range(15_000, 32_000)


def free_port() -> int:
    """A port of 127.0.0.1 where nobody listens."""
    while True:
        port = random.SystemRandom().choice(_PORTS)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
