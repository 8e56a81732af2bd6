"""Reads the multipart form of a request: text fields and one file, whatever bytes its names are written in.

The multipart parser of Werkzeug drops a whole form when one header is not UTF-8. A Chinese Windows sends the
names of files in GBK, so the headers are decoded here, and Werkzeug splits the parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

from flask import current_app, request
from werkzeug.datastructures import Headers
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.sansio.multipart import Data, Epilogue, Event, Field, File, MultipartDecoder, NeedData

from api.messages.field_errors import unknown_field, wrong_value
from api.messages.refusals import UnsupportedMediaType
from workflow.errors import FieldError, Invalid

_CHUNK = 64 * 1024
_MAX_NAME = 4000  # characters of a file name, and of a field's name; no file system allows as many
_PARAMETER = re.compile(r';\s*([^=;\s"]+)\s*=\s*(?:"((?:\\"|[^"])*)"?|([^;]*))')
_OTHER_CHARSET = re.compile(r"([^']*)'[^']*'(.*)", re.DOTALL)
_CHARSETS = {"gbk": "gb18030", "gb2312": "gb18030", "gb18030": "gb18030", "iso-8859-1": "iso-8859-1"}


@dataclass(frozen=True, slots=True)
class Form:
    """A multipart form: its text fields, and its one file."""

    fields: Mapping[str, str]
    filename: str
    content: bytes


@dataclass(slots=True)
class _Part:
    name: str
    filename: str | None
    content: bytearray


def read_form() -> Form:
    """Read the multipart form of this request: text fields and one file, named `file`.

    Raises `UnsupportedMediaType` where the body is no such form, `Invalid` where it breaks off or has other
    parts.
    """
    request.max_content_length = current_app.config["MAX_CONTENT_LENGTH"]
    boundary = request.mimetype_params.get("boundary", "")
    if request.mimetype != "multipart/form-data" or not boundary.isascii() or not boundary:
        raise UnsupportedMediaType()
    try:
        parts = list(_parts(boundary.encode()))
    except ValueError as error:
        raise Invalid(FieldError("", "WRONG_FORM", _NOT_READABLE)) from error
    files = [part for part in parts if part.filename is not None]
    fields = [part for part in parts if part.filename is None]
    wrong = [unknown_field(part.name) for part in files if part.name != "file"]
    chosen = [part for part in files if part.name == "file" and part.filename]
    if len(chosen) != 1:
        wrong.append(FieldError("/file", "REQUIRED", _ONE_FILE))
    values = {part.name: _text(part.content) for part in fields}
    if len(values) < len(fields):
        wrong += [wrong_value(name) for name in values if [part.name for part in fields].count(name) > 1]
    wrong += [wrong_value(name) for name, value in values.items() if "\0" in value or "\ufffd" in value]
    if wrong:
        raise Invalid(*wrong)
    return Form(values, chosen[0].filename or "", bytes(chosen[0].content))


_NOT_READABLE = {
    "zh": "表单不完整或无法读取，请重新选择文件后再上传。",
    "en": "The form breaks off or can't be read; choose the file and send it again.",
}
_ONE_FILE = {"zh": "请上传一个文件。", "en": "Send exactly one file."}


def decoded(name: bytes) -> str:
    """Return the text of any bytes: read as UTF-8, else as GB18030, else as UTF-8 with replacements."""
    for charset in ("utf-8", "gb18030"):
        try:
            return name.decode(charset)
        except UnicodeDecodeError:
            continue
    return name.decode("utf-8", "replace")


def _text(content: bytearray) -> str:
    return content.decode("utf-8", "replace")


def _parts(boundary: bytes) -> Iterator[_Part]:
    part = _Part("", None, bytearray())
    most = current_app.config["MAX_FORM_MEMORY_SIZE"]
    for event in _events(boundary):
        if isinstance(event, File | Field):
            filename = event.filename if isinstance(event, File) else None
            part = _Part(event.name or "", filename, bytearray())
        elif isinstance(event, Data):
            part.content += event.data
            if part.filename is None and len(part.content) > most:
                raise RequestEntityTooLarge()
            if not event.more_data:
                yield part


def _events(boundary: bytes) -> Iterator[Event]:
    config = current_app.config
    decoder = _Decoder(
        boundary, max_form_memory_size=config["MAX_FORM_MEMORY_SIZE"], max_parts=config["MAX_FORM_PARTS"]
    )
    read = request.stream.read
    sent: bytes | None = read(_CHUNK)
    while True:
        decoder.receive_data(sent or None)
        event = decoder.next_event()
        while not isinstance(event, Epilogue | NeedData):
            yield event
            event = decoder.next_event()
        if isinstance(event, Epilogue) or not sent:
            return
        sent = read(_CHUNK)


class _Decoder(MultipartDecoder):
    """Werkzeug's decoder, for headers of any bytes."""

    def _parse_headers(self, data: bytes | bytearray) -> Headers:
        headers = Headers()
        for line in re.sub(rb"(?:\r\n|\n|\r)[ \t]", b" ", data).splitlines():
            name, _, value = decoded(bytes(line).strip(b" \t")).partition(":")
            if name.strip(" \t").lower() == "content-disposition":
                headers["content-disposition"] = _plainly(_parameters(value))
        return headers


def _parameters(disposition: str) -> dict[str, str]:
    """Return `name` and `filename`, where they are there. `filename*` goes before `filename` (RFC 6266)."""
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(disposition):
        key, quoted, plain = match.groups()
        value = plain.strip() if quoted is None else quoted.replace('\\"', '"').replace("%22", '"')
        found.setdefault(key.lower(), value)
    if "filename*" in found:
        found["filename"] = _extended(found["filename*"])
    return {key: found[key][:_MAX_NAME] for key in ("name", "filename") if key in found}


def _extended(value: str) -> str:
    """Return the text of an RFC 5987 value: charset'language'percent-encoded bytes."""
    marked = _OTHER_CHARSET.fullmatch(value)
    charset, encoded = marked.groups() if marked else ("", value)
    name = unquote_to_bytes(encoded)
    try:
        return name.decode(_CHARSETS.get(charset.lower(), "utf-8"))
    except UnicodeDecodeError:
        return decoded(name)


def _plainly(parameters: Mapping[str, str]) -> str:
    """Return a header from which Werkzeug reads the very same names."""
    written = [
        f"{key}*=UTF-8''{quote(value, safe='', errors='replace')}" if value else f'{key}=""'
        for key, value in parameters.items()
    ]
    return "; ".join(["form-data", *written])
