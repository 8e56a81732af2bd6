"""A way to a server that can swallow what is sent over it, as a network that drops packets."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType

from sqlalchemy import make_url

from tests.support.servers.ports import free_port


class Proxy:
    """Forwards TCP connections to `target` until it is told to swallow; nothing is ever closed by it."""

    def __init__(self, target: tuple[str, int]) -> None:
        self.target = target
        self.port = free_port()
        self.open = threading.Event()
        self.open.set()
        self.last_words: list[
            bytes
        ] = []  # once one client has sent all of them in turn, nothing gets through
        self._speaker: socket.socket | None = None  # who has sent the first of them
        self._sockets: list[socket.socket] = []

    def url(self, url: str) -> str:
        """The same database over this way."""
        return make_url(url).set(host="127.0.0.1", port=self.port).render_as_string(hide_password=False)

    def swallow(self) -> None:
        """From now on nothing gets through, in either direction."""
        self.open.clear()

    def recover(self) -> None:
        """New connections get through; what was swallowed is lost, and the old connections with it."""
        self.last_words, self._speaker = [], None
        old, self._sockets = self._sockets, []
        for each in old:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        self.open.set()

    def __enter__(self) -> Proxy:
        self._listening = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()
        self.recover()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                self._sockets.append(client)
                if not self.open.is_set():
                    continue  # the kernel has answered; nobody else does
                server = socket.create_connection(self.target)
                self._sockets.append(server)
                threading.Thread(target=self._forward, args=(client, server, True), daemon=True).start()
                threading.Thread(target=self._forward, args=(server, client, False), daemon=True).start()

    def _listen(self, source: socket.socket, data: bytes) -> None:
        if self.last_words[0] in data and self._speaker in (None, source):
            self._speaker = source
            del self.last_words[0]
            if not self.last_words:
                self.swallow()

    def _forward(self, source: socket.socket, sink: socket.socket, outward: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if not self.open.is_set():
                    continue
                if outward and self.last_words:
                    self._listen(source, data)
                sink.sendall(data)
        if self.open.is_set():
            for each in (source, sink):
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)  # to close it is not enough while the other thread reads
