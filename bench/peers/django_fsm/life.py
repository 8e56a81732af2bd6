"""A declaration's life in Django and django-fsm-2, by the models and the command of the HTTP service beside it.

A step loads the row, takes the transition, updates with a version check, and inserts a history row and an event
row, in one transaction.
"""

import os

import django
from django.core.management import call_command
from django.db import connection, transaction

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
django.setup()

# Django has to be set up before its models are imported.
from bench.measures.turns import EVIDENCE, FACTS, serve
from declarations.commands import take
from declarations.models import Declaration, Principal, State


class Declarations:
    """Runs the steps, each in a transaction of its own."""

    def __init__(self):
        call_command("migrate", verbosity=0)
        self.reviewer = Principal.objects.create(name="Reviewer")
        self.title_system = Principal.objects.create(name="Title system")
        self.applicants = []

    def prepare(self, count):
        self.applicants = Principal.objects.bulk_create(Principal(name="Applicant") for _ in range(count))
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")

    def create(self):
        applicant = self.applicants.pop()
        declaration = Declaration.objects.create(
            owner=applicant,
            category=FACTS["category"],
            declared_year=2024,
            claimed_hours=10,
            facts=FACTS,
            evidence=EVIDENCE,
            attested=True,
        )
        return declaration.pk, applicant

    def complete(self, drafts):
        """Do nothing: the evidence came with the draft."""

    def submit(self, draft):
        self.take(draft, "submit", draft[1])

    def claim(self, draft):
        self.take(draft, "claim", self.reviewer)

    def approve(self, draft):
        self.take(draft, "approve", self.reviewer)

    def sync(self, draft):
        self.take(draft, "sync", self.title_system)

    def take(self, draft, event, actor):
        with transaction.atomic():
            take(Declaration.objects.get(pk=draft[0]), event, actor)

    def synced(self, drafts):
        return Declaration.objects.filter(pk__in=[pk for pk, _ in drafts], state=State.SYNCED).count()


if __name__ == "__main__":
    serve(Declarations())
