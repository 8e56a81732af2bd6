"""The process: a person submits, a reviewer claims and approves, a program tells the title system."""

from django.db import connection
from viewflow import this
from viewflow.workflow import flow, lock
from viewflow.workflow.flow import views

from .models import DeclarationProcess, Event


class DeclarationFlow(flow.Flow):
    process_class = DeclarationProcess
    # What viewflow recommends for PostgreSQL. On SQLite each transaction is a writer's from its beginning.
    lock_impl = lock.no_lock if connection.vendor == "sqlite" else lock.select_for_update_lock

    start = flow.StartHandle(this.begin).Next(this.submit)
    submit = (
        flow.View(views.UpdateProcessView.as_view(fields=["facts", "evidence"]))
        .Assign(this.start.owner)
        .Next(this.review)
    )
    review = flow.View(views.UpdateProcessView.as_view(fields=[])).Next(this.sync)
    sync = flow.Handle(this.tell).Next(this.end)
    end = flow.End()

    def begin(self, activation, owner, facts, evidence):
        process = activation.process
        process.facts, process.evidence = facts, evidence
        activation.task.owner = owner
        return process

    def tell(self, activation):
        announce(activation, "sync")
        return activation.process


def announce(activation, event):
    """Write, in the caller's transaction, what a relay would announce."""
    Event.objects.create(
        process_id=activation.process.pk, type=f"declaration.{event}", payload={"task": activation.task.pk}
    )
