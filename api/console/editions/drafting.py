"""The beginning of a draft: the files of an edition under another id."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

EDITION = "<edition:edition_id>"
_ID_LINE = re.compile(r"^id:.*$", re.MULTILINE)
_TEXT = re.compile(r"[a-z0-9]*[a-z][a-z0-9-]*")


def copied(files: Mapping[str, str], new_id: str) -> dict[str, str]:
    """The files with `new_id` as the id in edition.yaml; everything else stays as it was written."""
    written = new_id if _TEXT.fullmatch(new_id) else json.dumps(new_id, ensure_ascii=False)
    head = _ID_LINE.sub(lambda _: f"id: {written}", files.get("edition.yaml", ""), count=1)
    return {**files, "edition.yaml": head}
