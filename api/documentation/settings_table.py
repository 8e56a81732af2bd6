"""The table of all settings, for the documents."""

from __future__ import annotations

from api.configuration.known import KNOWN


def settings_table() -> str:
    """Name, type, default, meaning, and whether it is secret."""
    lines = ["| Setting | Type | Default | Meaning |", "| --- | --- | --- | --- |"]
    for each in KNOWN:
        default = f"`{each.default}`" if each.default else "–"
        secret = " **Secret.**" if each.secret else ""
        meaning = f"{each.meaning.zh}。{each.meaning.en}.{secret}"
        type_ = each.type.replace("|", "\\|")
        lines.append(f"| `{each.name}` | {type_} | {default} | {meaning} |")
    return "\n".join(lines)
