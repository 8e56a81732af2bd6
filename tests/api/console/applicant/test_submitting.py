"""Evidence, the attestation, the submission and what comes after it, in the console."""

from __future__ import annotations

import io

import pytest

from tests.support.reader import Reader, fields_of, text_of
from tests.support.world import TRAINING, World, picture


@pytest.fixture
def applicant(world: World) -> Reader:
    return Reader(world, "applicant")


def upload(visitor: Reader, id_: str, kind: str, content: bytes, status: int = 303) -> str:
    """Send a file by the form of the page."""
    fields: dict[str, object] = {"kind": kind, "file": (io.BytesIO(content), "合格证书.png")}
    visitor.opens(f"/declarations/{id_}")
    answer = visitor.sends(f"/my/declarations/{id_}/evidence", fields, status, **MULTIPART)
    return visitor.goes_on(answer) if status == 303 else answer.text


MULTIPART = {"Content-Type": "multipart/form-data"}


def test_a_file_is_added_shown_and_removed(applicant: Reader) -> None:
    draft = applicant.world.draft()
    page = upload(applicant, draft["id"], "pass_certificate", picture(1))
    assert "合格证书.png" in page and "：已有" in text_of(page)
    [piece] = applicant.world.applicant.get(f"/v1/declarations/{draft['id']}").json["evidence"]
    assert f"/v1/declarations/{draft['id']}/evidence/{piece['id']}/preview" in page
    gone = applicant.sends(f"/my/declarations/{draft['id']}/evidence/{piece['id']}/remove", {})
    assert "：还缺" in text_of(applicant.goes_on(gone))


def test_what_the_category_needs_is_offered_first_and_marked(applicant: Reader) -> None:
    paper = {"category": "achievement", "kind": "paper", "date": "2024-03-10", "published": True}
    draft = applicant.world.draft(paper)
    applicant.world.upload(draft["id"], "contents", picture(2))
    page = applicant.opens(f"/declarations/{draft['id']}")
    offered = page[page.index('<select name="kind">') :].partition("</select>")[0]
    assert text_of(offered) == "封面（还缺）正文页（还缺）目录页"


def test_a_form_without_a_file_is_refused(applicant: Reader) -> None:
    draft = applicant.world.draft()
    applicant.opens(f"/declarations/{draft['id']}")
    empty = {"kind": "pass_certificate", "file": (io.BytesIO(), "")}
    page = applicant.sends(f"/my/declarations/{draft['id']}/evidence", empty, 422, **MULTIPART).text
    assert "请上传一个文件" in page


@pytest.mark.parametrize("content", [b"no picture at all", b"%PDF-1.7\n"])
def test_a_file_that_is_refused_says_why_and_what_to_do(applicant: Reader, content: bytes) -> None:
    draft = applicant.world.draft()
    page = upload(applicant, draft["id"], "pass_certificate", content, 422)
    assert 'class="refused"' in page
    assert applicant.world.applicant.get(f"/v1/declarations/{draft['id']}").json["evidence"] == []


def test_somebody_elses_draft_takes_no_file(world: World) -> None:
    draft = world.draft()
    visitor = Reader(world, "other_applicant")
    visitor.opens("/my/2024")
    file = {"kind": "pass_certificate", "file": (io.BytesIO(picture(3)), "a.png")}
    visitor.sends(f"/my/declarations/{draft['id']}/evidence", file, 404, **MULTIPART)


def test_the_page_before_the_submission_says_what_will_happen(applicant: Reader) -> None:
    draft = applicant.world.draft(TRAINING | {"days": [{"date": "2024-06-03", "hours": "9.5"}]})
    missing = text_of(applicant.opens(f"/declarations/{draft['id']}/submit"))
    assert "还不能提交" in missing and "专业 8 学时（材料齐全后预计）" in missing
    applicant.world.upload(draft["id"])
    ready = applicant.opens(f"/declarations/{draft['id']}/submit")
    said = text_of(ready)
    assert "由School审核，应于2024年12月11日前办结" in said
    assert "超过单日上限：核减 1.5，2024年6月3日" in said and "专业 8 学时（预计）" in said
    assert "disabled" not in ready[ready.index('action="/declarations') :]


def test_a_submission_is_attested_or_is_none(applicant: Reader) -> None:
    draft = applicant.world.draft(attested=False)
    applicant.world.upload(draft["id"])
    action = f"/declarations/{draft['id']}/actions/submit"
    form = fields_of(applicant.opens(f"/declarations/{draft['id']}/submit"), action)
    refused = applicant.sends(action, form, 422)
    assert "ATTESTATION_MISSING" in refused.text
    done = applicant.sends(action, {**form, "attested": "true"})
    page = text_of(applicant.goes_on(done))
    assert "由School审核" in page
    assert applicant.world.applicant.get(f"/v1/declarations/{draft['id']}").json["state"] == "submitted"


