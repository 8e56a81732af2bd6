"""据实 (四(二)): what is attested is the item and the evidence of that moment, by the person or for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.support import factories
from tests.support.scene import Scene
from tests.workflow.process.test_guards import codes, refused
from workflow import tables
from workflow.access.permissions import Actor
from workflow.commands.declarations import drafts
from workflow.errors import NotPermitted

Change = Callable[[Scene, Actor, dict[str, Any]], Any]


def attested_draft(scene: Scene) -> dict[str, Any]:
    """A draft with a file, attested by its applicant."""
    id_ = factories.draft(scene.service, scene.applicant)
    return scene.view(id_)


def edit(scene: Scene, who: Actor, draft: dict[str, Any]) -> Any:
    item = {**draft["item"], "days": [{"date": "2024-06-03", "hours": "6"}]}
    return drafts.edit_declaration(scene.service, who, draft["id"], version=draft["version"], item=item)


def add(scene: Scene, who: Actor, draft: dict[str, Any]) -> Any:
    more = {"kind": "photo", "filename": "a.pdf", "content": factories.pdf()}
    return drafts.add_evidence(scene.service, who, draft["id"], **more)


def remove(scene: Scene, who: Actor, draft: dict[str, Any]) -> Any:
    return drafts.remove_evidence(scene.service, who, draft["id"], draft["evidence"][0]["id"])


@pytest.mark.parametrize("change", [edit, add, remove])
@pytest.mark.parametrize("by", ["applicant", "integrator"])
def test_whatever_changes_takes_the_attestation_back(scene: Scene, change: Change, by: str) -> None:
    draft = attested_draft(scene)
    assert draft["attested_by"] == scene.applicant.id
    assert draft["attested_at"] is not None
    change(scene, getattr(scene, by), draft)
    after = scene.view(draft["id"])
    assert (after["attested"], after["attested_by"], after["attested_at"]) == (False, None, None)
    assert "ATTESTATION_MISSING" in codes(refused(scene, "submit", scene.applicant, draft["id"]))


def test_the_same_item_sent_again_is_attested_still(scene: Scene) -> None:
    draft = attested_draft(scene)
    same = drafts.edit_declaration(
        scene.service, scene.applicant, draft["id"], version=draft["version"], item=draft["item"]
    )
    assert same["attested_by"] == scene.applicant.id


def test_a_change_behind_the_commands_does_not_pass_as_attested(scene: Scene) -> None:
    draft = attested_draft(scene)
    item = {**draft["item"], "days": [{"date": "2024-06-03", "hours": "6"}]}
    scene.change(tables.declaration, draft["id"], facts=item)
    assert codes(refused(scene, "submit", scene.applicant, draft["id"])) == ["ATTESTATION_MISSING"]


def test_attesting_may_come_last(scene: Scene) -> None:
    id_ = scene.draft(attested=False)
    submitted = scene.do("submit", scene.applicant, id_, attested=True)
    assert (submitted["attested"], submitted["attested_by"]) == (True, scene.applicant.id)
    detail = scene.rows(tables.history, declaration_id=id_)[-1]["detail"]
    assert detail == {"attested_by": scene.applicant.id, "attested_as": "person"}


def test_a_key_attests_only_where_it_is_made_for_it(scene: Scene) -> None:
    writes = replace(scene.integrator, scopes=frozenset({"declarations:write"}))
    attests = replace(scene.integrator, scopes=frozenset({"declarations:write", "declarations:attest"}))
    id_ = scene.draft(attested=False)
    version = scene.view(id_)["version"]
    for unfit in (writes, scene.integrator):
        with pytest.raises(NotPermitted) as told:
            scene.do("submit", unfit, id_, attested=True)
        assert told.value.facts["scopes"] == ["declarations:attest"]
        with pytest.raises(NotPermitted):
            drafts.edit_declaration(scene.service, unfit, id_, version=version, attested=True)
        with pytest.raises(NotPermitted):
            drafts.create_declaration(
                scene.service,
                unfit,
                person_id=str(scene.applicant.person_id),
                item=scene.view(id_)["item"],
                attested=True,
            )
    assert scene.do("submit", attests, id_, attested=True)["attested_by"] == attests.id
    detail = scene.rows(tables.history, declaration_id=id_)[-1]["detail"]
    assert detail == {"attested_by": attests.id, "attested_as": "key"}


def test_what_comes_back_unchanged_is_attested_still(scene: Scene) -> None:
    id_ = scene.draft(attested=False)
    scene.do("submit", scene.applicant, id_, attested=True)
    scene.do("withdraw", scene.applicant, id_)
    again = scene.do("submit", scene.applicant, id_)
    assert (again["state"], again["revision"]) == ("submitted", 2)
