"""Records of other systems: study records of the city platform, title records of the title system."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import page_answer, paging
from api.messages.texts import refused_with_words
from api.schemas.elements.json_schema import items, ref
from api.schemas.elements.lists import page_of
from api.schemas.people.records import PersonPage, PersonQuery, StudyRecords, TitleProof
from workflow.access.permissions import Subject, require
from workflow.background.kinds import STUDY_RECORDS, study_record_row
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
    """Take in records of the city platform: up to 500 at once, more as an operation."""
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
    query=PersonPage,
    answers={200: page_of(ref("StudyRecord"))},
    refuses=(404,),
)
def list_study_records(call: Call) -> Response:
    """List a person's records of the city platform, and what became of each."""
    page = of_person.list_study_records(call.service, call.actor, call.query["person_id"], **paging(call))
    return page_answer(call, page)


@records.operation(
    "GET",
    "/v1/title-records",
    verb="title_record.read",
    query=PersonQuery,
    answers={200: items(ref("TitleRecord"))},
    refuses=(404,),
)
def list_title_records(call: Call) -> Response:
    """List what the title system was told of a person."""
    return answer({"items": of_person.list_title_records(call.service, call.actor, call.query["person_id"])})


@records.operation(
    "POST",
    "/v1/title-records",
    verb="title_record.write",
    takes=TitleProof,
    answers={},
    refuses=(404,),
)
def hand_in_title_proof(call: Call) -> Response:
    """Hand in a proof on another way than the platform: refused since 2022 with ONLY_PLATFORM_RECORD."""
    record_title_proof(call.service, call.actor, **call.body)
