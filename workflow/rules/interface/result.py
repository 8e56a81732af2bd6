"""The answers of the rules. Hours are kept as half hours, shown as `Decimal` or canonical strings."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.errors import Refusal
from workflow.rules.measures.hours import canonical, text_of
from workflow.values import Text, value
from workflow.vocabulary import Code, Outcome, RecordOutcome, TitleResult

Json = dict[str, Any]


@value
class SubjectHours:
    """Public and professional hours, as half hours; never negative."""

    public_halves: int = 0
    professional_halves: int = 0

    @property
    def public(self) -> Decimal:
        """Public-required credit hours."""
        return Decimal(self.public_halves) / 2

    @property
    def professional(self) -> Decimal:
        """Professional credit hours."""
        return Decimal(self.professional_halves) / 2

    @property
    def total(self) -> Decimal:
        """Both together."""
        return Decimal(self.public_halves + self.professional_halves) / 2

    def to_mapping(self) -> Json:
        """`{public, professional}`."""
        return {"public": text_of(self.public_halves), "professional": text_of(self.professional_halves)}


NO_HOURS = SubjectHours()


@value
class Trim:
    """Hours that a cap or a reviewer took.

    `day` for day caps; `year`, `bucket` and `cap` for annual ones; `reason_code` and `comment` of a reviewer.
    """

    code: Code
    clause: str
    halves: int
    year: int
    day: int | None = None
    bucket: str | None = None
    cap: Decimal | None = None
    reason_code: str | None = None
    comment: str | None = None

    def to_mapping(self) -> Json:
        """`{hours, code, clause, date?, bucket?, cap?}`; a reviewer's has `reason_code` and `comment`."""
        shown: Json = {"hours": text_of(self.halves), "code": self.code.value, "clause": self.clause}
        if self.day is not None:
            shown["date"] = date.fromordinal(self.day).isoformat()
        if self.bucket is not None:
            shown["bucket"] = self.bucket
        if self.cap is not None:
            shown["cap"] = canonical(self.cap)
        if self.code is Code.REVIEWER_CUT:
            shown.update(reason_code=self.reason_code, comment=self.comment)
        return shown


@value
class Warned:
    """Something that a person should look at; it blocks nothing. `refs` are the items that it is about.

    `untold`: how many more there are, whose ids are not for whoever asks.
    """

    code: Code
    clause: str
    refs: tuple[str, ...]
    text: Text
    untold: int = 0

    def to_mapping(self) -> Json:
        """`{code, clause, refs, count, text}`."""
        return {
            "code": self.code.value,
            "clause": self.clause,
            "refs": list(self.refs),
            "count": len(self.refs) + self.untold,
            "text": {"zh": self.text.zh, "en": self.text.en},
        }


@value
class TitleEffect:
    """二(三): what a level certificate does."""

    result: TitleResult
    level: str
    code: Code | None = None

    def to_mapping(self) -> Json:
        """`{result, level, code?}`."""
        shown: Json = {"result": self.result.value, "level": self.level}
        if self.code is not None:
            shown["code"] = self.code.value
        return shown


@value
class ItemResult:
    """The result of one item. `claimed` None = the claim is no valid number of hours.

    `override` cites documents, `override_rows` are the edition's rows that apply (not in the JSON).
    `observed` are refusals of rules in mode `evaluate`, `observed_trims` what caps in that mode would have
    cut: both bind nobody and are not in the JSON.
    """

    ref: str
    outcome: Outcome
    claimed: Decimal | None
    by_year: Mapping[int, SubjectHours]
    hour_bank: bool = False
    trims: tuple[Trim, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    override: str | None = None
    title: TitleEffect | None = None
    override_rows: tuple[str, ...] = ()
    observed: tuple[Refusal, ...] = ()
    observed_trims: tuple[Trim, ...] = ()
    warnings: tuple[Warned, ...] = ()

    @property
    def watched_codes(self) -> list[str]:
        """The codes of all rules in mode `evaluate` that would have refused or cut something."""
        refused = {refusal.code.value for refusal in self.observed}
        return sorted(refused | {trim.code.value for trim in self.observed_trims})

    def to_mapping(self) -> Json:
        """The item in the result's JSON shape."""
        return {
            "ref": self.ref,
            "outcome": self.outcome.value,
            "claimed": None if self.claimed is None else canonical(self.claimed),
            "by_year": {str(year): hours.to_mapping() for year, hours in self.by_year.items()},
            "hour_bank": self.hour_bank,
            "trims": [trim.to_mapping() for trim in self.trims],
            "refusals": [refusal.to_mapping() for refusal in self.refusals],
            "warnings": [warned.to_mapping() for warned in self.warnings],
            "override": self.override,
            "title": None if self.title is None else self.title.to_mapping(),
        }


@value
class RecordResult:
    """The result of one record of the city platform."""

    ref: str
    outcome: RecordOutcome
    year: int
    hours: SubjectHours = NO_HOURS
    code: Code | None = None
    clause: str | None = None

    def to_mapping(self) -> Json:
        """`{ref, outcome, code?, clause?, public, professional}`."""
        shown: Json = {"ref": self.ref, "outcome": self.outcome.value}
        if self.code is not None:
            shown["code"] = self.code.value
            shown["clause"] = self.clause
        return shown | self.hours.to_mapping()


@value
class YearResult:
    """The totals of one calendar year against what it requires (二; 附件6)."""

    recognised: SubjectHours
    required: SubjectHours
    short: SubjectHours
    off_months: int
    compliant: bool

    def to_mapping(self) -> Json:
        """`{recognised, required, off_months, short, compliant}`."""
        total = self.recognised.public_halves + self.recognised.professional_halves
        return {
            "recognised": self.recognised.to_mapping() | {"total": text_of(total)},
            "required": self.required.to_mapping(),
            "off_months": self.off_months,
            "short": self.short.to_mapping(),
            "compliant": self.compliant,
        }


@value
class Problem:
    """Something that could not be worked out for the request as a whole."""

    code: Code
    clause: str
    text: Text

    def to_mapping(self) -> Json:
        """`{code, clause, text}`."""
        return {
            "code": self.code.value,
            "clause": self.clause,
            "text": {"zh": self.text.zh, "en": self.text.en},
        }


@value
class TitleFilingResult:
    """六: the last day for study and declaration before filing; `on_time` None = not stated when finished."""

    deadline: date
    on_time: bool | None

    def to_mapping(self) -> Json:
        """`{deadline, on_time}`."""
        return {"deadline": self.deadline.isoformat(), "on_time": self.on_time}
