"""The first day of an installation: every page of every office is empty, and says what to do next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.every_page import PICTURES, having
from tests.browser.fresh import ROLES, Fresh
from tests.browser.guest import SETTINGS, Guest, Setting, visiting
from tests.browser.office import PASSWORD

pytestmark = pytest.mark.browser

_SHIPPED = "/editions/zaozhuang-2024"
# Of each office: the page, its address, and what it says in Chinese and in English that is done next.
NEXT = {
    "applicant": (
        ("my-year", "/my/2024", "申报学时", "Declare"),
        ("my-certificates", "/certificates", "可在这里出具证书", "can be had here"),
    ),
    "unit_reviewer": (
        ("queue", "/queue", "新的申报提交后会出现在这里", "appears here"),
        ("notices", "/notices", "会在这里告诉您", "is told here"),
    ),
    "unit_administrator": (
        ("queue", "/queue", "新的申报提交后会出现在这里", "appears here"),
        ("people", "/people", "导入人员", "Import people"),
        ("corrections", "/corrections", "由您核对办理", "for you to look at"),
    ),
    "bureau": (
        ("queue", "/queue", "新的申报提交后会出现在这里", "appears here"),
        ("corrections", "/corrections", "由您核对办理", "for you to look at"),
        ("proposals", "/merge-proposals", "由您核对后合并", "for you to look at"),
        ("reviewers", "/reviewers", "请在下面指定", "appoint somebody below"),
        ("process", "/process", "会出现在这里", "appears here"),
        ("spot-checks", "/spot-checks", "请点上面的“抽取一批”", "Begin with “Draw a campaign”"),
        ("statistics", "/statistics", "导入名册后", "imported their rosters"),
        ("person", "/people/{person}", "没有登记单位关系", "No employer is registered"),
        ("certificates", "/people/{person}/certificates", "可在这里出具证书", "can be had here"),
        ("merge", "/people/{person}/merge", "没有同名的其他人", "Nobody else has this name"),
    ),
    "administrator": (
        ("queue", "/queue", "请联系单位管理员", "Ask your unit's administrator"),
        ("process", "/process", "会出现在这里", "appears here"),
        ("statistics", "/statistics", "导入名册后", "imported their rosters"),
        ("keys", "/keys", "为对接系统建立密钥后", "Keys of other systems"),
        ("operations", "/operations", "到规则版本测算或发布", "Replay or publish an edition"),
        ("replay", f"{_SHIPPED}/replay", "开始测算", "Start a replay"),
        ("use", f"{_SHIPPED}/use", "没有拒绝", "Nothing was refused"),
        ("compare", f"{_SHIPPED}/compare", "选择另一版本", "Choose another edition"),
    ),
}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fresh]:
    with Fresh(tmp_path_factory.mktemp("fresh") / "data") as served:
        yield served


def _says_what_is_next(guest: Guest, fresh: Fresh, role: str) -> list[str]:
    """What is wrong with the empty pages of an office."""
    found = []
    for name, address, zh, en in NEXT[role]:
        guest.goes(address.format(person=fresh.person))
        guest.page.screenshot(path=PICTURES / f"{name}-empty-{role}-{guest.setting}.png")
        said = "\n".join(guest.page.locator("main .empty").all_inner_texts())
        found += [] if guest.says(zh, en) in said else [f"{address} says not what is next: {said}"]
        found += [f"{address}: {each}" for each in guest.faults()]
    return found


def test_every_page_that_can_be_empty_is_looked_at() -> None:
    assert {name for pages in NEXT.values() for name, *_ in pages} == {page.name for page in having("empty")}
    assert set(NEXT) == set(ROLES)


@pytest.mark.parametrize(
    ("role", "setting"),
    [(role, SETTINGS[(number + turn) % 4]) for number, role in enumerate(ROLES) for turn in (0, 3)],
    ids=str,
)
def test_an_empty_page_says_what_to_do_next(
    browser: Browser, fresh: Fresh, role: str, setting: Setting
) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with visiting(browser, fresh.url, setting) as guest:
        guest.goes("/sign-in")
        guest.signs_in_with(role, PASSWORD)
        found = _says_what_is_next(guest, fresh, role)
        assert not found, "\n".join(found)
