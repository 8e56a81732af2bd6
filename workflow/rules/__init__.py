"""The rules as pure functions of frozen values: no database, no clock, no HTTP."""

from workflow.rules.assess import Assessment, assess
from workflow.rules.interface.items import Item, item_from_mapping
from workflow.rules.interface.request import (
    DEFAULT_EDITION,
    AssessmentRequest,
    PersonFacts,
    StudyRecord,
    TitleFiling,
)
from workflow.rules.interface.result import (
    NO_HOURS,
    ItemResult,
    RecordResult,
    SubjectHours,
    TitleEffect,
    Trim,
    YearResult,
)

__all__ = [
    "DEFAULT_EDITION",
    "NO_HOURS",
    "Assessment",
    "AssessmentRequest",
    "Item",
    "ItemResult",
    "PersonFacts",
    "RecordResult",
    "StudyRecord",
    "SubjectHours",
    "TitleEffect",
    "TitleFiling",
    "Trim",
    "YearResult",
    "assess",
    "item_from_mapping",
]
