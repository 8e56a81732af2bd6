"""Pages that follow the changes at their bodies, as `live.js` does: ask, wait, look at the rows, ask again.

`python -m bench.services.listeners PORT`, with `[[address, after, rows, cookie], ...]` on standard input. It
says `ready` when all have asked, and goes on until its standard input ends.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys

_BETWEEN_SECONDS, _SPREAD_SECONDS = 0.5, 0.6
_HEAD = "GET {} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\nCookie: {}\r\n\r\n"


class Page:
    """One page, with a connection of its own."""

    def __init__(self, address: str, after: int, rows: str, cookie: str) -> None:
        self.address, self.after, self.rows, self.cookie = address, after, rows, cookie
        self.asked = asyncio.Event()

    async def follow(self, port: int) -> None:
        """Ask for as long as the program runs."""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while True:
            self._send(writer, f"{self.address}?after={self.after}")
            self.asked.set()
            told = await _body(reader)
            self.after = told["after"]
            if told["changed"]:
                await asyncio.sleep(random.random() * _SPREAD_SECONDS)
                self._send(writer, f"/queue/holders?ids={self.rows}")
                await _body(reader)
            await asyncio.sleep(_BETWEEN_SECONDS)

    def _send(self, writer: asyncio.StreamWriter, target: str) -> None:
        writer.write(_HEAD.format(target, self.cookie).encode())


async def _body(reader: asyncio.StreamReader) -> dict[str, int]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    status, length = head.split(" ", 2)[1], int(head.partition("content-length:")[2].split("\r\n", 1)[0])
    content = await reader.readexactly(length)
    if status != "200":
        raise RuntimeError(f"a page that follows was answered {status}: {content[:200]!r}")
    return json.loads(content)


async def main() -> None:
    """Follow until standard input ends."""
    pages = [Page(*each) for each in json.loads(sys.stdin.readline())]
    tasks = [asyncio.create_task(page.follow(int(sys.argv[1]))) for page in pages]
    await asyncio.gather(*(page.asked.wait() for page in pages))
    print("ready", flush=True)
    end = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    done, _ = await asyncio.wait([end, *tasks], return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        if task in done:
            task.result()
        task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
