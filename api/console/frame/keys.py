"""The keys of the reviewer's pages: what each does, and which one somebody has chosen for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workflow.names import Words

# Keys that may be changed; those for evidence pieces (0 to 9), zooming and opening are the same for all.
ACTS: Mapping[str, Words] = {
    "j": {"zh": "下一项", "en": "Next item"},
    "k": {"zh": "上一项", "en": "Previous item"},
    "a": {"zh": "批准", "en": "Approve"},
    "r": {"zh": "退回", "en": "Return"},
    "x": {"zh": "驳回", "en": "Reject"},
    "f": {"zh": "转交", "en": "Forward"},
    "u": {"zh": "放回", "en": "Release"},
    "z": {"zh": "撤销上一步", "en": "Undo"},
    "o": {"zh": "旋转", "en": "Rotate"},
}
_TAKEN = frozenset("0123456789+-=/?g")  # keys that always do what they do


def keys_of(preferences: Mapping[str, Any]) -> str:
    """What the page is told of chosen keys, as JSON: {off, changed: {the key pressed: what it does}}."""
    changed = dict(preferences.get("keys", {}))  # what it does -> the key
    pressed = {key: act for act, key in changed.items()}
    silent = {act: "" for act in changed if act not in pressed}
    return json.dumps({"off": bool(preferences.get("keys_off")), "changed": {**silent, **pressed}})


def read_keys(sent: Mapping[str, str]) -> dict[str, str] | None:
    """The chosen keys, of those that differ; None where two acts share one, or one is no single key."""
    chosen = {act: (sent.get(act) or act).strip().lower() or act for act in ACTS}
    usable = all(len(key) == 1 and key.isprintable() and key not in _TAKEN for key in chosen.values())
    if not usable or len(set(chosen.values())) < len(chosen):
        return None
    return {act: key for act, key in chosen.items() if key != act}
