"""Dated editions of the rules: frozen values, read once from YAML. No other module reads YAML."""

from workflow.definition.calendar import CalendarMissing, WorkingCalendar
from workflow.definition.editions import Editions, UnknownEdition, load_editions
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
    Routing,
    Text,
)
from workflow.definition.source import DefinitionError

__all__ = [
    "CalendarDays",
    "CalendarMissing",
    "CategoryRule",
    "Cell",
    "CodeRule",
    "DayOfYear",
    "DefinitionError",
    "Edition",
    "Editions",
    "EvidenceNeed",
    "Override",
    "Policy",
    "RouteRow",
    "Routing",
    "Text",
    "UnknownEdition",
    "WorkingCalendar",
    "load_editions",
]
