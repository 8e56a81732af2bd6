"""Whatever people hold and an edition says: published and rolled back, everything is as it was before."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import count
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.support.bookkeeping import faults
from tests.support.editions import Change
from tests.support.items import Item, competition, exam, expert, learning, off, paper, posting, training
from tests.support.stage import Stage
from tests.workflow.commands.editions.walks import EVERYTHING, rows_of
from workflow.errors import GuardRefused

_serials = count(1)
_DAYS = st.integers(11, 28)

ITEMS: st.SearchStrategy[Item] = st.one_of(
    _DAYS.map(lambda day: paper(f"2024-05-{day}")),
    _DAYS.map(lambda day: exam(f"2024-04-{day}")),
    _DAYS.map(lambda day: training((f"2024-06-{day}", "8"), (f"2024-06-{day - 1}", "6.5"))),
    _DAYS.map(lambda day: expert((f"2024-06-{day}", "5"))),
    st.sampled_from(("15", "30")).map(learning),
    _DAYS.map(lambda day: competition(f"2024-07-{day}")),
    st.just(posting(("2024-01-01", "2024-03-31"))),
    st.just(off("maternity", ("2024-03-01", "2024-08-31"))),
)
WAYS = ("draft", "submitted", "claimed", "approved", "synced")
NUMBERS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("rules", 'hours_per_item: "10"\n    annual_cap: "30"', ("10", "15", "60")),
    ("rules", 'annual_cap: "40"', ("20", "80")),
    ("policy", 'hours: "8"', ("4", "10")),
    ("policy", '  public: "30"\n  professional: "60"\n  total: "90"', ("20",)),
)


@st.composite
def changes(draw: Callable[[Any], Any]) -> list[Change]:
    """Other numbers in some of the places."""
    chosen = []
    for file, old, numbers in NUMBERS:
        number = draw(st.sampled_from((None, *numbers)))
        if number is not None:
            chosen.append((file, old, _with(old, number)))
    return chosen


def _with(old: str, number: str) -> str:
    if "public" in old:
        return '  public: "20"\n  professional: "40"\n  total: "60"'
    first, _, _ = old.rpartition('"')
    return f'{first.rpartition(chr(34))[0]}"{number}"'


@settings(
    max_examples=6,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(held=st.lists(st.tuples(ITEMS, st.sampled_from(WAYS)), min_size=1, max_size=6), said=changes())
def test_published_and_rolled_back_the_sums_are_as_before(
    stage: Stage, held: list[tuple[Item, str]], said: list[Change]
) -> None:
    who = stage.employee(stage.school)
    for item, way in held:
        with suppress(GuardRefused):  # a day has one posting, and so on: then it stays where it is
            getattr(stage, way)(item, who)
    before = rows_of(stage)
    id_ = f"zaozhuang-2024-x{next(_serials)}"
    stage.publish(*said, id_=id_, plan=EVERYTHING)
    assert faults(stage.service) == []
    stage.roll_back(id_)
    assert rows_of(stage) == before
    assert faults(stage.service) == []
