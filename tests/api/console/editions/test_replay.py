"""A replay as pictures: begun, on its way, found; one sentence first, and a table beside each picture."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.api.console.editions.conftest import ONE
from tests.api.written import made
from tests.support.editions import SEVERAL
from tests.support.reader import Reader
from tests.support.world import World
from workflow.background.work import run_pending_operations
from workflow.clock import Clock

REPLAY = f"{ONE}/replay"


@pytest.fixture
def tried(offices: World) -> World:
    """A draft that sends trainings to the bureau, and one training that was submitted."""
    made(offices, *SEVERAL)
    offices.submitted()
    return offices


def carried_out(world: World) -> None:
    while run_pending_operations(replace(world.service, clock=Clock(world.service.clock.offset))):
        pass


def test_before_the_first_replay_the_page_says_what_one_would_do(tried: World) -> None:
    reader = Reader(tried, "bureau")
    reader.get(REPLAY)
    assert "尚未测算" in reader.text and not reader.page.cssselect("svg.flow")


def test_from_the_start_to_the_pictures(tried: World) -> None:
    reader = Reader(tried, "administrator")
    reader.get(REPLAY)
    begun = reader.submit(f'form[action="{REPLAY}"]')
    assert begun.status_code == 303
    reader.get(begun.headers["Location"])
    assert reader.page.cssselect("progress") and reader.page.cssselect("[hx-trigger='every 1s']")
    carried_out(tried)
    reader.get(REPLAY)  # the newest is found without its address
    assert "1 笔申报：1 笔改由其他机构审核" in reader.text
    assert not reader.page.cssselect("[hx-trigger='every 1s']")
    assert len(reader.page.cssselect("svg.flow path.moved")) == 1
    cells = [cell.text_content() for cell in reader.page.cssselect("[aria-labelledby=flow-title] td")]
    assert cells[:3] == ["employee-at-employer", "to-the-bureau", "1"]
    assert "Li的培训进修申报" in reader.text and "Bureau" in reader.text


def test_a_replay_is_cancelled_and_says_so(tried: World) -> None:
    reader = Reader(tried, "administrator")
    reader.get(REPLAY)
    reader.get(reader.submit(f'form[action="{REPLAY}"]').headers["Location"])
    reader.submit("#progress form")
    carried_out(tried)
    reader.get(REPLAY)
    assert "已取消" in reader.text


@pytest.mark.parametrize(
    ("field", "value"),
    [("last", "0"), ("last", "many"), ("year", "24"), ("region", "nowhere"), ("region", "A B")],
)
def test_nonsense_begins_nothing_and_stays_in_its_field(tried: World, field: str, value: str) -> None:
    reader = Reader(tried, "administrator")
    reader.get(REPLAY)
    assert reader.submit(f'form[action="{REPLAY}"]', **{field: value}).status_code == 422
    assert reader.page.cssselect(f"input[name={field}]")[0].get("value") == value
    reader.get("/operations")
    assert "没有后台任务" in reader.text


def test_a_draft_with_errors_is_not_replayed(offices: World) -> None:
    made(offices, ("rules", 'annual_cap: "40"', "annual_cap: 40"))
    reader = Reader(offices, "administrator")
    reader.get(REPLAY)
    assert reader.submit(f'form[action="{REPLAY}"]').status_code == 422
    assert reader.page.cssselect("[role=alert]")


def test_somebody_elses_replay_is_not_found(tried: World) -> None:
    reader = Reader(tried, "administrator")
    reader.get(REPLAY)
    address = reader.submit(f'form[action="{REPLAY}"]').headers["Location"]
    other = Reader(tried, "second_administrator")
    assert other.get(address).status_code == 404
    operation = address.rpartition("=")[2]
    other.get(REPLAY)
    assert other.post(f"{REPLAY}/{operation}/cancel").status_code == 404
