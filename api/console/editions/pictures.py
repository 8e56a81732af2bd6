"""Where the shapes of a picture stand: the flow between rows, differences in hours. Templates draw them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

WIDTH, HEIGHT = 760, 300
_GAP, _BAR, _LEAST = 10, 14, 3
_LEFT, _RIGHT = 200, WIDTH - 200
_ORDER = ("more", "to_40", "to_20", "to_10", "to_5")
BANDS = {"to_5": "≤ 5", "to_10": "5–10", "to_20": "10–20", "to_40": "20–40", "more": "> 40"}


def flow(rows: Mapping[str, Mapping[str, int]], moves: Mapping[str, Mapping[str, int]]) -> dict[str, Any]:
    """The nodes at the left (before) and right (after), and the bands between them, of a replay's rows.

    A band is as thick as it has declarations, and never too thin to be seen.
    """
    pairs = [
        (old, new, each["declarations"])
        for (old, arrow, new), each in ((key.partition(" > "), each) for key, each in moves.items())
        if arrow
    ]
    away: dict[str, int] = {}
    for old, _, count in pairs:
        away[old] = away.get(old, 0) + count
    kept = [(name, name, each["before"] - away.get(name, 0)) for name, each in rows.items()]
    bands = [band for band in (*kept, *pairs) if band[2] > 0]
    lefts, rights = (_side(rows, side) for side in ("before", "after"))
    return {
        "before": list(lefts.values()),
        "after": list(rights.values()),
        "bands": [_band(lefts, rights, *band) for band in bands],
        "height": max([_bottom(lefts), _bottom(rights), 60]) + _GAP,
        "width": WIDTH,
    }


def _side(rows: Mapping[str, Mapping[str, int]], side: str) -> dict[str, dict[str, Any]]:
    shown = {name: each[side] for name, each in rows.items() if each[side]}
    total = sum(shown.values()) or 1
    room = HEIGHT - _GAP * len(shown)
    nodes, top = {}, _GAP
    for name, count in shown.items():
        height = max(round(room * count / total), 18)
        x = _LEFT if side == "before" else _RIGHT
        nodes[name] = {"name": name, "count": count, "x": x, "y": top, "height": height, "at": float(top)}
        top += height + _GAP
    return nodes


def _bottom(nodes: Mapping[str, Mapping[str, Any]]) -> int:
    return max((each["y"] + each["height"] for each in nodes.values()), default=0)


def _band(
    lefts: Mapping[str, dict[str, Any]], rights: Mapping[str, dict[str, Any]], old: str, new: str, count: int
) -> dict[str, Any]:
    left, right = lefts[old], rights[new]
    one, other = (
        max(side["height"] * count / side["count"], _LEAST if old != new else 1) for side in (left, right)
    )
    a, b = left["at"], right["at"]
    left["at"] += one
    right["at"] += other
    x, y, middle = _LEFT + _BAR, _RIGHT, (_LEFT + _BAR + _RIGHT) / 2
    path = (
        f"M{x} {a:.1f}C{middle} {a:.1f} {middle} {b:.1f} {y} {b:.1f}"
        f"V{b + other:.1f}C{middle} {b + other:.1f} {middle} {a + one:.1f} {x} {a + one:.1f}Z"
    )
    return {"before": old, "after": new, "count": count, "path": path, "moved": old != new}


def differences(hours: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The bars of people by how many hours they lose (left) and gain (right), with their heights in 100."""
    down, up = hours["down"]["bands"], hours["up"]["bands"]
    bars = [{"label": BANDS[name], "people": down[name], "loses": True} for name in _ORDER]
    bars += [{"label": BANDS[name], "people": up[name], "loses": False} for name in reversed(_ORDER)]
    return scaled(bars, "people")


def scaled(bars: Iterable[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """The bars with a `height` in 100 of the largest; what is not nothing can be seen."""
    found = list(bars)
    most = max((each[name] for each in found), default=0) or 1
    return [{**each, "height": max(100 * each[name] / most, 2) if each[name] else 0} for each in found]
