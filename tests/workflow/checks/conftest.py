"""The tests of the checks ask for the problems of a changed edition."""

import pytest

from api.configuration.settings import DEFINITIONS
from tests.workflow.checks.changes import Change, Check, changed
from workflow.checks import check_edition
from workflow.checks.staffing import Staffing
from workflow.definition import SCHEMAS, Problem


@pytest.fixture
def check() -> Check:
    """`check((file, old, new), …)` → the problems of the changed edition, without notes."""

    def check(*changes: Change, staffing: Staffing | None = None, notes: bool = False) -> list[Problem]:
        found = check_edition(changed(*changes), DEFINITIONS / SCHEMAS, staffing)
        return [each for each in found if notes or each.severity.value != "note"]

    return check
