"""Rights that are kept with an answer are asked for again, of the thing as it was."""

from __future__ import annotations

import pytest

from tests.support.scene import Scene
from workflow import tables
from workflow.access import rights
from workflow.access.permissions import Subject
from workflow.errors import NotFound, NotPermitted

pytestmark = pytest.mark.of_2024


def ask(scene: Scene, verb: str) -> None:
    """Ask for a right that the school's administrator once had over somebody who worked there."""
    subject = Subject(person_id=scene.applicant.person_id, employer_ids=frozenset({scene.school}))
    kept = rights.kept([(verb, subject), (verb, subject)])
    assert kept == [[verb, {"person_id": scene.applicant.person_id, "employer_ids": [scene.school]}]]
    with scene.service.store.read() as connection:
        rights.require_all(connection, scene.unit_administrator, kept, scene.service.clock.today())


def test_who_still_employs_somebody_still_has_the_right(scene: Scene) -> None:
    ask(scene, "account.read")


@pytest.mark.parametrize(
    ("verb", "refused"), [("account.read", NotFound), ("affiliation.write", NotPermitted)]
)
def test_who_employs_them_no_more_has_it_no_more(scene: Scene, verb: str, refused: type[Exception]) -> None:
    [tie] = scene.rows(tables.affiliation, person_id=scene.applicant.person_id)
    scene.change(tables.affiliation, tie["id"], organization_id=scene.hospital)
    with pytest.raises(refused):
        ask(scene, verb)
