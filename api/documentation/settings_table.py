"""The table of all settings, for the documents, in each language."""

from __future__ import annotations

from collections.abc import Mapping

from api.configuration.known import KNOWN

_HEADS = {"en": "| Setting | Type | Default | Meaning |", "zh": "| 设置 | 取值 | 默认值 | 含义 |"}
_ENDS = {"en": (".", ". **Secret.**"), "zh": ("。", "。**保密。**")}
# What a type and a default say in words; the others are names and numbers.
_CHINESE: Mapping[str, str] = {
    "folder": "文件夹",
    "text": "文字",
    "URL": "网址",
    "addresses, networks": "地址、网段",
    "modules": "模块",
    "instant": "时刻",
    "folders, with ':'": "文件夹，以“:”分隔",
    "SQLite in XUESHI_DATA": "XUESHI_DATA 中的 SQLite",
    "secret.key in XUESHI_DATA": "XUESHI_DATA 中的 secret.key",
    "keys.json in XUESHI_DATA": "XUESHI_DATA 中的 keys.json",
}


def settings_table(language: str = "en") -> str:
    """Name, type, default, meaning, and whether it is secret."""
    words = _CHINESE if language == "zh" else {}
    lines = [_HEADS[language], "| --- | --- | --- | --- |"]
    for each in KNOWN:
        default = f"`{words.get(each.default, each.default)}`" if each.default else "–"
        meaning = f"{getattr(each.meaning, language)}{_ENDS[language][each.secret]}"
        type_ = words.get(each.type, each.type).replace("|", "\\|")
        lines.append(f"| `{each.name}` | {type_} | {default} | {meaning} |")
    return "\n".join(lines)
