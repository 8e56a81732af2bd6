"""Whoever changes something says which version of it they have read."""

from __future__ import annotations

import pytest

from tests.api.http.places import path_of
from tests.support.world import World


def test_etag_is_the_rows_version_and_if_match_is_required_to_change_it(world: World) -> None:
    draft = world.draft()
    read = world.applicant.get(path_of(draft))
    assert read.headers["ETag"] == '"1"'
    without = world.applicant("PATCH", path_of(draft), json={"attested": False})
    assert (without.status_code, without.json["code"]) == (428, "IF_MATCH_REQUIRED")
    changed = world.applicant(
        "PATCH", path_of(draft), json={"attested": False}, headers={"If-Match": read.headers["ETag"]}
    )
    assert (changed.status_code, changed.headers["ETag"], changed.json["attested"]) == (200, '"2"', False)
    stale = world.applicant("PATCH", path_of(draft), json={"attested": True}, headers={"If-Match": '"1"'})
    assert (stale.status_code, stale.json["code"]) == (412, "VERSION_MISMATCH")


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        *[(tag, 204) for tag in ('"1"', 'W/"1"', '"1-gzip"', 'W/"1-br"', 'W/"1-zstd"')],
        *[(tag, 412) for tag in ('"999"', 'W/"999"', '"abc"', '"1-x"', '"1-gzip-br"', '"-gzip"')],
        *[(tag, 400) for tag in ("1", '"1', '"１"', 'w/"1"')],
        ("*", 428),
    ],
)
def test_if_match_takes_our_tags_only(world: World, sent: str, status: int) -> None:
    """Proxies that compress weaken a tag, or add how they compressed; it is ours all the same."""
    draft = world.draft()
    headers = {"If-Match": sent.encode().decode("latin-1")}
    assert world.applicant("DELETE", path_of(draft), headers=headers).status_code == status


def test_a_draft_is_deleted_with_if_match(world: World) -> None:
    draft = world.draft()
    gone = world.applicant("DELETE", path_of(draft), headers={"If-Match": '"1"'})
    assert (gone.status_code, gone.data) == (204, b"")
    assert world.applicant.get(path_of(draft)).status_code == 404


def test_an_action_honours_if_match(world: World) -> None:
    waiting = world.submitted()
    stale = world.reviewer.post(f"{path_of(waiting)}/actions/claim", headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    tag = f'"{waiting["version"]}"'
    assert (
        world.reviewer.post(f"{path_of(waiting)}/actions/claim", headers={"If-Match": tag}).status_code == 200
    )


def test_evidence_is_taken_off_on_the_version_that_was_read(world: World) -> None:
    draft = world.draft()
    place = world.upload(draft["id"]).headers["Location"]
    assert world.applicant("DELETE", place).status_code == 428
    assert world.applicant("DELETE", place, headers={"If-Match": '"1"'}).status_code == 412
    tag = world.applicant.get(path_of(draft)).headers["ETag"]
    assert world.applicant("DELETE", place, headers={"If-Match": tag}).status_code == 204
    assert world.applicant.get(place).status_code == 404
