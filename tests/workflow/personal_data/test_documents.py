"""Document numbers: what is accepted, what is refused and why, and how they are shown."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_11_2

from workflow.errors import Invalid
from workflow.personal_data import check_document, check_uscc, documents, mask

TODAY = date(2024, 11, 20)
CARD = "resident_identity_card"


def numbered(first17: str) -> str:
    return first17 + mod_11_2.calc_check_digit(first17)


def refusal(document_type: str, number: str) -> tuple[str, str]:
    with pytest.raises(Invalid) as caught:
        check_document(document_type, number, TODAY)
    (error,) = caught.value.errors
    assert number not in repr(caught.value.errors) or not number, "a refusal must not repeat the number"
    assert error.text["zh"] and error.text["en"]
    return error.code, error.pointer


@pytest.mark.parametrize(
    "written",
    [
        "11010519491231002X",
        "11010519491231002x",
        " 11010519491231002X ",
        "１１０１０５１９４９１２３１００２Ｘ",
    ],
)
def test_a_number_is_normalised_before_it_is_checked(written: str) -> None:
    assert check_document(CARD, written, TODAY).number == "11010519491231002X"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("110105194912310021", "DOCUMENT_CHECK_DIGIT"),
        ("110105491231002", "DOCUMENT_FORMAT"),  # 15 digits, of the first generation
        ("11010519491231002X\n1", "DOCUMENT_FORMAT"),
        ("11010519491231002Y", "DOCUMENT_FORMAT"),
        ("", "DOCUMENT_FORMAT"),
        ("1" * 70, "DOCUMENT_FORMAT"),
        (numbered("11010519490230002"), "DOCUMENT_BIRTH_DATE"),
        (numbered("11010520230229002"), "DOCUMENT_BIRTH_DATE"),
        (numbered("11010500001231002"), "DOCUMENT_BIRTH_DATE"),
        (numbered("11010520241121002"), "DOCUMENT_BIRTH_DATE_FUTURE"),
    ],
)
def test_a_wrong_number_is_refused_with_its_reason(number: str, code: str) -> None:
    assert refusal(CARD, number) == (code, "/document/number")


def test_born_today_is_not_the_future() -> None:
    assert check_document(CARD, numbered("11010520241120002"), TODAY).warnings == ()


@pytest.mark.parametrize("prefix", ["81", "82", "83"])
def test_residence_permits_are_fine(prefix: str) -> None:
    assert check_document(CARD, numbered(f"{prefix}000019900101001"), TODAY).warnings == ()


@pytest.mark.parametrize("prefix", ["00", "16", "38", "99"])
def test_an_unknown_region_is_a_warning_not_an_error(prefix: str) -> None:
    assert check_document(CARD, numbered(f"{prefix}010519900101001"), TODAY).warnings == (
        "DOCUMENT_REGION_UNKNOWN",
    )


@given(st.text(max_size=30))
def test_no_text_brings_the_check_down(number: str) -> None:
    for kind in (CARD, "passport", "foreign_permanent_resident", "other"):
        try:
            checked = check_document(kind, number, TODAY)
        except Invalid:
            continue
        assert checked.number.isascii()


@given(st.integers(0, 16), st.integers(1, 9))
def test_every_single_wrong_digit_is_found(place: int, shift: int) -> None:
    right = "11010519491231002X"
    wrong = right[:place] + str((int(right[place]) + shift) % 10) + right[place + 1 :]
    assert refusal(CARD, wrong)[0] in {
        "DOCUMENT_CHECK_DIGIT",
        "DOCUMENT_BIRTH_DATE",
        "DOCUMENT_BIRTH_DATE_FUTURE",
    }


@pytest.mark.parametrize(
    ("document_type", "number"),
    [
        ("passport", "e12345678"),
        ("foreign_permanent_resident", "USA370000000001"),
        ("foreign_permanent_resident", numbered("91137019900101001")),
        ("other", "H12345678(01)"),
    ],
)
def test_other_documents_are_accepted(document_type: str, number: str) -> None:
    assert check_document(document_type, number, TODAY).number == number.upper()


@pytest.mark.parametrize(
    ("document_type", "number"),
    [("passport", "护照1234567"), ("passport", "A1"), ("other", "--------")],
)
def test_other_documents_have_a_form_too(document_type: str, number: str) -> None:
    assert refusal(document_type, number)[0] == "DOCUMENT_FORMAT"


def test_an_unknown_type_is_refused_at_the_type() -> None:
    assert refusal("drivers_licence", "1234567890") == ("DOCUMENT_TYPE_UNKNOWN", "/document/type")


def test_the_mask_shows_three_and_four_of_eighteen() -> None:
    assert mask("37040319900101001X") == "370***********001X"


@given(st.text("ABC0123456789", min_size=4, max_size=30).filter(lambda n: len(n) != 18))
def test_the_mask_shows_at_most_a_third(number: str) -> None:
    shown = [c for c in mask(number) if c != "*"]
    assert len(mask(number)) == len(number)
    assert len(shown) * 3 <= len(number)


def test_a_checked_number_does_not_show_in_logs() -> None:
    assert "11010519491231002X" not in f"{check_document(CARD, '11010519491231002X', TODAY)!r}"


@pytest.mark.parametrize("code", ["91370400MA30000100", "91350100M000100Y43", "９１３７０４００ma30000100"])
def test_a_social_credit_code_is_normalised_and_checked(code: str) -> None:
    assert check_uscc(code).isascii()


@pytest.mark.parametrize(
    "code", ["91370400MA30000101", "91370400-MA30000100", "", "9137", "I" * 18, "x" * 100]
)
def test_a_wrong_social_credit_code_is_refused(code: str) -> None:
    with pytest.raises(Invalid) as caught:
        check_uscc(code)
    assert caught.value.errors[0].code == "USCC_INVALID"


@pytest.mark.parametrize("code", ["A1370400MA300001", "N2370400123456789", "Y1110000ABCDEFGHJ"])
def test_a_registering_authority_may_be_a_letter(code: str) -> None:
    """GB 32100: A, N and Y register too; the last character is reckoned from the others."""
    body = code.ljust(17, "0")
    known = [character for character in documents._USCC_ALPHABET if _passes(body + character)]
    assert len(known) == 1
    assert check_uscc(f" '{body[:8]} {body[8:]}{known[0]} ".lower()) == body + known[0]


def _passes(code: str) -> bool:
    try:
        return bool(check_uscc(code))
    except Invalid:
        return False


@pytest.mark.parametrize(
    "code",
    [
        "B1370400MA3000010",  # B registers nothing
        "01370400MA3000010",
        "90370400MA3000010",  # a kind is 1 to 9
        "9A370400MA3000010",
        "9137O400MA3000010",  # no digit in the region
        "91370400IA3000010",  # I, O, Z, S and V are not in the alphabet
        "91370400SA3000010",
        "91370400VA3000010",
    ],
)
def test_what_the_standard_does_not_list_is_refused(code: str) -> None:
    assert not any(_passes(code + character) for character in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")


@pytest.mark.parametrize(
    "number",
    [
        "110105 19491231 002X",
        "'11010519491231002x",
        "‘110105194912310 02X’",
        "110105\u00a01949\u3000１２３１002X",
    ],
)
def test_blanks_and_apostrophes_of_spreadsheets_are_dropped(number: str) -> None:
    assert check_document(CARD, number, TODAY).number == "11010519491231002X"


def test_no_other_mark_is_guessed_away() -> None:
    assert refusal(CARD, "110105-19491231002X")[0] == "DOCUMENT_FORMAT"
