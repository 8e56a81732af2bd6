"""The files of an edition as text, and the words of reasons and letters."""

from __future__ import annotations

import pytest

from tests.api.console.editions.conftest import ONE
from tests.support.editions import NEXT, SHIPPED
from tests.support.reader import Reader
from tests.support.world import World

FILE = f"{ONE}/files/rules"
REASONS = f"{ONE}/reasons"


def kept(world: World, name: str = "rules") -> str:
    text: str = world.administrator.get(f"/v1/definitions/{NEXT}").json["files"][f"{name}.yaml"]
    return text


def written(reader: Reader) -> str:
    text: str = reader.page.cssselect("textarea[name=text]")[0].text_content().removeprefix("\n")
    return text


@pytest.mark.parametrize("name", ["edition", "rules", "routing", "texts", "title_demands"])
def test_a_file_is_shown_and_saved_as_it_was_written(drafted: World, writer: Reader, name: str) -> None:
    writer.get(f"{ONE}/files/{name}")
    assert written(writer) == kept(drafted, name)
    sent = written(writer).replace("\n", "\r\n")  # as a browser sends it
    assert writer.submit("#text-form", text=sent).status_code == 303
    assert drafted.administrator.get(f"/v1/definitions/{NEXT}").json["version"] == 1


def test_a_change_is_saved_and_a_problem_is_told_at_its_line(drafted: World, writer: Reader) -> None:
    writer.get(FILE)
    text = written(writer).replace('annual_cap: "40"', "annual_cap: 40")
    line = next(place for place, each in enumerate(text.splitlines(), 1) if each.endswith("annual_cap: 40"))
    writer.submit("#text-form", text=text, act="check")
    assert written(writer) == text and kept(drafted) != text
    assert [a.get("data-line") for a in writer.page.cssselect("#findings a[data-line]")] == [str(line)]
    assert writer.submit("#text-form", text=text, act="").status_code == 303
    assert kept(drafted) == text


def test_what_cannot_be_saved_stays_in_the_field(drafted: World, writer: Reader) -> None:
    writer.get(f"{ONE}/files/edition")
    for text in ("id: another\n", written(writer).replace("id: ", "name: ", 1), "x" * 70_000, "a: [\n"):
        assert writer.submit("#text-form", text=text).status_code == 422
        assert written(writer) == text and writer.page.cssselect("[role=alert]")
        writer.get(f"{ONE}/files/edition")


def test_who_is_late_sees_who_was_first_and_loses_nothing(drafted: World, writer: Reader) -> None:
    writer.get(FILE)
    mine = written(writer) + "# mine\n"
    other = Reader(drafted, "second_administrator")
    other.get(FILE)
    other.submit("#text-form", text=written(other) + "# theirs\n")
    assert writer.submit("#text-form", text=mine).status_code == 412
    assert "second_administrator" in writer.text and written(writer) == mine
    assert kept(drafted).endswith("# theirs\n")
    over = writer.page.cssselect("button[name=over]")[0].get("value")
    assert writer.submit("#text-form", text=mine, over=over).status_code == 303
    assert kept(drafted) == mine


def test_markup_in_a_file_is_text(writer: Reader) -> None:
    writer.get(FILE)
    text = "</textarea><script>alert(1)</script>\n"
    writer.submit("#text-form", text=text, act="check")
    assert written(writer) == text and not writer.page.cssselect("main script")


def test_a_shipped_file_is_read_with_its_lines(offices: World) -> None:
    bureau = Reader(offices, "bureau")
    bureau.get(f"/editions/{SHIPPED}/files/rules?line=12")
    assert bureau.page.cssselect("li#line-12.here") and not bureau.page.cssselect("textarea")
    assert bureau.get(f"/editions/{SHIPPED}/files/passwords").status_code == 404


def test_the_problems_alone_are_sent_to_a_script(writer: Reader) -> None:
    writer.get(FILE)
    answer = writer.post(f"{FILE}/check", {"text": "nothing"})
    assert 'id="findings"' in answer.text and "<html" not in answer.text and "data-unsaved" in answer.text


@pytest.mark.parametrize(
    ("kind", "code", "file"), [("reasons", "OTHER", "rules"), ("texts", "NOT_FILED", "texts")]
)
def test_words_are_changed_in_both_languages_and_nothing_else(
    drafted: World, writer: Reader, kind: str, code: str, file: str
) -> None:
    before = kept(drafted, file)
    writer.get(f"{REASONS}?kind={kind}&code={code}")
    answer = writer.submit(
        f"#{kind}-{code} form", zh="新的说明：{consultation}", en='a "new" # text\nof two lines'
    )
    assert answer.status_code == 303
    after = kept(drafted, file)
    assert len(after.splitlines()) == len(before.splitlines())
    assert sum(a != b for a, b in zip(after.splitlines(), before.splitlines(), strict=True)) == 2
    writer.get(REASONS)
    shown = writer.page.cssselect(f"#{kind}-{code}")[0].text_content()
    assert "新的说明：{consultation}" in shown and 'a "new" # text' in shown


def test_an_empty_text_is_refused_and_the_other_kept(drafted: World, writer: Reader) -> None:
    writer.get(f"{REASONS}?kind=reasons&code=OTHER")
    assert writer.submit("#reasons-OTHER form", zh="只有中文", en=" ").status_code == 422
    assert "只有中文" in writer.page.cssselect("textarea[name=zh]")[0].text_content()


@pytest.mark.parametrize(("kind", "code"), [("reasons", "NONE"), ("categories", "training"), ("", "")])
def test_what_has_no_words_is_not_found(writer: Reader, kind: str, code: str) -> None:
    writer.get(REASONS)
    sent = {"kind": kind, "entry": code, "zh": "一", "en": "one", "version": "1"}
    assert writer.post(REASONS, sent).status_code == 404


def test_words_are_not_written_over_somebody_elses_edition(drafted: World, writer: Reader) -> None:
    writer.get(f"{REASONS}?kind=reasons&code=OTHER")
    drafted.administrator.post(f"/v1/definitions/{NEXT}/check")
    assert writer.submit("#reasons-OTHER form", zh="新", en="new").status_code == 412
    assert writer.page.cssselect("textarea[name=zh]")[0].text_content().strip() == "新"
    assert writer.page.cssselect("button[name=over]")


def test_words_that_were_sent_without_a_session_are_kept_for_after_it(drafted: World, writer: Reader) -> None:
    writer.get(f"{REASONS}?kind=reasons&code=OTHER")
    form = dict(writer.page.cssselect("#reasons-OTHER form")[0].form_values())
    stranger = Reader(drafted, None)
    assert stranger.post(REASONS, {**form, "zh": "仍在", "en": "still here"}).status_code == 401
    held = {each.get("name"): each.text_content().strip() for each in stranger.page.cssselect("textarea")}
    assert (held["kept.zh"], held["kept.en"], held["kept.entry"]) == ("仍在", "still here", "OTHER")
