"""The chain of a declaration as a document: what holds of it for an outsider, and that any change is told."""

from __future__ import annotations

import os
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.items import paper
from tests.support.scene import Scene
from tests.support.settled import wait_until_settled
from workflow.commands.declarations.drafts import edit_declaration
from workflow.errors import NotFound
from workflow.personal_data import Keyring
from workflow.queries.declarations.submitting.chains import chain_document, public_keys
from workflow.record.heads import current_head
from workflow.record.outside.document import signed_part, written
from workflow.record.outside.verifying import Found, NoDocument, verify

pytestmark = pytest.mark.of_2024


def keys_of(scene: Scene) -> set[str]:
    return {each["public_key"] for each in public_keys(scene.service)}


def said(content: bytes, **given: Any) -> list[str]:
    return [check.told.value for check in verify(content, **given)]


def signed(scene: Scene, **changes: Any) -> bytes:
    """A document of the scene's, changed and signed anew by whoever has the key."""
    document = {**orjson.loads(chain_document(scene.service, scene.bureau, scene.synced())), **changes}
    return signed_anew(document, scene.service.keyring)


def signed_anew(document: dict[str, Any], keyring: Keyring) -> bytes:
    [(key_id, key), *_] = keyring.public_keys().items()
    document["signed_by"] = {"algorithm": "Ed25519", "key": key_id, "public_key": key}
    document["signature"] = keyring.sign(signed_part(document), key_id)
    return written(document)


def test_all_of_it_holds(scene: Scene) -> None:
    content = chain_document(scene.service, scene.bureau, scene.synced())
    assert said(content, public_keys=keys_of(scene)) == ["signed", "chain_holds", "content_holds"]
    assert said(content) == ["signer_not_known", "chain_holds", "content_holds"]
    assert said(content, public_keys={"0" * 64})[0] == "signed_by_other"


def test_another_installation_is_not_taken_for_this_one(scene: Scene) -> None:
    document = orjson.loads(chain_document(scene.service, scene.bureau, scene.synced()))
    forged = signed_anew(document, Keyring.generate())
    assert said(forged, public_keys=keys_of(scene))[0] == "signed_by_other"


def test_it_is_for_whoever_may_read_the_declaration(scene: Scene) -> None:
    id_ = scene.approved()
    for actor in (
        scene.applicant,
        scene.reviewer,
        scene.unit_administrator,
        scene.bureau,
        scene.administrator,
    ):
        assert not [each for each in verify(chain_document(scene.service, actor, id_)) if each.fails]
    with pytest.raises(NotFound):
        chain_document(scene.service, scene.employee(scene.hospital), id_)
    with pytest.raises(NotFound):
        chain_document(scene.service, scene.applicant, scene.draft())


def test_what_the_reader_may_not_know_is_withheld_and_said_so(scene: Scene) -> None:
    """Somebody else has the same file: the applicant is not told that, nor what the reviewer acknowledged."""
    other = scene.employee(scene.school)
    proofs = [os.urandom(32).hex() for _ in range(3)]
    for who, day in ((other, "2024-05-11"), (scene.applicant, "2024-06-11")):
        id_ = scene.draft(paper(day), who, sha256=proofs)
        scene.do("submit", who, id_)
    scene.do("claim", scene.reviewer, id_)
    scene.do("approve", scene.reviewer, id_)
    own = chain_document(scene.service, scene.applicant, id_)
    assert b"SAME_FILE_ELSEWHERE" not in own
    assert said(own, public_keys=keys_of(scene)) == ["signed", "row_withheld", "chain_holds", "content_holds"]
    whole = chain_document(scene.service, scene.reviewer, id_)
    assert b"SAME_FILE_ELSEWHERE" in whole
    assert said(whole, public_keys=keys_of(scene)) == ["signed", "chain_holds", "content_holds"]


def test_what_was_edited_since_is_no_part_of_it(scene: Scene) -> None:
    id_ = scene.submitted()
    scene.do("withdraw", scene.applicant, id_)
    assert "content_holds" in said(chain_document(scene.service, scene.applicant, id_))
    view = scene.view(id_)
    item = {**view["item"], "date": "2024-05-30"}
    edit_declaration(scene.service, scene.applicant, id_, version=view["version"], item=item)
    content = chain_document(scene.service, scene.applicant, id_)
    assert orjson.loads(content)["content"] is None and "chain_holds" in said(content)


