"""Numbers of identity documents and organizations: normalised, checked, masked.

居民身份证号 after GB 11643, 统一社会信用代码 after GB 32100. A refusal never repeats the number.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_11_2

from workflow.errors import FieldError, Invalid

RESIDENT_IDENTITY_CARD = "resident_identity_card"
FOREIGN_PERMANENT_RESIDENT = "foreign_permanent_resident"
DOCUMENT_TYPES = (RESIDENT_IDENTITY_CARD, "passport", FOREIGN_PERMANENT_RESIDENT, "other")

# GB/T 2260 province prefixes; 81, 82, 83 begin the residence permits of Hong Kong, Macao and Taiwan.
_PROVINCES = ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65), (71, 71), (81, 83))
_REGIONS = frozenset(str(prefix) for first, last in _PROVINCES for prefix in range(first, last + 1))
_APOSTROPHES = "'’‘`´′"
_MARKS = "()/-"  # what the number of another document may have beside letters and digits
_LONGEST = 64  # before normalising; NFKC can make a text longer, so the bound comes first

# ASCII classes only: \d would let full-width digits through that normalising missed.
_SHAPES = {
    RESIDENT_IDENTITY_CARD: re.compile(r"[0-9]{17}[0-9X]"),
    "passport": re.compile(r"[A-Z0-9]{5,15}"),
    # 15 characters until 2023, 18 with the check digit of GB 11643 and a leading 9 since.
    FOREIGN_PERMANENT_RESIDENT: re.compile(r"[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]"),
    "other": re.compile(r"[A-Z0-9][A-Z0-9()/-]{3,29}"),
}

# GB 32100: registering authority, kind, six digits of a region, nine of the body's own, the check character.
_USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_USCC = re.compile(rf"[1-9ANY][1-9][0-9]{{6}}[{_USCC_ALPHABET}]{{10}}")

_TEXTS = {
    "DOCUMENT_TYPE_UNKNOWN": ("没有此种证件类型", "This type of document is not known"),
    "DOCUMENT_FORMAT": (
        "证件号码的位数或字符不正确，请核对",
        "The document number has the wrong length or characters",
    ),
    "DOCUMENT_CHECK_DIGIT": (
        "证件号码的校验位不正确，请核对",
        "The check digit of the document number is wrong",
    ),
    "DOCUMENT_BIRTH_DATE": (
        "证件号码中的出生日期不存在，请核对",
        "The birth date in the document number does not exist",
    ),
    "DOCUMENT_BIRTH_DATE_FUTURE": (
        "证件号码中的出生日期晚于今天，请核对",
        "The birth date in the document number is in the future",
    ),
    "USCC_INVALID": (
        "统一社会信用代码不正确，请核对",
        "This is not a valid unified social credit code (GB 32100)",
    ),
}


@dataclass(frozen=True, slots=True)
class CheckedDocument:
    """A number that passed its checks: normalised, masked, with warnings (codes) that don't refuse."""

    type: str
    number: str
    masked: str
    warnings: tuple[str, ...] = ()

    @property
    def identity(self) -> tuple[str, str]:
        """Type and number under which it is indexed, as by `identity_of`."""
        return identity_of(self.type, self.number)

    def __repr__(self) -> str:  # never the number: a repr ends up in logs
        return f"CheckedDocument({self.type}, {self.masked})"


def normalise(number: str) -> str:
    """The number in NFKC and upper case (a lower-case x is the check digit X), without what spreadsheets add.

    These are blanks and apostrophes, around the number and inside.
    """
    plain = unicodedata.normalize("NFKC", number[:_LONGEST]).upper()
    return "".join([c for c in plain if not c.isspace() and c not in _APOSTROPHES])


def check_document(
    document_type: str, number: str, today: date, pointer: str = "/document/number"
) -> CheckedDocument:
    """Return the number checked; raise `Invalid` at `pointer` otherwise. An unknown region only warns."""
    if document_type not in _SHAPES:
        raise _invalid("DOCUMENT_TYPE_UNKNOWN", pointer.rpartition("/")[0] + "/type")
    if len(number) > _LONGEST:
        raise _invalid("DOCUMENT_FORMAT", pointer)
    plain = normalise(number)
    if not _SHAPES[document_type].fullmatch(plain):
        raise _invalid("DOCUMENT_FORMAT", pointer)
    if document_type == RESIDENT_IDENTITY_CARD:
        _check_birth_date(plain[6:14], today, pointer)
    if len(plain) == 18 and document_type in (RESIDENT_IDENTITY_CARD, FOREIGN_PERMANENT_RESIDENT):
        _check_digit(plain, pointer)
    return CheckedDocument(document_type, plain, mask(plain), warnings_of(document_type, plain))


def identity_of(document_type: str, number: str) -> tuple[str, str]:
    """Type and number under which a checked number is indexed, so that nobody is registered twice.

    A number that is a valid resident identity number is one, whatever the document is called, and with or
    without the marks that the number of another document may have. It never depends on the day.
    """
    bare = "".join([c for c in number if c not in _MARKS])
    return (RESIDENT_IDENTITY_CARD, bare) if _is_resident_number(bare) else (document_type, number)


def _is_resident_number(plain: str) -> bool:
    if not _SHAPES[RESIDENT_IDENTITY_CARD].fullmatch(plain) or not mod_11_2.is_valid(plain):
        return False
    try:
        date(int(plain[6:10]), int(plain[10:12]), int(plain[12:14]))
    except ValueError:
        return False
    return True


def warnings_of(document_type: str, number: str) -> tuple[str, ...]:
    """The codes of what is unusual, but not wrong, about a number, masked or not."""
    unknown = document_type == RESIDENT_IDENTITY_CARD and number[:2] not in _REGIONS
    return ("DOCUMENT_REGION_UNKNOWN",) if unknown else ()


def _check_digit(number: str, pointer: str) -> None:
    try:
        mod_11_2.validate(number)
    except ValidationError as error:
        raise _invalid("DOCUMENT_CHECK_DIGIT", pointer) from error


def _check_birth_date(digits: str, today: date, pointer: str) -> None:
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise _invalid("DOCUMENT_BIRTH_DATE", pointer) from None
    if born > today:
        raise _invalid("DOCUMENT_BIRTH_DATE_FUTURE", pointer)


def check_uscc(code: str, pointer: str = "/uscc") -> str:
    """Return the unified social credit code normalised (NFKC, upper case); raise `Invalid` otherwise."""
    plain = normalise(code) if len(code) <= _LONGEST else ""
    if not _USCC.fullmatch(plain) or plain[17] != _uscc_check_character(plain[:17]):
        raise _invalid("USCC_INVALID", pointer)
    return plain


def _uscc_check_character(body: str) -> str:
    """GB 32100: the weighted sum of the 17 characters before it, modulo 31."""
    total = sum(_USCC_ALPHABET.index(character) * pow(3, place, 31) for place, character in enumerate(body))
    return _USCC_ALPHABET[-total % 31]


def mask(number: str) -> str:
    """The number as people see it: `370***********001X`; other lengths show at most a third of it."""
    if len(number) == 18:
        return f"{number[:3]}{'*' * 11}{number[-4:]}"
    shown = len(number) // 6
    return f"{number[:shown]}{'*' * (len(number) - 2 * shown)}{number[len(number) - shown :]}"


def _invalid(code: str, pointer: str) -> Invalid:
    zh, en = _TEXTS[code]
    return Invalid(FieldError(pointer, code, {"zh": zh, "en": en}))
