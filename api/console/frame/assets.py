"""Serves the bundled scripts, styles and icons. Named by content, they are kept for good."""

from __future__ import annotations

import json
import mimetypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from flask import Flask, Response, request
from werkzeug.exceptions import NotFound

BUILT = Path(__file__).resolve().parents[1] / "built"
PREFIX = "/static/"
_ENCODINGS = {"br": ".br", "gzip": ".gz"}
_FOR_GOOD = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, its media type, and its content in each encoding ("" is as it is)."""

    media_type: str
    contents: dict[str, bytes]


@cache
def _manifest() -> dict[str, str]:
    """The built name of each source; empty where `make install` has built nothing."""
    try:
        found: dict[str, str] = json.loads((BUILT / "manifest.json").read_text("utf-8"))
    except FileNotFoundError:
        return {}
    return found


def address(source: str) -> str:
    """The address of a source's built file, as in `style.css`."""
    return PREFIX + _manifest().get(source, source)


@cache
def _assets() -> dict[str, Asset]:
    found = {}
    for path in sorted(BUILT.glob("*-*")):
        if path.suffix in _ENCODINGS.values():
            continue
        encoded = {name: path.with_name(path.name + suffix) for name, suffix in _ENCODINGS.items()}
        contents = {"": path.read_bytes()}
        contents |= {name: file.read_bytes() for name, file in encoded.items() if file.exists()}
        media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        found[path.name] = Asset(media_type, contents)
    return found


def register(app: Flask) -> None:
    """Serve each built file, in the smallest encoding that the browser takes."""
    app.add_url_rule(f"{PREFIX}<name>", "console_asset", _serve)


def _serve(name: str) -> Response:
    asset = _assets().get(name)
    if asset is None:
        raise NotFound()
    taken = [name for name in _ENCODINGS if request.accept_encodings.quality(name)]
    encoding = next((name for name in taken if name in asset.contents), "")
    headers = {"Cache-Control": _FOR_GOOD, "X-Content-Type-Options": "nosniff", "Vary": "Accept-Encoding"}
    headers["Content-Security-Policy"] = "default-src 'none'"  # of a picture that is opened by itself
    if encoding:
        headers["Content-Encoding"] = encoding
    return Response(asset.contents[encoding], content_type=asset.media_type, headers=headers)
