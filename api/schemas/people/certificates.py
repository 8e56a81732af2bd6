"""Shapes of certificates of continuing education."""

from __future__ import annotations

from api.schemas.elements.civil import SingleLineText
from api.schemas.elements.fields import EARLIEST_YEAR, LATEST_YEAR, BoundedList, StrictSchema, Whole
from api.schemas.elements.json_schema import (
    DATE,
    FLAG,
    HOURS,
    ID,
    INSTANT,
    TEXT,
    WHOLE,
    WORDS,
    list_of,
    nullable,
    one_of,
    record,
)
from workflow.commands.ledger.certificates import MOST_YEARS
from workflow.names import CERTIFICATES
from workflow.personal_data import DOCUMENT_TYPES
from workflow.vocabulary import Category

_BY_SUBJECT = {"public": HOURS, "professional": HOURS}


class NewCertificate(StrictSchema):
    """Which years the certificate is of."""

    years = BoundedList(
        Whole(least=EARLIEST_YEAR, greatest=LATEST_YEAR), least=1, most=MOST_YEARS, required=True
    )


class Revocation(StrictSchema):
    """Why a certificate is revoked: the person is told so."""

    reason = SingleLineText(required=True, longest=200, shortest=2)


_ITEM = record(
    "What hours were recognised for",
    source_type=one_of(("declaration", "study_record")),
    source_id=ID,
    category=nullable(one_of(Category)),
    category_text=WORDS,
    kind_text=nullable(WORDS),
    topic=nullable(TEXT),
    certified_by=nullable({**TEXT, "description": "The number of its certificate or filing"}),
    date=nullable(DATE),
    clause=TEXT,
    **_BY_SUBJECT,
)
_YEAR = record(
    "A year as its account stood",
    year=WHOLE,
    edition=TEXT,
    off_months={**WHOLE, "description": "Months by which the requirement was adjusted (附件6)"},
    recognised=record("Hours recognised", **_BY_SUBJECT, total=HOURS),
    required=record("Hours required", **_BY_SUBJECT),
    compliant=FLAG,
    items=list_of(_ITEM),
)
_STATEMENT = record(
    "What it stated when it was issued; it never changes",
    person=record(
        "Whose it is",
        name=TEXT,
        document=record("The identity document, its number masked", type=one_of(DOCUMENT_TYPES), number=TEXT),
        employers=list_of(TEXT),
    ),
    years=list_of(_YEAR),
    totals=record("All years together", **_BY_SUBJECT, total=HOURS),
    basis={**list_of(TEXT), "description": "The documents on which the editions of these years rest"},
)
CERTIFICATE = record(
    "A certificate of continuing education",
    id=ID,
    version={**WHOLE, "description": "Also the ETag: 2 once it is revoked"},
    person_id=ID,
    number={**TEXT, "description": "As it is printed"},
    years=list_of(WHOLE),
    status={
        **one_of(tuple(CERTIFICATES)),
        "description": "valid: the account still says what it stated; superseded: a newer one of the same"
        " years was issued, or the account says something else; revoked",
    },
    status_text=WORDS,
    superseded_by=nullable(one_of(("newer_certificate", "account_changed"))),
    statement=_STATEMENT,
    digest={**TEXT, "description": "SHA-256 of the statement: JSON without blanks, keys in order, in UTF-8"},
    issued_by=ID,
    issued_at=INSTANT,
    revoked_by=nullable(ID),
    revoked_at=nullable(INSTANT),
    reason=nullable({**TEXT, "description": "Why it was revoked"}),
)
