"""What the tests of the checks share: the shipped edition with texts replaced, and its problems."""

from collections.abc import Callable

import pytest

from api.configuration.settings import DEFINITIONS
from workflow.checks import check_edition
from workflow.checks.staffing import Staffing
from workflow.definition import SCHEMAS, EditionTexts, Problem

Change = tuple[str, str, str]
Check = Callable[..., list[Problem]]


def changed(*changes: Change, edition: str = "zaozhuang-2024") -> EditionTexts:
    """The texts of a shipped edition with the first occurrence of each (file, old, new) replaced."""
    texts = EditionTexts.in_folder(DEFINITIONS / edition)
    files = dict(texts.files)
    for name, old, new in changes:
        content = files[f"{name}.yaml"].decode()
        assert old in content, f"{name}.yaml does not say {old!r}"
        files[f"{name}.yaml"] = content.replace(old, new, 1).encode()
    return EditionTexts(texts.label, files)


@pytest.fixture
def check() -> Check:
    """`check((file, old, new), …)` → the problems of the changed edition, without notes."""

    def check(*changes: Change, staffing: Staffing | None = None, notes: bool = False) -> list[Problem]:
        found = check_edition(changed(*changes), DEFINITIONS / SCHEMAS, staffing)
        return [each for each in found if notes or each.severity.value != "note"]

    return check
