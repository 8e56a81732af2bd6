"""Requests as hypothesis draws them: any that the shapes let through, dense around the rules' bounds."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from workflow.vocabulary import AchievementKind, ApplicantType, EvidenceKind

Data = dict[str, Any]
Strategy = st.SearchStrategy[Data]

FLAGS = st.booleans()
DATES = st.dates(min_value=date(2023, 11, 1), max_value=date(2025, 3, 31))
DAYS = DATES.map(date.isoformat)
HOURS = st.one_of(
    st.integers(0, 40).map(lambda halves: str(halves / 2)),
    st.sampled_from(["7.9", "NaN", "-1", "1e9", "x", 8, 4.5, "2928", "0.25"]),
)
FEW = st.sampled_from(["A", "B", "C"])
INSTANTS = DATES.map(lambda day: f"{day.isoformat()}T12:00:00+08:00")


@st.composite
def periods(draw: st.DrawFn, longest: int = 400) -> Data:
    first = draw(DATES)
    return {
        "from": first.isoformat(),
        "to": (first + timedelta(days=draw(st.integers(0, longest)))).isoformat(),
    }


def made(required: Data, optional: Data | None = None) -> Strategy:
    return st.fixed_dictionaries(required, optional=optional or {})


def dated_days() -> st.SearchStrategy[list[Data]]:
    hours = made({"date": DAYS, "hours": HOURS})
    minutes = made({"date": DAYS, "minutes": st.integers(-1, 1500)})
    return st.lists(st.one_of(hours, minutes), min_size=1, max_size=4)


def spans(hours: bool = False) -> st.SearchStrategy[list[Data]]:
    one = st.builds(lambda span, stated: span | {"hours": stated}, periods(), HOURS) if hours else periods()
    return st.lists(one, min_size=1, max_size=3)


NULL = st.none()
LEVELS = st.one_of(NULL, st.sampled_from(["senior", "intermediate", "junior"]))
FACTS: dict[str, Strategy] = {
    "training": made({"filing_number": st.one_of(NULL, FEW), "days": dated_days()}),
    "undated": st.builds(
        lambda span, stated: span | {"hours": stated, "filing_number": "A", "category": "training"},
        periods(600),
        HOURS,
    ),
    "learning": made(
        {"kind": st.sampled_from(["unit_study", "self_study_exam", "degree"]), "periods": spans(hours=True)},
        {"study_archive": FLAGS},
    ),
    "qualification_exam": made(
        {"kind": st.sampled_from(["national", "international"]), "certificate_date": st.one_of(NULL, DAYS)}
    ),
    "achievement": made(
        {"kind": st.sampled_from([str(kind) for kind in AchievementKind]), "date": DAYS},
        {"published": FLAGS, "granted": FLAGS, "work_id": FEW},
    ),
    "expert_activity": made({"invited": FLAGS, "days": dated_days()}),
    "aid_posting": made({"dispatched_by": st.sampled_from(["party", None]), "periods": spans()}),
    "competition": made(
        {"date": DAYS, "organiser": st.sampled_from(["industry_department", "other"]), "hr_recognised": FLAGS}
    ),
    "special_circumstance": made(
        {
            "kind": st.sampled_from(["abroad", "sick_leave", "maternity", "other"]),
            "periods": spans(),
            "unit_approved": FLAGS,
        },
        {"recognised_by": st.sampled_from(["provincial", "city", None])},
    ),
    "digital_engineer": made({"certificate_date": st.one_of(NULL, DAYS), "hours": HOURS}, {"level": LEVELS}),
    "origin_credit": made(
        {
            "year": st.integers(2023, 2025),
            "issuer": st.sampled_from(["ce_authority", "ce_authority", "other"]),
            "sealed": FLAGS,
        },
        {"public": HOURS, "professional": HOURS, "hours": HOURS},
    ),
}
EXTRAS = made(
    {},
    {
        "status": st.sampled_from(["new", "approved", "revoked"]),
        "declared_year": st.integers(2023, 2025),
        "claimed_hours": HOURS,
        "certificate_number": FEW,
        "source_id": FEW,
        "file_sha256": st.lists(st.sampled_from(["a" * 64, "b" * 64]), max_size=2),
        "evidence": st.lists(st.sampled_from([str(kind) for kind in EvidenceKind]), max_size=6),
    },
)
ITEMS = st.sampled_from(sorted(FACTS)).flatmap(
    lambda name: st.builds(lambda facts, extras: {"category": name} | facts | extras, FACTS[name], EXTRAS)
)
RECORDS = made(
    {
        "ref": FEW,
        "source_id": FEW,
        "subject": st.sampled_from(["public", "professional"]),
        "hours": st.integers(0, 60).map(lambda halves: str(halves / 2)),
        "completed_at": INSTANTS,
    },
    {
        "topic": st.sampled_from(["数字技术", "低空经济"]),
        "exam_passed_at": st.one_of(NULL, INSTANTS),
        "certificate_number": FEW,
        "filing_number": FEW,
    },
)
PERSONS = made(
    {"type": st.sampled_from([str(kind) for kind in ApplicantType])},
    dict.fromkeys(
        (
            "transferee",
            "employer_active",
            "community_station",
            "street_station",
            "sole_reviewer",
            "alternate",
            "exam_based_series",
        ),
        FLAGS,
    ),
)
OVERRIDES = st.builds(
    lambda span, rest: span | rest,
    periods(),
    made(
        {
            "category": st.sampled_from(["competition", "training", "achievement", "origin_credit"]),
            "document": FEW,
        },
        {"hours_per_item": st.sampled_from(["20", "0", "3.3"]), "annual_cap": st.sampled_from(["0", "45.5"])},
    ),
)
REQUESTS = st.builds(
    lambda request, items: request | {"items": [{"ref": f"i{n}"} | item for n, item in enumerate(items)]},
    made(
        {"id": st.just("p"), "as_of": INSTANTS, "person": PERSONS},
        {
            "study_records": st.lists(RECORDS, max_size=3),
            "overrides": st.lists(OVERRIDES, max_size=2),
            "title_filing": made({"date": DAYS}, {"finished_on": DAYS}),
        },
    ),
    st.lists(ITEMS, max_size=6),
)
