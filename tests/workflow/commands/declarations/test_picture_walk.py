"""What comes between the steps of the duty that looks at pictures, and what it leaves to the other duties."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from sqlalchemy import update

from tests.support.certificates import ANEW, as_png, certificate
from tests.support.items import training, without
from tests.support.patience import PATIENCE_SECONDS
from tests.support.scene import Scene
from tests.workflow.commands.declarations.test_pictures import submitted
from tests.workflow.process.test_warnings import queued
from workflow import tables
from workflow.commands.declarations.drafts import add_evidence
from workflow.commands.declarations.pictures import MOST_TRIES, PictureWalk
from workflow.errors import Busy, EvidenceDamaged
from workflow.evidence import likeness, sandbox
from workflow.evidence.files import EvidenceFiles
from workflow.evidence.refusals import refusal
from workflow.runtime.service import Service

MINE = certificate("王建国", "ZZ-PX-2024-0017")
ANEW_SAVED = ANEW["made smaller to 60 %"]

pytestmark = pytest.mark.of_2024


class Failing(EvidenceFiles):
    """Files of which one fails to be opened so many times."""

    def __init__(self, whole: EvidenceFiles, sha256: str, failure: BaseException, times: int = 1) -> None:
        super().__init__(whole.folder)
        self._sha256, self._failure, self.left = sha256, failure, times

    def read(self, sha256: str) -> bytes:
        if sha256 == self._sha256 and self.left:
            self.left -= 1
            raise self._failure
        return super().read(sha256)


def sha_of(scene: Scene, id_: str) -> str:
    [piece] = scene.view(id_)["evidence"]
    return str(piece["sha256"])


def failing(scene: Scene, sha256: str, failure: BaseException, times: int = 1) -> Service:
    return replace(scene.service, files=Failing(scene.service.files, sha256, failure, times))


def walked(service: Service, walk: PictureWalk | None = None) -> None:
    """As the engine does it: what fails is done again later."""
    walk = walk or PictureWalk()
    for _ in range(2 * MOST_TRIES):
        try:
            while walk(service):
                pass
        except KeyboardInterrupt:
            walk = PictureWalk()


@pytest.fixture
def both(scene: Scene) -> tuple[str, str]:
    """Two that show the same; the second waits to be looked at."""
    first = submitted(scene, as_png(MINE), scene.employee(scene.school))
    walked(scene.service)
    return first, submitted(scene, ANEW_SAVED(MINE))


FAILURES: dict[str, Callable[[], BaseException]] = {
    "others go first": Busy,
    "it is killed": KeyboardInterrupt,
    "a file takes too long": lambda: refusal("FILE_TOO_COSTLY", memory="1", seconds=1),
    "a file is damaged": lambda: EvidenceDamaged(sha256="0" * 64),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("which", [0, 1])
def test_no_likeness_is_lost_where_the_look_fails_once(
    scene: Scene, both: tuple[str, str], which: int, failure: str
) -> None:
    walked(failing(scene, sha_of(scene, both[which]), FAILURES[failure]()))
    assert [queued(scene, each) for each in both] == [["ALIKE_PICTURE_ELSEWHERE"]] * 2
    assert scene.rows(tables.picture_waiting) == []


def test_what_always_takes_too_long_keeps_nobody_waiting_and_is_not_remembered(
    scene: Scene, both: tuple[str, str]
) -> None:
    sha256 = sha_of(scene, both[1])
    service = failing(scene, sha256, FAILURES["a file takes too long"](), MOST_TRIES)
    walked(service)
    assert isinstance(service.files, Failing) and service.files.left == 0
    assert scene.rows(tables.picture_waiting) == []
    assert scene.rows(tables.picture, sha256=sha256) == []
    add_evidence(
        scene.service,
        scene.applicant,
        scene.draft(without(training(), "evidence")),
        kind="pass_certificate",
        filename="x",
        content=ANEW_SAVED(MINE),
    )
    walked(scene.service)
    assert queued(scene, both[0]) == ["ALIKE_PICTURE_ELSEWHERE"], "where it comes again, it is looked at"


def test_a_piece_that_costs_much_gives_way_and_goes_on(scene: Scene, both: tuple[str, str]) -> None:
    """The operations of the same engine wait for one opening, not for all."""
    walk, portions = PictureWalk(0.0), 0
    while walk(scene.service):
        portions += 1
        assert portions < 20
    assert portions >= 3, "its page, the other one, both laid over one another"
    assert queued(scene, both[0]) == ["ALIKE_PICTURE_ELSEWHERE"]


def test_only_what_is_needed_is_opened(
    scene: Scene, both: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks: list[str] = []

    def told(task: str, *given: object, **more: object) -> object:
        tasks.append(task)
        return sandbox.open_safely(task, *given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(likeness, "open_safely", told)
    walked(scene.service)
    assert tasks == ["preview", "look", "preview", "compare"]


def test_a_stop_is_heard_between_two_openings(scene: Scene, both: tuple[str, str]) -> None:
    walk = PictureWalk()
    walk.interrupt()
    assert walk(scene.service) is False
    assert len(scene.rows(tables.picture_waiting)) == 1
    walked(scene.service)
    assert queued(scene, both[0]) == ["ALIKE_PICTURE_ELSEWHERE"], "the next process begins anew"


@pytest.fixture
def walking(scene: Scene) -> Iterator[threading.Thread]:
    thread = threading.Thread(target=walked, args=(scene.service,))
    yield thread
    thread.join(PATIENCE_SECONDS)


def test_a_warning_that_is_written_meanwhile_is_not_written_over(
    scene: Scene, both: tuple[str, str], walking: threading.Thread
) -> None:
    kept = {"code": "SAME_TITLE", "clause": "附件7", "refs": [], "text": {"zh": "一", "en": "1"}, "others": 1}
    walked(scene.service)
    submitted(scene, ANEW_SAVED(MINE), scene.employee(scene.school))  # it is known: nothing is opened
    declaration = tables.declaration
    warned = update(declaration).where(declaration.c.id == both[0])
    with scene.service.store.write() as connection:
        connection.execute(warned.values(warnings=[]))
    with scene.service.store.write() as connection:
        connection.execute(warned.values(warnings=[kept]))
        walking.start()
        time.sleep(1.0)  # by now, it waits for this transaction
    walking.join(PATIENCE_SECONDS)
    [row] = scene.rows(tables.declaration, id=both[0])
    assert [each["code"] for each in row["warnings"]] == ["SAME_TITLE", "ALIKE_PICTURE_ELSEWHERE"]
