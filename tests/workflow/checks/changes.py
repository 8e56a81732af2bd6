"""Some words of a shipped edition are replaced, and its problems are asked for."""

from collections.abc import Callable

from api.configuration.settings import DEFINITIONS
from workflow.definition import EditionTexts, Problem

Change = tuple[str, str, str]
Check = Callable[..., list[Problem]]

# Instead of "overrides: []": one whose days a test chooses.
OVERRIDE = """overrides:
  - category: competition
    document: 鲁人社字〔2024〕1号
    from: {first}
    to: {last}
    hours_per_item: "20"
"""


def changed(*changes: Change, edition: str = "zaozhuang-2024") -> EditionTexts:
    """The texts of a shipped edition with the first occurrence of each (file, old, new) replaced."""
    texts = EditionTexts.in_folder(DEFINITIONS / edition)
    files = dict(texts.files)
    for name, old, new in changes:
        content = files[f"{name}.yaml"].decode()
        assert old in content, f"{name}.yaml does not say {old!r}"
        files[f"{name}.yaml"] = content.replace(old, new, 1).encode()
    return EditionTexts(texts.label, files)
