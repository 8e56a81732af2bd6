"""Records of the city platform: synced without review (四(二)), public ones after their exam (二(一))."""

from collections.abc import Iterable

from workflow.definition import Edition
from workflow.rules.clauses.credits import EditionOf
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import StudyRecord
from workflow.rules.interface.result import RecordResult, SubjectHours
from workflow.vocabulary import Code, Mode, RecordOutcome, Subject

_HELD_FOR_A_PERSON = frozenset({Code.SAME_STUDY, Code.TOPIC_UNKNOWN})


class SyncedRecords:
    """The records that count, found by what they share with a declaration (R24)."""

    __slots__ = ("_certificates", "_filings", "_sources", "results")

    def __init__(self, records: Iterable[StudyRecord], edition_of: EditionOf) -> None:
        """Judges every record in order; `results` keeps that order."""
        seen: set[str] = set()
        self._sources: set[str] = set()
        self._certificates: set[str] = set()
        self._filings: set[str] = set()
        results = []
        for record in records:
            result = credit(
                record,
                edition_of(record.completed.year),
                repeated=record.source_id in seen,
                same_study=record.halves > 0 and record.certificate in self._certificates,
            )
            seen.add(record.source_id)
            results.append(result)
            if result.outcome is RecordOutcome.SYNC and record.halves > 0:  # nothing replaces nothing (R24)
                self._index(record)
        self.results = tuple(results)

    def _index(self, record: StudyRecord) -> None:
        self._sources.add(record.source_id)
        if record.certificate is not None:
            self._certificates.add(record.certificate)
        if record.filing is not None:
            self._filings.add(record.filing)

    def cover(self, item: Item) -> str | None:
        """The pointer, below the item, to what it shares with a record that counts; None for nothing."""
        if item.source_id is not None and item.source_id in self._sources:
            return "/source_id"
        if item.certificate is not None and item.certificate in self._certificates:
            return "/certificate_number"
        if item.filing is not None and item.filing in self._filings:
            return "/filing_number"
        return None


def credit(record: StudyRecord, edition: Edition, *, repeated: bool, same_study: bool) -> RecordResult:
    """The result of one record, in the year in which it was completed.

    `same_study`: an earlier record of another source is synchronised with this certificate number (R29).
    """
    year = record.completed.year
    if repeated:
        return RecordResult(record.ref, RecordOutcome.DEDUPE, year)
    code = _exam_failure(record, edition)
    if code is None and same_study and _holds(record, edition, Code.SAME_STUDY):
        code = Code.SAME_STUDY
    if code is None and _is_unlisted(record, edition):
        code = Code.TOPIC_UNKNOWN
    if code is not None:
        outcome = RecordOutcome.FLAG if code in _HELD_FOR_A_PERSON else RecordOutcome.NO_CREDIT
        return RecordResult(record.ref, outcome, year, code=code, clause=edition.clause_of(code))
    public = record.subject is Subject.PUBLIC
    hours = SubjectHours(record.halves, 0) if public else SubjectHours(0, record.halves)
    return RecordResult(record.ref, RecordOutcome.SYNC, year, hours)


def _exam_failure(record: StudyRecord, edition: Edition) -> Code | None:
    """二(一), 六: public study needs its exam passed in time (R14)."""
    if record.subject is not Subject.PUBLIC:
        return None
    closes = edition.policy.study_closes.of(record.completed.year)
    if record.exam_passed is None and _binds(edition, Code.EXAM_NOT_PASSED):
        return Code.EXAM_NOT_PASSED
    if record.exam_passed is not None and record.exam_passed > closes and _binds(edition, Code.YEAR_CLOSED):
        return Code.YEAR_CLOSED
    return None


def _is_unlisted(record: StudyRecord, edition: Edition) -> bool:
    """二(一): whether the topic of public study is none of those listed, where that binds (R15)."""
    if record.subject is not Subject.PUBLIC or not _holds(record, edition, Code.TOPIC_UNKNOWN):
        return False
    return (record.topic or "").strip() not in edition.topic_keys


def _holds(record: StudyRecord, edition: Edition, code: Code) -> bool:
    """Whether a record may be held for a person: not where one has released it from that."""
    return code not in record.released and _binds(edition, code)


def _binds(edition: Edition, code: Code) -> bool:
    return edition.codes[code].mode is Mode.ACTIVE
