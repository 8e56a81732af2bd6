"""What is proposed from the text of a certificate: what it says, once, and nothing where it is unclear."""

from __future__ import annotations

import time

import pytest

from workflow.evidence.proposals import MOST_CHARACTERS, PROPOSED, proposals_in

CERTIFICATE = """培训合格证书
王 建 国 同志：
于2024年6月3日至6月5日参加工程测量新技术研修班，学习期满，考核合格，共计 24 学时。
证书编号：ZZ-PX-2024-0017    备案号：ZZ-BA-2024-017
示范继续教育基地
2024年6月10日
"""


def said(text: str) -> dict[str, str]:
    return {each.field: each.value for each in proposals_in(text)}


def test_a_certificate_says_number_filing_course_days_and_hours() -> None:
    assert said(CERTIFICATE) == {
        "certificate_number": "ZZ-PX-2024-0017",
        "filing_number": "ZZ-BA-2024-017",
        "title": "工程测量新技术研修班",
        "from": "2024-06-03",
        "to": "2024-06-05",
        "date": "2024-06-10",
        "hours": "24",
    }
    assert set(said(CERTIFICATE)) <= set(PROPOSED)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("编 号 ： ＺＺ－２０２４－１", "certificate_number", "ZZ-2024-1"),
        ("Certificate No. AB/2024/7", "certificate_number", "AB/2024/7"),
        ("鲁人社〔2024〕17号 证书编号:鲁2024", "certificate_number", None),  # no number of a known form
        ("备案编号：ZZ-BA-2024-017", "certificate_number", None),  # of the filing
        ("编号：", "certificate_number", None),
        ("《论测量》，ISSN 1000-0001", "title", "论测量"),
        ("《论测量》，ISSN 1000-0001", "work_id", "ISSN 1000-0001"),
        ("登记号：2024SR0012345", "work_id", "2024SR0012345"),
        ("2024-06-03 ~ 2024-06-05", "to", "2024-06-05"),
        ("2024年6月3日至5日", "to", "2024-06-05"),
        ("2024年12月30日至2025年1月2日", "to", "2025-01-02"),
        ("2024年6月5日至6月3日", "from", None),  # backwards
        ("2024年2月30日", "date", None),  # no day
        ("2024年6月3日至6月5日", "date", None),  # none stands alone
        ("签发：2024/6/10", "date", "2024-06-10"),
        ("共计 6.5 学时", "hours", "6.5"),
        ("共计 8.0 课时", "hours", "8"),
        ("上午 4 学时，下午 4 学时", "hours", "4"),
        ("上午 4 学时，下午 3 学时", "hours", None),  # which of them?
        ("共计 1200 学时", "hours", None),
        ("", "hours", None),
    ],
)
def test_what_stands_behind_a_label_or_has_a_form(text: str, field: str, value: str | None) -> None:
    assert said(text).get(field) == value


def test_the_words_around_are_told_without_breaks() -> None:
    [hours] = [each for each in proposals_in(CERTIFICATE) if each.field == "hours"]
    assert "共计24学时" in hours.found and "\n" not in hours.found


@pytest.mark.parametrize("piece", ["《", "编号：", "2024年1月1日至", "参加", "1 ", "A-", "9学", " \n"])
def test_no_text_takes_long(piece: str) -> None:
    text = piece * MOST_CHARACTERS
    began = time.process_time()
    proposals_in(text)
    assert time.process_time() - began < 1
