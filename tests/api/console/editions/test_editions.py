"""The list of editions and the page of one: drafts are made, checked and deleted by whoever may."""

import pytest

from tests.api.console.editions.conftest import ONE
from tests.api.written import checked, made
from tests.support.editions import NEXT, SHIPPED
from tests.support.reader import Reader
from tests.support.world import World


def test_the_list_says_who_did_what(drafted: World) -> None:
    reader = Reader(drafted, "administrator")
    assert reader.get("/editions").status_code == 200
    for words in (SHIPPED, "随程序提供", "现行", NEXT, "草稿", "administrator"):
        assert words in reader.text
    assert "Make a draft" in (Reader(drafted, "administrator", "en").get("/editions").text)


def test_the_administrator_begins_at_the_editions(administrator: Reader) -> None:
    assert administrator.get("/").headers["Location"] == "/editions"


def test_a_draft_is_made_from_one_and_stays_what_it_was(offices: World, administrator: Reader) -> None:
    administrator.get("/editions")
    answer = administrator.submit('form[action="/editions"]', source=SHIPPED, id="a-new-one")
    assert answer.headers["Location"] == "/editions/a-new-one"
    files, old = (
        offices.administrator.get(f"/v1/definitions/{id_}").json["files"] for id_ in ("a-new-one", SHIPPED)
    )
    assert files["edition.yaml"] == old["edition.yaml"].replace(f"id: {SHIPPED}", "id: a-new-one")
    assert {**files, "edition.yaml": ""} == {**old, "edition.yaml": ""}


@pytest.mark.parametrize("wrong", ["Großbuchstaben", "a b", "", "-a", "a" * 61, "no: yes", '"', "null"])
def test_an_impossible_id_is_refused_and_kept(administrator: Reader, wrong: str) -> None:
    administrator.get("/editions")
    answer = administrator.submit('form[action="/editions"]', source=SHIPPED, id=wrong)
    assert answer.status_code == 422
    field = administrator.page.cssselect("input[name=id]")[0]
    assert field.get("value") == wrong and administrator.page.cssselect("[role=alert]")


def test_an_id_that_is_taken_is_told(writer: Reader) -> None:
    writer.get("/editions")
    answer = writer.submit('form[action="/editions"]', source=SHIPPED, id=NEXT)
    assert answer.status_code == 409 and "已有此 id 的版本" in writer.text


def test_problems_stand_at_their_line_and_errors_keep_the_draft_from_being_checked(offices: World) -> None:
    made(offices, ("rules", 'annual_cap: "40"', "annual_cap: 40"))
    writer = Reader(offices, "administrator")
    writer.get(ONE)
    link = next(
        a for a in writer.page.cssselect(".problems a") if a.get("href").startswith(f"{ONE}/files/rules")
    )
    line = int(link.get("href").partition("line=")[2].partition("#")[0])
    text = offices.administrator.get(f"/v1/definitions/{NEXT}").json["files"]["rules.yaml"]
    assert "annual_cap: 40" in text.splitlines()[line - 1]
    assert writer.page.cssselect(f'form[action="{ONE}/check"] button[disabled]')


def test_a_draft_without_errors_is_checked_and_looking_at_it_does_nothing(
    drafted: World, writer: Reader
) -> None:
    writer.get(ONE)
    assert drafted.administrator.get(f"/v1/definitions/{NEXT}").json["status"] == "draft"
    writer.submit(f'form[action="{ONE}/check"]')
    assert drafted.administrator.get(f"/v1/definitions/{NEXT}").json["status"] == "checked"
    writer.get(ONE)
    assert "起草人不能发布" in writer.text


def test_the_bureau_looks_and_has_no_buttons_to_write(drafted: World) -> None:
    bureau = Reader(drafted, "bureau")
    bureau.get(ONE)
    assert bureau.page.cssselect(f'form[action="{ONE}/check"] button[disabled]')
    assert not bureau.page.cssselect(f'form[action="{ONE}/delete"]')
    bureau.get("/editions")
    assert not bureau.page.cssselect('form[action="/editions"]')
    assert bureau.post("/editions", {"source": SHIPPED, "id": "theirs"}).status_code == 403
    assert bureau.post(f"{ONE}/delete", {"version": "1"}).status_code == 403


@pytest.mark.parametrize("who", ["reviewer", "applicant", "integrator"])
def test_others_are_told_that_it_is_not_theirs(drafted: World, who: str) -> None:
    reader = Reader(drafted, who)
    for path in ("/editions", ONE, f"{ONE}/tables/routes", f"{ONE}/files/rules", f"{ONE}/use"):
        assert reader.get(path).status_code == 403
        assert reader.page.cssselect('[data-code="NOT_PERMITTED"]')


@pytest.mark.parametrize("path", ["/editions/none", "/editions/none/compare", f"{ONE}/tables/nothing"])
def test_what_is_not_there_is_a_page(writer: Reader, path: str) -> None:
    assert writer.get(path).status_code == 404


def test_a_draft_is_deleted_at_the_version_that_was_seen(drafted: World, writer: Reader) -> None:
    writer.get(ONE)
    old = dict(writer.page.cssselect(f'form[action="{ONE}/delete"]')[0].form_values())
    checked_ = drafted.administrator.post(f"/v1/definitions/{NEXT}/check")
    assert checked_.json["edition"]["version"] > int(old["version"])
    assert writer.post(f"{ONE}/delete", old).status_code == 412
    writer.get(ONE)
    assert writer.submit(f'form[action="{ONE}/delete"]').headers["Location"] == "/editions"
    assert writer.get(ONE).status_code == 404


def test_a_checked_edition_leads_whoever_may_to_publishing(offices: World) -> None:
    checked(offices)
    other = Reader(offices, "second_administrator")
    other.get(ONE)
    assert other.page.cssselect(f'main a.primary[href="{ONE}/publish"]')
