"""What comes in and what goes out."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Submission(BaseModel):
    model_config = ConfigDict(extra="forbid")

    attested: bool
    comment: str | None = Field(default=None, max_length=2000)


class DeclarationOut(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    id: str
    owner_id: str
    category: str
    state: str
    version: int
    declared_year: int
    claimed_hours: Decimal
    facts: dict[str, Any]
    evidence: list[dict[str, Any]]
    body_id: str | None
    assignee_id: str | None
    attested: bool
    submitted_at: datetime | None
    created_at: datetime
    updated_at: datetime
