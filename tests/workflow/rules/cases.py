"""The worked examples of the notice are read from `cases.jsonl`."""

import json
from pathlib import Path

LINES = (Path(__file__).parent / "cases.jsonl").read_text(encoding="utf-8").splitlines()
CASES = [case for case in map(json.loads, LINES) if "request" in case]
