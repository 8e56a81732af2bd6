"""What the service asks of an opening process, what that answers, and how both are sent."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Job:
    """One task on one file: `inspect`, `preview` or `text`, or for page pictures of ours `look` or `compare`.

    `memory` is in bytes, `seconds` are of the processor.
    """

    task: str
    opener: str
    formats: tuple[str, ...]
    pixels: int
    memory: int
    seconds: int
    page: int = 1
    longest: int = 1600  # pixels of the longer side of a page picture
    split: int = 0  # bytes of the first of two pictures


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a job: a refusal with its facts, or `code` "" and the number of pages, text, a picture."""

    code: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    pages: int = 1
    text: str = ""
    picture: bytes = b""


class NotAcceptable(Exception):
    """The file may be no evidence. `code` is one of the codes of refusals; `facts` fill its sentence."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


def unreadable() -> NotAcceptable:
    return NotAcceptable("FILE_UNREADABLE")


def send_job(channel: socket.socket, job: Job, content: bytes) -> None:
    """Send the job, then the file, and say that this is all."""
    channel.sendall(json.dumps(asdict(job)).encode() + b"\n")
    channel.sendall(content)
    channel.shutdown(socket.SHUT_WR)


def receive_job(channel: socket.socket) -> tuple[Job, bytes]:
    head, content = _received(channel)
    told = json.loads(head)
    return Job(**{**told, "formats": tuple(told["formats"])}), content


def send_answer(channel: socket.socket, answer: Answer) -> None:
    told = {"code": answer.code, "facts": answer.facts, "pages": answer.pages, "text": answer.text}
    channel.sendall(json.dumps(told).encode() + b"\n" + answer.picture)


def receive_answer(channel: socket.socket) -> Answer | None:
    """The answer; None where the process died before it."""
    head, picture = _received(channel)
    return Answer(**json.loads(head), picture=picture) if head else None


def _received(channel: socket.socket) -> tuple[bytes, bytes]:
    whole = bytearray()
    while chunk := channel.recv(_CHUNK):
        whole += chunk
    head, end, rest = whole.partition(b"\n")
    return (bytes(head), bytes(rest)) if end else (b"", b"")
