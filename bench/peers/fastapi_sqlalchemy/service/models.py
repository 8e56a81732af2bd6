"""Who asks, what is declared, what happened to it and what others are told."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime, ForeignKey, Index, Numeric, String, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


def now() -> datetime:
    return datetime.now(UTC)


class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True), dict[str, Any]: JSONB, list[dict[str, Any]]: JSONB}


class Principal(Base):
    __tablename__ = "principal"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    active: Mapped[bool] = mapped_column(default=True)


class ApiKey(Base):
    __tablename__ = "api_key"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    principal_id: Mapped[str] = mapped_column(ForeignKey("principal.id"), index=True)
    secret_hash: Mapped[str] = mapped_column(String(64), unique=True)
    revoked_at: Mapped[datetime | None]
    principal: Mapped[Principal] = relationship(lazy="raise")


class Declaration(Base):
    __tablename__ = "declaration"
    __table_args__ = (
        Index("ix_declaration_owner", "owner_id", "state"),
        Index("ix_declaration_queue", "body_id", "state", "submitted_at", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    owner_id: Mapped[str] = mapped_column(ForeignKey("principal.id"))
    category: Mapped[str] = mapped_column(String(24))
    state: Mapped[str] = mapped_column(String(12), default="draft")
    version: Mapped[int] = mapped_column(default=1)
    declared_year: Mapped[int]
    claimed_hours: Mapped[Decimal] = mapped_column(Numeric(6, 2))
    facts: Mapped[dict[str, Any]]
    evidence: Mapped[list[dict[str, Any]]]
    body_id: Mapped[str | None] = mapped_column(String(36))
    assignee_id: Mapped[str | None] = mapped_column(String(36))
    attested: Mapped[bool] = mapped_column(default=False)
    submitted_at: Mapped[datetime | None]
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now)


class HistoryEntry(Base):
    __tablename__ = "history"

    declaration_id: Mapped[str] = mapped_column(ForeignKey("declaration.id"), primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    event: Mapped[str] = mapped_column(String(24))
    from_state: Mapped[str] = mapped_column(String(12))
    to_state: Mapped[str] = mapped_column(String(12))
    actor_id: Mapped[str] = mapped_column(ForeignKey("principal.id"))
    at: Mapped[datetime] = mapped_column(default=now)
    comment: Mapped[str | None] = mapped_column(Text)


class Event(Base):
    __tablename__ = "event"
    __table_args__ = (Index("ix_event_unannounced", "position", postgresql_where=text("announced_at IS NULL")),)

    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=True)
    declaration_id: Mapped[str] = mapped_column(ForeignKey("declaration.id"))
    sequence: Mapped[int]
    type: Mapped[str] = mapped_column(String(40))
    payload: Mapped[dict[str, Any]]
    at: Mapped[datetime] = mapped_column(default=now)
    announced_at: Mapped[datetime | None]
