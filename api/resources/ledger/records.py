"""Records of other systems: study records of the city platform, title records of the title system."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.messages.texts import refused_with_words
from api.schemas.elements.json_schema import items, ref
from api.schemas.elements.lists import LongPageQuery, page_of
from api.schemas.people.records import (
    PersonQuery,
    RecordsPage,
    ReleaseOfRecord,
    StudyRecords,
    TitleProof,
)
from workflow.access.permissions import Subject, require
from workflow.background.kinds import STUDY_RECORDS, study_record_row
from workflow.commands.ledger import record_acts
from workflow.commands.ledger.study_records import receive_study_records
from workflow.commands.ledger.title_records import record_title_proof
from workflow.commands.operations import operations
from workflow.queries.ledger import records as of_person

records = Group("records", "Study records of the city platform, title records of the title system")

MOST_AT_ONCE = 500


@records.operation(
    "POST",
    "/v1/study-records:batch",
    verb="study_record.write",
    takes=StudyRecords,
    bulk=True,
    answers={200: items(ref("StudyRecordResult")), 202: ref("StudyRecordsOperation")},
    location=True,
)
def receive_records(call: Call) -> Response:
    """Receive records of the city platform: up to 500 at once, more in an operation.

    Whatever is wrong with a row is that row's result. With another person, its sender moves a record there.
    """
    rows = call.body["records"]
    require(call.actor, "study_record.write", Subject())
    if len(rows) <= MOST_AT_ONCE:
        done = receive_study_records(call.service, call.actor, [study_record_row(row) for row in rows])
        return answer({"items": [refused_with_words(result) for result in done]})
    view = operations.accept(call.service, call.actor, STUDY_RECORDS, rows)
    return answer(view, 202, location=f"/v1/operations/{view['id']}")


@records.operation(
    "GET",
    "/v1/study-records",
    verb="study_record.read",
    query=RecordsPage,
    answers={200: page_of(ref("StudyRecord"))},
    refuses=(404,),
)
def list_study_records(call: Call) -> Response:
    """List records of the city platform, and what became of each; `outcome=flag`: those that are held."""
    page = of_person.list_study_records(call.service, call.actor, filters(call), **paging(call))
    return page_answer(call, page)


@records.operation(
    "DELETE", "/v1/study-records/<source:source_id>", verb="study_record.withdraw", answers={204: None}
)
def withdraw_record(call: Call, source_id: str) -> Response:
    """Withdraw a record, by its own sender; its hours leave the ledger, and its history stays."""
    record_acts.withdraw_study_record(call.service, call.actor, source_id)
    return empty_answer()


@records.operation(
    "POST",
    "/v1/study-records/<source:source_id>/actions/release",
    verb="study_record.release",
    takes=ReleaseOfRecord,
    optional_body=True,
    answers={200: ref("StudyRecord")},
)
def release_record(call: Call, source_id: str) -> Response:
    """Let a record count that is held for a person: as it is, or as study of a listed `topic`."""
    view = record_acts.release_study_record(call.service, call.actor, source_id, **call.body)
    return answer(view)


@records.operation(
    "GET",
    "/v1/study-records/<source:source_id>/history",
    verb="study_record.read",
    query=LongPageQuery,
    answers={200: page_of(ref("StudyRecordChange"))},
)
def get_record_history(call: Call, source_id: str) -> Response:
    """List what became of a record, also after it was withdrawn; for who may read everybody's records."""
    page = of_person.get_record_history(call.service, call.actor, source_id, **paging(call))
    return page_answer(call, page)


@records.operation(
    "GET",
    "/v1/title-records",
    verb="title_record.read",
    query=PersonQuery,
    answers={200: page_of(ref("TitleRecord"))},
    refuses=(404,),
)
def list_title_records(call: Call) -> Response:
    """List what the title system was told of a person."""
    person_id = call.query["person_id"]
    return page_answer(
        call, of_person.list_title_records(call.service, call.actor, person_id, **paging(call))
    )


@records.operation(
    "POST",
    "/v1/title-records",
    verb="title_record.write",
    takes=TitleProof,
    answers={201: ref("TitleRecord")},
)
def hand_in_title_proof(call: Call) -> Response:
    """Hand in a paper proof that cites a listed demand of a provincial department (四(二)).

    All others have been refused since 2022 with ONLY_PLATFORM_RECORD.
    """
    return answer(record_title_proof(call.service, call.actor, **call.body), 201)
