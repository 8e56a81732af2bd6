"""A declaration from draft to synced over HTTP."""

from __future__ import annotations

from tests.support.world import TRAINING, World, picture


def test_a_declaration_goes_from_draft_to_synced(world: World) -> None:
    draft = world.draft()
    assert (draft["state"], draft["version"]) == ("draft", 1)
    assert draft["item"] == TRAINING
    uploaded = world.upload(draft["id"])
    assert uploaded.status_code == 201
    assert world.act("applicant", draft["id"], "submit")["state"] == "submitted"
    assert world.act("reviewer", draft["id"], "claim")["state"] == "unit_review"
    approved = world.act("reviewer", draft["id"], "approve")
    assert (approved["state"], approved["outcome"]) == ("approved", "approve")
    assert approved["recognised"] == {"2024": {"public": "0", "professional": "14.5"}}
    assert world.act("bureau", draft["id"], "sync")["state"] == "synced"
    history = world.applicant.get(f"/v1/declarations/{draft['id']}/history").json["items"]
    assert [row["event"] for row in history] == ["submit", "claim", "approve", "sync"]
    account = world.applicant.get(f"/v1/people/{world.ids['li']}/accounts/2024").json
    assert account["recognised"] == {"public": "0", "professional": "14.5", "total": "14.5"}
    entries = world.applicant.get(f"/v1/people/{world.ids['li']}/accounts/2024/entries").json["items"]
    assert [entry["professional"] for entry in entries] == ["14.5"]


def test_a_downloaded_file_is_what_was_uploaded_and_runs_nowhere(world: World) -> None:
    draft = world.draft()
    piece = world.upload(draft["id"])
    got = world.applicant.get(piece.headers["Location"])
    assert got.data == picture()
    assert got.headers["Content-Disposition"].startswith("attachment; ")
    assert "filename*=UTF-8''%E8%AF%81%E4%B9%A6.png" in got.headers["Content-Disposition"]
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in got.headers["Content-Security-Policy"]
    listed = world.applicant.get(f"/v1/declarations/{draft['id']}/evidence").json["items"]
    assert [one["id"] for one in listed] == [piece.json["id"]]


def test_a_submission_without_evidence_is_refused_with_its_clause(world: World) -> None:
    draft = world.draft()
    refused = world.applicant.post(f"/v1/declarations/{draft['id']}/actions/submit")
    assert refused.status_code == 422
    assert refused.json["code"] == "GUARD_REFUSED"
    [guard] = refused.json["guards"]
    assert guard["code"] == "EVIDENCE_MISSING"
    assert guard["clause"] and guard["text"]["zh"] and guard["text"]["en"]
