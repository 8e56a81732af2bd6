"""In-app notices: who is told what, in the words of the edition under which it was declared (四(一), 六)."""

from __future__ import annotations

import pytest

from tests.support.editions import NEXT, edition, under
from tests.support.items import paper
from tests.support.scene import Scene
from workflow.access.permissions import Actor
from workflow.events.relay import announce_all
from workflow.queries.people.notices import list_notices

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
