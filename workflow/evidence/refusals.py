"""Why a file may be no evidence, in words: code, Chinese and English, each with the way out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from workflow.errors import FieldError, Invalid
from workflow.evidence.accepted import NAMES_EN, NAMES_ZH
from workflow.values import Text

FILE_REFUSALS: Final[Mapping[str, Text]] = {
    "FILE_EMPTY": Text(
        "文件是空的，请重新选择文件后上传。",
        "The file is empty; choose the file again.",
    ),
    "FILE_TOO_LARGE": Text(
        "文件超过 {megabytes} MB 的上限，请降低扫描分辨率、压缩图片或拆分为几个文件后上传。",
        "The file is larger than the {megabytes} MB allowed; scan at a lower resolution, compress the "
        "picture, or split it into several files.",
    ),
    "FILE_TYPE_NOT_ALLOWED": Text(
        "不接受{other_zh}（按内容判断，与文件名无关）：{instead_zh}。可接受的类型：" + NAMES_ZH + "。",
        "This is {other_en}, judged by content and not by name, and can't be taken: {instead_en}. "
        "Accepted are " + NAMES_EN + ".",
    ),
    "FILE_UNREADABLE": Text(
        "文件已损坏、无法打开或夹带其他文件，请重新扫描或导出后再上传。",
        "The file is damaged, can't be opened or carries another file; scan or export it again.",
    ),
    "FILE_NEEDS_PASSWORD": Text(
        "文件需要密码才能打开，请取消打开密码后重新上传。",
        "The file opens only with a password; remove the password for opening and upload it again.",
    ),
    "FILE_HAS_NO_PAGE": Text(
        "文件中没有页面，请重新导出或扫描后上传。",
        "The file has no page; export or scan it again.",
    ),
    "FILE_HAS_ACTIVE_CONTENT": Text(
        "文件含有脚本、自动操作或多媒体（{found}），请将其打印为 PDF（虚拟打印机）后重新上传。",
        "The file holds scripts, automatic actions or media ({found}); print it to PDF and upload that.",
    ),
    "FILE_HAS_ATTACHMENTS": Text(
        "文件中嵌有其他文件（{found}），请将其打印为 PDF 后重新上传，嵌入的文件另行上传。",
        "Other files are embedded in this file ({found}); print it to PDF and upload that, and the "
        "embedded files by themselves.",
    ),
    "FILE_HAS_XFA_FORM": Text(
        "文件是 XFA 动态表单，多数阅读器无法显示，请将其打印为 PDF 后重新上传。",
        "The file is a dynamic XFA form, which most readers can't show; print it to PDF and upload that.",
    ),
    "FILE_HAS_TOO_MANY_PIXELS": Text(
        "图片为 {megapixels} 百万像素，超过 {most} 百万像素的上限，请降低分辨率后上传。",
        "The picture has {megapixels} million pixels, more than the {most} million allowed; make it smaller.",
    ),
    "FILE_TOO_COSTLY": Text(
        "在 {memory} MB 内存、{seconds} 秒处理时间内无法打开文件，请降低分辨率、减少页数或重新导出后上传。",
        "The file could not be opened within {memory} MB of memory and {seconds} s of processing; lower its "
        "resolution, split it, or export it again.",
    ),
    "NO_SUCH_PAGE": Text(
        "没有这一页，文件共 {pages} 页。",
        "There is no such page; the file has {pages}.",
    ),
}


def refusal(code: str, pointer: str = "/file", **facts: Any) -> Invalid:
    """The refusal of a file, at `pointer`, with its facts put into the sentence."""
    text = FILE_REFUSALS[code]
    return Invalid(FieldError(pointer, code, {"zh": text.zh.format(**facts), "en": text.en.format(**facts)}))
