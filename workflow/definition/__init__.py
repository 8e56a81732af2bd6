"""Dated editions of the rules: frozen values, read once from YAML. No other module reads YAML."""

from workflow.definition.calendar import CalendarMissing, WorkingCalendar
from workflow.definition.editions import Editions, UnknownEdition, edition_folders, load_editions
from workflow.definition.files.problem import DefinitionError, EditionHasErrors, Problem, Severity
from workflow.definition.model import (
    CalendarDays,
    CategoryRule,
    Cell,
    CodeRule,
    DayOfYear,
    Edition,
    EvidenceNeed,
    Override,
    Policy,
    RouteRow,
    RouteStep,
    Routing,
)
from workflow.definition.reading import FILE_NAMES, SCHEMAS, EditionTexts, edition_of

__all__ = [
    "FILE_NAMES",
    "SCHEMAS",
    "CalendarDays",
    "CalendarMissing",
    "CategoryRule",
    "Cell",
    "CodeRule",
    "DayOfYear",
    "DefinitionError",
    "Edition",
    "EditionHasErrors",
    "EditionTexts",
    "Editions",
    "EvidenceNeed",
    "Override",
    "Policy",
    "Problem",
    "RouteRow",
    "RouteStep",
    "Routing",
    "Severity",
    "UnknownEdition",
    "WorkingCalendar",
    "edition_folders",
    "edition_of",
    "load_editions",
]
