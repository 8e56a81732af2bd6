"""A declaration's life in django-viewflow: a flow whose tasks are the steps, in viewflow's own tables.

A step loads its task, takes it through its activation as viewflow's views do, which stores it and creates the next
task, and inserts an event row, in one transaction. Who did what and when is in viewflow's task rows.
"""

import os

import django
from django.core.management import call_command
from django.db import connection

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
django.setup()

# Django has to be set up before its models are imported.
from django.contrib.auth.models import User
from viewflow.workflow.models import Task
from viewflow.workflow.status import PROCESS

from bench.measures.turns import EVIDENCE, FACTS, serve
from declarations.flows import DeclarationFlow, announce
from declarations.models import DeclarationProcess


class Declarations:
    """Runs the steps, each in a transaction of its own."""

    def __init__(self):
        call_command("migrate", verbosity=0)
        self.reviewer = User.objects.create(username="reviewer")
        self.applicants = []
        self.people = 0

    def prepare(self, count):
        numbers = range(self.people, self.people + count)
        self.people += count
        self.applicants = User.objects.bulk_create(User(username=f"applicant {n}") for n in numbers)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")

    def create(self):
        return DeclarationFlow.start.run(owner=self.applicants.pop(), facts=FACTS, evidence=EVIDENCE).pk

    def complete(self, drafts):
        """Do nothing: the evidence came with the draft."""

    def submit(self, draft):
        self.execute(draft, DeclarationFlow.submit, "submit")

    def claim(self, draft):
        with self.task(draft, DeclarationFlow.review).activation() as activation:
            activation.assign(self.reviewer)
            announce(activation, "claim")

    def approve(self, draft):
        self.execute(draft, DeclarationFlow.review, "approve")

    def sync(self, draft):
        DeclarationFlow.sync.run(self.task(draft, DeclarationFlow.sync))

    def execute(self, draft, node, event):
        with self.task(draft, node).activation() as activation:
            activation.start(request=None)
            activation.execute()
            announce(activation, event)

    def task(self, draft, node):
        return Task.objects.get(process_id=draft, flow_task=node)

    def synced(self, drafts):
        return DeclarationProcess.objects.filter(pk__in=drafts, status=PROCESS.DONE).count()


if __name__ == "__main__":
    serve(Declarations())
