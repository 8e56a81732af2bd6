"""`xueshi assess`: what facts come to under the rules; no database, no data folder, nothing written."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import click
from marshmallow import ValidationError

from api import json_body
from api.cli.language import Language
from api.field_errors import field_errors
from api.schemas.assessment import load_assessment
from api.settings import Settings
from workflow.definition import Editions, load_editions
from workflow.errors import FieldError
from workflow.rules import assess

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@click.command("assess")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.pass_obj
def command(language: Language, file: Path) -> None:
    """Read requests, one JSON document a line, and answer each with one line, in the same order.

    FILE is a path, or - for standard input. The shape is that of POST /v1/assessments. Answers come as the
    lines do. A line that can't be read is told on standard error, with its number and the place in it, and
    has no answer; the others are answered all the same, and the exit status is then 1.
    """
    editions = load_editions(Settings.definitions)
    unreadable = 0
    with _opened(file) as lines:
        for number, line in enumerate(lines, 1):
            if number == 1:
                line = line.removeprefix(_BYTE_ORDER_MARK)
            if not line.strip():
                continue
            try:
                sys.stdout.buffer.write(answer(line, editions) + b"\n")
                sys.stdout.buffer.flush()
            except ValidationError as error:
                unreadable += 1
                for wrong in field_errors(error):
                    click.echo(f"line {number}: {_told(wrong, language)}", err=True)
            except json_body.NotReadable as error:
                unreadable += 1
                click.echo(f"line {number}: /: {error.message}", err=True)
    if unreadable:
        raise click.exceptions.Exit(1)


def answer(line: bytes, editions: Editions) -> bytes:
    """The result of one request, both as JSON. Raises `NotReadable` and `ValidationError`."""
    request = load_assessment(json_body.read(line), editions)
    return json_body.write(assess(request, editions).to_mapping())


@contextmanager
def _opened(file: Path) -> Iterator[IO[bytes]]:
    if str(file) == "-":
        yield sys.stdin.buffer
        return
    with file.open("rb") as lines:
        yield lines


def _told(wrong: FieldError, language: Language) -> str:
    return f"{wrong.pointer or '/'}: {wrong.code}: {wrong.text[language.value]}"
