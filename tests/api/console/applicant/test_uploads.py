"""Files that are sent piece by piece: one that broke off goes on, and is evidence once it is all there."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from tests.support.reader import Reader
from tests.support.world import World, picture
from workflow.commands.declarations.uploads import MOST_OF_PIECE
from workflow.evidence.accepted import DEFAULT_LIMITS
from workflow.ids import new_id

CONTENT = picture(7)
HALF = len(CONTENT) // 2


class Upload:
    """An upload to a new draft of the applicant."""

    def __init__(self, world: World, who: str = "applicant") -> None:
        self.world = world
        self.draft = world.draft()["id"]
        self.visitor = Reader(world, who)
        self.visitor.opens("/notices")
        self.address = f"/my/declarations/{self.draft}/uploads/{new_id()}"

    def piece(self, offset: object, content: bytes, **changes: Any) -> TestResponse:
        """The answer to a piece."""
        query = {"offset": offset, "size": len(CONTENT), "kind": "pass_certificate", "name": "证书.png"}
        headers = {"X-CSRF-Token": self.visitor.token, "Content-Type": "application/octet-stream"}
        return self.visitor.client.post(
            self.address, query_string={**query, **changes}, data=content, headers=headers
        )

    def offset(self) -> int:
        return int(self.visitor.client.get(self.address).headers["Upload-Offset"])

    def evidence(self) -> list[dict[str, Any]]:
        view = self.world.applicant.get(f"/v1/declarations/{self.draft}").json
        found: list[dict[str, Any]] = view["evidence"]
        return found


@pytest.fixture
def upload(world: World) -> Upload:
    return Upload(world)


def test_a_file_that_broke_off_goes_on_where_it_stands(upload: Upload) -> None:
    assert upload.offset() == 0
    first = upload.piece(0, CONTENT[:HALF])
    assert (first.status_code, first.headers["Upload-Offset"]) == (204, str(HALF))
    assert upload.evidence() == [] and upload.offset() == HALF
    last = upload.piece(HALF, CONTENT[HALF:])
    assert last.status_code == 303 and last.location.endswith(f"{upload.draft}#evidence")
    [piece] = upload.evidence()
    assert (piece["filename"], piece["size"], piece["kind"]) == ("证书.png", len(CONTENT), "pass_certificate")
    assert upload.offset() == 0


def test_a_piece_that_is_sent_twice_is_taken_once(upload: Upload) -> None:
    upload.piece(0, CONTENT[:HALF])
    again = upload.piece(0, CONTENT[:HALF])
    assert (again.status_code, again.headers["Upload-Offset"]) == (204, str(HALF))
    ahead = upload.piece(HALF + 1, CONTENT[HALF + 1 :])
    assert (ahead.status_code, ahead.headers["Upload-Offset"]) == (409, str(HALF))
    upload.piece(HALF, CONTENT[HALF:])
    assert [piece["size"] for piece in upload.evidence()] == [len(CONTENT)]


def test_a_file_whose_last_answer_was_lost_is_evidence_once(upload: Upload) -> None:
    for _ in range(2):
        assert upload.piece(0, CONTENT).status_code == 303
    assert len(upload.evidence()) == 1


def test_a_file_that_is_refused_at_the_end_says_why(upload: Upload) -> None:
    junk = b"no picture at all".ljust(len(CONTENT))
    upload.piece(0, junk[:HALF])
    answer = upload.piece(HALF, junk[HALF:])
    assert answer.status_code == 422 and 'class="refused"' in answer.text
    assert upload.evidence() == [] and upload.offset() == 0


@pytest.mark.parametrize("size", [DEFAULT_LIMITS.bytes + 1, HALF - 1])
def test_a_file_that_is_larger_than_allowed_or_said_is_not_begun(upload: Upload, size: int) -> None:
    answer = upload.piece(0, CONTENT[:HALF], size=size)
    assert answer.status_code == 422 and "上限" in answer.text
    assert upload.offset() == 0


@pytest.mark.parametrize("change", [{"offset": "-1"}, {"offset": "x"}, {"size": ""}, {"size": "１２"}])
def test_numbers_that_are_none_are_refused(upload: Upload, change: dict[str, str]) -> None:
    asked: dict[str, Any] = {"offset": 0, "content": CONTENT, **change}
    assert upload.piece(**asked).status_code == 400


def test_a_piece_that_is_too_large_is_refused(upload: Upload) -> None:
    answer = upload.piece(0, b"x" * (MOST_OF_PIECE + 1), size=MOST_OF_PIECE + 1)
    assert answer.status_code == 413
    assert upload.offset() == 0


def test_without_the_token_of_the_page_nothing_is_taken(upload: Upload) -> None:
    answer = upload.visitor.client.post(f"{upload.address}?offset=0&size=1", data=b"x")
    assert answer.status_code == 403


def test_somebody_elses_draft_takes_no_piece(world: World) -> None:
    upload = Upload(world, "other_applicant")
    assert upload.piece(0, CONTENT).status_code == 404
    assert upload.visitor.client.get(upload.address).status_code == 404


def test_who_may_only_read_a_draft_sends_no_piece(world: World) -> None:
    upload = Upload(world, "bureau")
    assert upload.visitor.client.get(upload.address).status_code == 403
    assert upload.piece(0, CONTENT[:HALF]).status_code == 403


def test_what_is_submitted_takes_no_piece(upload: Upload) -> None:
    upload.world.upload(upload.draft)
    upload.world.act("applicant", upload.draft, "submit")
    assert upload.piece(0, CONTENT).status_code == 409
