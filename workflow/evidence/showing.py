"""Shows one page of a stored file to a reviewer, as a picture or as text; the original stays what it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

from workflow.evidence.accepted import BY_MEDIA_TYPE, Limits
from workflow.evidence.sandbox import open_safely
from workflow.values import Text

SEAL_NOT_SHOWN: Final = Text(
    "页面图片根据文件内容绘制，电子印章未显示、未验证；核验印章请下载原件并使用 OFD 阅读器。",
    "The page picture is drawn from the file's content; its electronic seal is not shown and not verified. "
    "To check the seal, download the original and open it in an OFD reader.",
)


@dataclass(frozen=True, slots=True)
class Shown:
    """One page: its PNG or its text, how many pages there are, and what the reviewer has to know."""

    page: int
    pages: int
    text: str = ""
    picture: bytes = field(default=b"", repr=False)
    note: Text | None = None


def show(
    task: Literal["preview", "text"], content: bytes, media_type: str, page: int, limits: Limits
) -> Shown:
    """Show one page, counted from 1. Raises `Invalid` at `/page` where it is not there or can't be shown."""
    kind = BY_MEDIA_TYPE[media_type]
    answer = open_safely(task, content, kind, limits, page=page, pointer="/page")
    note = SEAL_NOT_SHOWN if kind.opener == "ofd" else None
    return Shown(page, answer.pages, answer.text, answer.picture, note)
