"""What a declaration says, in viewflow's own process row, and what others are told."""

from django.db import models
from django.utils import timezone
from viewflow import jsonstore
from viewflow.workflow.models import Process


class DeclarationProcess(Process):
    facts = jsonstore.JSONField()
    evidence = jsonstore.JSONField()

    class Meta:
        proxy = True


class Event(models.Model):
    position = models.BigAutoField(primary_key=True)
    process = models.ForeignKey(Process, on_delete=models.PROTECT, db_index=False)
    type = models.CharField(max_length=40)
    payload = models.JSONField()
    at = models.DateTimeField(default=timezone.now)
    announced_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["position"], name="event_unannounced", condition=models.Q(announced_at=None)),
        ]
