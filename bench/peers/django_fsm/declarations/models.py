"""Who asks, what is declared, what happened to it and what others are told."""

import uuid

from django.db import models
from django.utils import timezone
from django_fsm import FSMField, transition

from . import guards


def new_id() -> str:
    return str(uuid.uuid4())


class Principal(models.Model):
    id = models.CharField(primary_key=True, max_length=36, default=new_id)
    name = models.CharField(max_length=100)
    active = models.BooleanField(default=True)

    is_authenticated = True


class ApiKey(models.Model):
    id = models.CharField(primary_key=True, max_length=36, default=new_id)
    principal = models.ForeignKey(Principal, on_delete=models.CASCADE)
    secret_hash = models.CharField(max_length=64, unique=True)
    revoked_at = models.DateTimeField(null=True)


class State(models.TextChoices):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    UNIT_REVIEW = "unit_review"
    REJECTED = "rejected"
    APPROVED = "approved"
    SYNCED = "synced"


class Declaration(models.Model):
    id = models.CharField(primary_key=True, max_length=36, default=new_id)
    owner = models.ForeignKey(Principal, on_delete=models.PROTECT)
    category = models.CharField(max_length=24)
    state = FSMField(default=State.DRAFT, choices=State.choices, protected=True)
    version = models.IntegerField(default=1)
    declared_year = models.SmallIntegerField()
    claimed_hours = models.DecimalField(max_digits=6, decimal_places=2)
    facts = models.JSONField()
    evidence = models.JSONField()
    body_id = models.CharField(max_length=36, null=True)
    assignee_id = models.CharField(max_length=36, null=True)
    attested = models.BooleanField(default=False)
    submitted_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["owner", "state"]),
            models.Index(fields=["body_id", "state", "submitted_at", "id"]),
        ]

    @transition(
        field=state,
        source=State.DRAFT,
        target=State.SUBMITTED,
        conditions=[guards.is_attested, guards.evidence_is_present, guards.hours_are_on_grid],
    )
    def submit(self, actor: Principal) -> None:
        self.body_id = "body-employer"
        self.submitted_at = self.updated_at = timezone.now()

    @transition(field=state, source=State.SUBMITTED, target=State.UNIT_REVIEW)
    def claim(self, actor: Principal) -> None:
        self.assignee_id = actor.pk
        self.updated_at = timezone.now()

    @transition(field=state, source=State.UNIT_REVIEW, target=State.APPROVED)
    def approve(self, actor: Principal) -> None:
        self.assignee_id = None
        self.updated_at = timezone.now()

    @transition(field=state, source=State.APPROVED, target=State.SYNCED)
    def sync(self, actor: Principal) -> None:
        self.updated_at = timezone.now()


class HistoryEntry(models.Model):
    declaration = models.ForeignKey(Declaration, on_delete=models.PROTECT, db_index=False)
    sequence = models.IntegerField()
    event = models.CharField(max_length=24)
    from_state = models.CharField(max_length=12)
    to_state = models.CharField(max_length=12)
    actor = models.ForeignKey(Principal, on_delete=models.PROTECT, db_index=False)
    at = models.DateTimeField(default=timezone.now)
    comment = models.TextField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["declaration", "sequence"], name="history_in_sequence")]


class Event(models.Model):
    position = models.BigAutoField(primary_key=True)
    declaration = models.ForeignKey(Declaration, on_delete=models.PROTECT, db_index=False)
    sequence = models.IntegerField()
    type = models.CharField(max_length=40)
    payload = models.JSONField()
    at = models.DateTimeField(default=timezone.now)
    announced_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["position"], name="event_unannounced", condition=models.Q(announced_at=None)),
        ]
