"""Which tests are run for what was changed."""

from __future__ import annotations

import pytest

from tests.changed import rooms_of


@pytest.mark.parametrize(
    ("files", "rooms"),
    [
        (["workflow/rules/clauses/caps.py"], ["tests/workflow/rules/clauses"]),
        (["bench/floor/sqlite.py"], ["tests/bench"]),
        (["workflow/queries/page.py"], ["tests/workflow"]),  # a room without tests of its own
        (["workflow/rules/judging.py", "workflow/rules/clauses/caps.py"], ["tests/workflow/rules"]),
        (["tests/whole/test_map.py"], ["tests/whole/test_map.py"]),
        (["tests/whole/races/crowd.py"], ["tests/whole/races"]),
        (["requirements/dev.txt", "workflow/clock.py"], ["tests"]),
        (["LICENSE"], []),
    ],
)
def test_a_file_leads_to_the_tests_of_its_room(files: list[str], rooms: list[str]) -> None:
    assert rooms_of(files) == rooms
