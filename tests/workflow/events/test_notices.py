"""In-app notices: who is told what, in the words of the edition under which it was declared (四(一), 六)."""

from __future__ import annotations

import pytest

from tests.support.editions import NEXT, edition, under
from tests.support.items import off, paper
from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.events.relay import announce_all
from workflow.queries.people.notices import list_notices
from workflow.vocabulary import Category

RENAMED = ("texts", "    zh: 代表性成果\n    en: achievement\n", "    zh: 科研成果\n    en: research\n")


def texts(scene: Scene, actor: Actor, language: str = "zh") -> list[str]:
    """The notices of an actor after what is due was announced, the earliest first."""
    announce_all(scene.service)
    page = list_notices(scene.service, actor, filters={}, after=None, limit=50)
    return [row["texts"][language] for row in reversed(page.items)]


@pytest.mark.of_2024
def test_applicant_and_body_are_told_of_a_submission(scene: Scene) -> None:
    scene.submitted(paper())
    assert texts(scene, scene.applicant) == ["您的代表性成果申报已提交，等待审核。"]
    assert texts(scene, scene.reviewer, "en") == ["A new achievement declaration waits for review."]
    assert texts(scene, scene.employee(scene.school)) == []


@pytest.mark.of_2024
def test_a_category_is_called_what_the_declarations_edition_calls_it(scene: Scene) -> None:
    scene.submitted(paper())
    scene.service = under(scene.service, edition(RENAMED, id_=NEXT))
    scene.submitted(paper("2024-05-02"))
    assert texts(scene, scene.applicant) == [
        "您的代表性成果申报已提交，等待审核。",
        "您的科研成果申报已提交，等待审核。",
    ]


@pytest.mark.of_2024
def test_an_edition_that_is_gone_holds_up_no_notice(scene: Scene) -> None:
    shipped = scene.service
    scene.service = under(scene.service, edition(RENAMED, id_=NEXT))
    scene.submitted(paper())
    scene.service = shipped
    assert texts(scene, scene.applicant) == ["您的代表性成果申报已提交，等待审核。"]


@pytest.mark.of_2024
def test_a_special_circumstance_is_told_as_what_it_changes(scene: Scene) -> None:
    """It recognises no hours: the title system is told what the year requires (附件6)."""
    leave = scene.synced(off("maternity", ("2024-01-01", "2024-04-30")))
    scene.do("revoke", scene.bureau, leave, reason_code="SPOT_CHECK_FAILED")
    assert texts(scene, scene.applicant)[-2:] == [
        "您因特殊情况调整后的年度学时要求已报送职称系统。",
        "您因特殊情况调整年度学时要求的申报已被撤销，理由见申报记录。",
    ]


def test_a_step_that_is_not_the_last_is_no_approval_yet(scene: Scene) -> None:
    """Under the demonstration's edition there are two steps: the next body is told as well."""
    id_ = scene.approved(paper())
    name = scene.service.editions.get(scene.view(id_)["edition"]).category_names[Category.ACHIEVEMENT].zh
    passed = f"您的{name}申报已通过本级审核，等待下一机构审核。"
    told = texts(scene, scene.applicant)
    assert told.count(passed) == scene.earlier_steps
    assert [text for text in told if "已通过审核" in text] == [told[-1]]
    assert told[-1].startswith(f"您的{name}申报已通过审核。")
    waiting = f"有已通过前一级审核的{name}申报待审核。"
    assert texts(scene, scene.bureau).count(waiting) == scene.earlier_steps
