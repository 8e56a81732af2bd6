"""Evidence that was changed or lost on the disk is found: at a download, by the audit, by a duty."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from structlog.testing import capture_logs

from tests.support.scene import Scene
from tests.support.world import World, build, picture
from tests.workflow.commands.spot_checks.test_working_off import Campaign
from workflow.commands.people.changes.asking import ask_correction
from workflow.record import evidence
from workflow.record.audit import verify_record
from workflow.record.evidence import EvidenceWalk
from workflow.runtime.service import Service


@pytest.fixture
def world(app: Flask, service: Service) -> World:
    return build(app, service)


def _files(service: Service) -> list[Path]:
    return sorted(path for path in service.files.folder.rglob("*") if path.is_file())


def test_a_changed_byte_is_answered_with_503_until_the_same_file_comes_again(
    world: World, service: Service
) -> None:
    draft = world.draft()
    made = world.upload(draft["id"])
    [path] = [each for each in _files(service) if each.name == made.json["sha256"]]
    content = path.read_bytes()
    path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    refused = world.applicant.get(made.headers["Location"])
    assert (refused.status_code, refused.json["code"]) == (503, "EVIDENCE_DAMAGED")
    assert service.files.put(content) == made.json["sha256"]
    assert world.applicant.get(made.headers["Location"]).data == content


def test_what_is_lost_is_a_fault_of_the_record_and_not_of_the_log(world: World, service: Service) -> None:
    declaration = world.submitted()
    assert verify_record(service).findings == []
    for path in _files(service):
        path.unlink()
    assert verify_record(service, files=False).whole
    findings = verify_record(service).findings
    assert findings and {(each.table, each.row) for each in findings} == {("declaration", declaration["id"])}
    assert {each.field.partition("/")[0] for each in findings} == {"evidence"}


def test_a_draft_is_looked_after_like_all_others(world: World, service: Service) -> None:
    draft = world.draft()
    world.upload(draft["id"])
    for path in _files(service):
        path.unlink()
    [finding] = verify_record(service).findings
    assert finding.row == draft["id"]
    with capture_logs() as logs:
        EvidenceWalk()(service)
    assert [log["fault"] for log in logs] == [str(finding)]


def test_the_walk_comes_to_all_of_them_and_begins_anew(world: World, service: Service) -> None:
    """Two declarations at a time: the third is read at the second call, and all again after the last."""
    ids = sorted(world.submitted()["id"] for _ in range(3))
    for path in _files(service):
        path.unlink()
    walk, told = EvidenceWalk(2), []
    for _ in range(4):
        with capture_logs() as logs:
            assert walk(service) is False
        told.append(sorted({log["fault"].split()[1] for log in logs if log["event"] == "evidence_damaged"}))
    assert told == [ids[:2], ids[2:], [], ids[:2]]


def test_the_walk_reads_no_more_than_its_share(
    world: World, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evidence, "_WALKED_BYTES", 1)
    ids = sorted(world.submitted()["id"] for _ in range(2))
    for path in _files(service):
        path.unlink()
    walk = EvidenceWalk()
    for expected in ids:
        with capture_logs() as logs:
            walk(service)
        assert {log["fault"].split()[1] for log in logs} == {expected}


@pytest.mark.of_2024
def test_the_walk_goes_on_through_answers_and_corrections(scene: Scene) -> None:
    """One row a call: as `verify-record` finds them, and then anew."""
    approved = scene.approved()
    campaign = Campaign(scene)
    campaign.give(campaign.ask(campaign.item()))
    assert scene.applicant.person_id is not None
    wanted, files = {"name": "王建国", "reason": "写错了"}, [("a.png", picture(7)), ("b.png", picture(8))]
    ask_correction(scene.service, scene.applicant, scene.applicant.person_id, wanted, files)
    for path in _files(scene.service):
        path.unlink()
    expected = [str(each) for each in verify_record(scene.service).findings if each.table != "declaration"]
    walk, told = EvidenceWalk(1), list[str]()
    for _ in range(4):
        with capture_logs() as logs:
            walk(scene.service)
        told += [log["fault"] for log in logs if log["event"] == "evidence_damaged"]
    assert len(expected) == 3 and [each for each in told if "declaration" not in each] == expected
    for again in (False, True):
        with capture_logs() as logs:
            walk(scene.service)
        assert any(approved in str(log.get("fault")) for log in logs) is again
