"""`xueshi assess`: applies the rules to facts, without a database or data folder. It writes no file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click
from marshmallow import ValidationError

from api.cli.language import Language
from api.configuration.settings import Settings
from api.http import json_body
from api.messages.field_errors import field_errors
from api.schemas.declarations.assessment import load_assessment
from workflow.definition import Editions, load_editions
from workflow.errors import FieldError
from workflow.rules import assess

_ONE_A_LINE = {
    Language.zh: "每行须为一个完整的 JSON 对象 {…}，不能跨行，也不能放在列表 [ ] 里。",
    Language.en: "Each line must be one whole JSON object {…}: not spread over lines, and not in a list [ ].",
}
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@click.command("assess")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.pass_obj
def command(language: Language, file: Path) -> None:
    """Read requests, one JSON document a line, and answer each with one line, in the same order.

    FILE is a path, or - for standard input. The shape is that of POST /v1/assessments. Answers come as the
    lines do; empty lines are passed over. A line that can't be read is answered {"id": …, "errors": […]},
    where each error has a code, a pointer to its place and a text, and is told on standard error with its
    number; the exit status is then 1.
    """
    editions = load_editions(Settings.definitions)
    unreadable, strange = 0, False
    with _opened(file) as lines:
        for number, line in enumerate(lines, 1):
            if number == 1:
                line = line.removeprefix(_BYTE_ORDER_MARK)
            if not line.strip():
                continue
            answered, wrong = answer(line.strip(), editions)
            sys.stdout.buffer.write(answered + b"\n")
            sys.stdout.buffer.flush()
            unreadable += bool(wrong)
            strange = strange or any(not error.pointer for error in wrong)
            for error in wrong:
                click.echo(_sentence(number, error, language), err=True)
    if strange:
        click.echo(_ONE_A_LINE[language], err=True)
    if unreadable:
        raise click.exceptions.Exit(1)


def answer(line: bytes, editions: Editions) -> tuple[bytes, list[FieldError]]:
    """Return the answer to one line as JSON, and the errors of the line."""
    sent: object = None
    try:
        sent = json_body.read(line)
        request = load_assessment(sent, editions)
    except ValidationError as error:
        return _answer_to_unreadable_line(sent, field_errors(error))
    except json_body.NotReadable as error:
        return _answer_to_unreadable_line(sent, [FieldError("", error.code, error.texts)])
    return json_body.write(assess(request, editions).to_mapping()), []


def _answer_to_unreadable_line(sent: object, wrong: list[FieldError]) -> tuple[bytes, list[FieldError]]:
    """Return an answer to a line that can't be read, and its errors.

    Every line gets an answer, so that the n-th answer belongs to the n-th request.
    """
    id_ = sent.get("id") if isinstance(sent, dict) else None
    errors = [
        {"code": error.code, "clause": None, "pointer": error.pointer, "text": dict(error.text)}
        for error in wrong
    ]
    return json_body.write({"id": id_ if isinstance(id_, str) else None, "errors": errors}), wrong


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    if str(file) == "-":
        yield sys.stdin.buffer
        return
    with file.open("rb") as lines:
        yield lines


def _sentence(number: int, wrong: FieldError, language: Language) -> str:
    where = f"第 {number} 行" if language is Language.zh else f"line {number}"
    return f"{where}: {wrong.pointer or '/'}: {wrong.code}: {wrong.text[language.value]}"