def test_what_is_submitted_already_is_not_asked_for_again(applicant: Reader) -> None:
    submitted = applicant.world.submitted()
    answer = applicant.client.get(f"/declarations/{submitted['id']}/submit")
    assert answer.status_code == 303 and answer.location.endswith(submitted["id"])


def test_a_submission_is_withdrawn_and_is_a_form_again(applicant: Reader) -> None:
    submitted = applicant.world.submitted()
    action = f"/declarations/{submitted['id']}/actions/withdraw"
    page = applicant.opens(f"/declarations/{submitted['id']}")
    assert "它" not in text_of(page)
    done = applicant.sends(action, {**fields_of(page, action), "comment": "\n笔误，\n“改”一下 😀\n"})
    assert 'name="f.filing_number"' in applicant.goes_on(done)
    [*_, row] = applicant.world.applicant.get(f"/v1/declarations/{submitted['id']}/history").json["items"]
    assert row["event"] == "withdraw" and "“改”一下 😀" in row["comment"]


def test_a_final_rejection_is_appealed_and_its_revision_is_blocked_with_why(applicant: Reader) -> None:
    world, submitted = applicant.world, applicant.world.submitted()
    world.act("reviewer", submitted["id"], "claim")
    world.act("reviewer", submitted["id"], "reject", reason_code="NOT_FILED", comment="未备案。", final=True)
    page = applicant.opens(f"/declarations/{submitted['id']}")
    revise = page[page.index('data-event="revise"') :].partition("</details>\n")[0]
    assert 'data-code="REJECTION_IS_FINAL"' in revise and "disabled" in revise
    assert "每件申报只能申诉一次" in page
    action = f"/declarations/{submitted['id']}/actions/appeal"
    done = applicant.sends(action, {**fields_of(page, action), "comment": "已补办备案。"})
    assert "由Bureau审核" in text_of(applicant.goes_on(done))


def test_the_way_of_a_declaration_is_a_line_of_six_stations(applicant: Reader) -> None:
    world, submitted = applicant.world, applicant.world.submitted()
    page = applicant.opens(f"/declarations/{submitted['id']}")
    line = page[page.index('<ol class="line"') :].partition("</ol>")[0]
    assert line.count("<li ") == 6 and 'class="submitted here" aria-current="step"' in line
    world.act("reviewer", submitted["id"], "claim")
    world.act("reviewer", submitted["id"], "approve")
    page = applicant.opens(f"/declarations/{submitted['id']}")
    line = page[page.index('<ol class="line"') :].partition("</ol>")[0]
    assert 'class="unit_review passed"' in line and 'class="approved here"' in line
    assert 'class="rejected passed"' not in line


@pytest.mark.parametrize("event", ["withdraw", "appeal"])
def test_a_session_that_ends_while_saying_why_loses_no_character(applicant: Reader, event: str) -> None:
    world, submitted = applicant.world, applicant.world.submitted()
    if event == "appeal":
        world.act("reviewer", submitted["id"], "claim")
        world.act("reviewer", submitted["id"], "reject", reason_code="NOT_FILED", final=True)
    said = "\n\n  “为什么”？\n\t<b>＆</b> 😀 𠀀 ＡＢＣ\n" + "长" * 500 + "\n\n"
    action = f"/declarations/{submitted['id']}/actions/{event}"
    form = fields_of(applicant.opens(f"/declarations/{submitted['id']}"), action) | {"comment": said}
    applicant.is_signed_out()
    kept = fields_of(applicant.sends(action, form, 401).text, "/sign-in")
    assert kept["kept.comment"] == said and kept["kept.version"] == form["version"]
    password = {"login": "li.si", "password": "correct horse battery"}
    made = {"name": "Li", **password, "person_id": world.ids["li"], "grants": []}
    assert world.administrator.post("/v1/principals", made).status_code == 201
    applicant.opened = applicant.client.post("/sign-in", data={**kept, **password}).text
    again = fields_of(applicant.opened, action)
    assert again["comment"] == said
    applicant.sends(action, again)
    [*_, row] = world.applicant.get(f"/v1/declarations/{submitted['id']}/history").json["items"]
    assert (row["event"], row["comment"]) == (event, said.strip())