def test_a_kept_head_is_compared(scene: Scene) -> None:
    id_ = scene.synced()
    wait_until_settled(scene.service)
    head = current_head(scene.service)
    content = chain_document(scene.service, scene.bureau, id_)
    assert said(content, head=head)[-1] == "same_head"
    assert said(content, head={**head, "hash": "0" * 64})[-1] == "other_head"
    assert said(content, head={**head, "number": head["number"] + 1})[-1] == "head_not_comparable"


def _swapped(document: dict[str, Any]) -> None:
    document["rows"][1], document["rows"][2] = document["rows"][2], document["rows"][1]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (lambda it: it["rows"][1].update(comment="x"), "row_changed"),
        (lambda it: it["rows"][2].update(actor_id=it["rows"][0]["actor_id"]), "row_changed"),
        (lambda it: it["rows"].pop(1), "row_not_chained"),
        (lambda it: it["rows"].pop(0), "row_not_chained"),
        (lambda it: it["rows"].pop(), "state_wrong"),
        (_swapped, "row_not_chained"),
        (lambda it: it["declaration"].update(state="approved"), "state_wrong"),
        (lambda it: it["content"]["facts"].update(date="2024-05-12"), "content_changed"),
        (lambda it: it["content"]["evidence"].pop(), "content_changed"),
        (lambda it: it.update(content="nothing"), "content_changed"),
    ],
)
def test_what_even_the_installation_could_not_sign_away(scene: Scene, change: Any, found: str) -> None:
    """The hashes tell it, although it is signed anew with the right key."""
    document = orjson.loads(chain_document(scene.service, scene.bureau, scene.synced()))
    change(document)
    content = signed_anew(document, scene.service.keyring)
    told = said(content, public_keys=keys_of(scene))
    assert told[0] == "signed" and found in told


@pytest.fixture
def issued(scene: Scene) -> tuple[bytes, set[str]]:
    id_ = scene.synced()
    wait_until_settled(scene.service)
    assert current_head(scene.service)["number"]
    return chain_document(scene.service, scene.bureau, id_), keys_of(scene)


def fails(content: bytes, keys: set[str]) -> bool:
    try:
        return any(check.fails for check in verify(content, public_keys=keys))
    except NoDocument:
        return True


@settings(
    max_examples=400,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_any_damage_of_its_bytes_is_told(issued: tuple[bytes, set[str]], data: st.DataObject) -> None:
    """One byte changed, taken out or put in, at any place; and what was cut off."""
    content, keys = issued
    place = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(st.binary(min_size=1, max_size=1))
    ways = {
        "changed": content[:place] + byte + content[place + 1 :],
        "put in": content[:place] + byte + content[place:],
        "taken out": content[:place] + content[place + 1 :],
        "cut off": content[:place],
        "longer": content + byte,
    }
    damaged = ways[data.draw(st.sampled_from(sorted(ways)))]
    assert damaged == content or fails(damaged, keys), (place, byte)


def test_every_single_byte_counts(issued: tuple[bytes, set[str]]) -> None:
    content, keys = issued
    assert not fails(content, keys)
    for place in range(len(content)):
        other = bytes([content[place] ^ 1])
        assert fails(content[:place] + other + content[place + 1 :], keys), place


def test_another_file_is_none(scene: Scene) -> None:
    for content in (
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"rows": 1, "declaration": []}',
        b'{"format": "xueshi-record"}',
    ):
        with pytest.raises(NoDocument):
            verify(content)
    document = orjson.loads(chain_document(scene.service, scene.bureau, scene.synced()))
    for change in ({"version": 2}, {"rows": []}, {"rows": [1]}, {"declaration": 1}, {"format": "x"}):
        with pytest.raises(NoDocument):
            verify(written({**document, **change}))


def test_a_key_that_was_dropped_still_names_its_documents(scene: Scene) -> None:
    """Its public key is still told, so that older documents are verified."""
    content = chain_document(scene.service, scene.bureau, scene.synced())
    keyring = scene.service.keyring
    assert keyring.is_from_file
    keyring.add_keys()
    keyring.drop_keys([key for key in keyring.index_key_ids if key != keyring.current_index_key_id])
    assert said(content, public_keys=keys_of(scene))[0] == Found.SIGNED
    newer = chain_document(scene.service, scene.bureau, scene.synced(paper("2024-07-01")))
    assert orjson.loads(newer)["signed_by"] != orjson.loads(content)["signed_by"]
