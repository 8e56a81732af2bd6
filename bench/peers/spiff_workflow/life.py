"""A declaration's life in SpiffWorkflow: a BPMN process with a user task per step, stored after each.

A step reads the row, restores the workflow by the library's serializer, runs the user task, stores the workflow
with a version check, and writes the event that a relay would announce, in one transaction. Who did what and when
is kept by the library, in the workflow's own tasks.
"""

import json
import os
import time
import uuid
from pathlib import Path

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.serializer import DEFAULT_CONFIG, BpmnWorkflowSerializer
from SpiffWorkflow.bpmn.serializer.default.workflow import BpmnWorkflowConverter
from SpiffWorkflow.util.task import TaskState

from bench.measures.turns import EVIDENCE, FACTS, serve
from storage import open_storage


def process():
    """Parse the process, once for all declarations."""
    parser = BpmnParser()
    parser.add_bpmn_file(str(Path(__file__).with_name("declaration.bpmn")))
    return parser.get_spec("declaration")


class SpecApart(BpmnWorkflowConverter):
    """Leaves the process's specification out of each stored workflow, and puts it back when it is restored."""

    spec = process()

    def to_dict(self, workflow):
        stored = super(BpmnWorkflowConverter, self).to_dict(workflow)
        stored["subprocesses"] = self.mapping_to_dict(workflow.subprocesses)
        stored["bpmn_events"] = self.registry.convert(workflow.bpmn_events)
        return stored

    def from_dict(self, stored):
        return super().from_dict({**stored, "spec": self.spec})


class Declarations:
    """Runs the steps, each in a transaction of its own."""

    def __init__(self, url, *, spec_apart):
        self.storage = open_storage(url)
        self.spec = SpecApart.spec
        config = {**DEFAULT_CONFIG, BpmnWorkflow: SpecApart} if spec_apart else DEFAULT_CONFIG
        self.serializer = BpmnWorkflowSerializer(BpmnWorkflowSerializer.configure(config))

    def prepare(self, count):
        self.storage.analyse()

    def create(self):
        workflow = BpmnWorkflow(self.spec)
        workflow.data.update(owner=str(uuid.uuid4()), facts=FACTS, evidence=EVIDENCE)
        workflow.do_engine_steps()
        declaration = str(uuid.uuid4())
        with self.storage.transaction():
            self.storage.insert(declaration, "submit", self.serializer.serialize_json(workflow))
        return declaration

    def complete(self, drafts):
        """Do nothing: the evidence came with the draft."""

    def submit(self, draft):
        self.take(draft, "submit", "applicant")

    def claim(self, draft):
        self.take(draft, "claim", "reviewer")

    def approve(self, draft):
        self.take(draft, "approve", "reviewer")

    def sync(self, draft):
        self.take(draft, "sync", "title system")

    def take(self, declaration, step, actor):
        with self.storage.transaction():
            version, stored = self.storage.load(declaration)
            workflow = self.serializer.deserialize_json(stored)
            task = workflow.get_next_task(spec_name=step, state=TaskState.READY)
            task.data[step] = {"by": actor, "at": time.time()}
            task.run()
            workflow.do_engine_steps()
            ready = workflow.get_next_task(state=TaskState.READY, manual=True)
            waits_for = ready.task_spec.name if ready else None
            stored = self.serializer.serialize_json(workflow)
            self.storage.store(declaration, version, waits_for, stored)
            self.storage.announce(declaration, version, f"declaration.{step}", {"by": actor})

    def synced(self, drafts):
        return sum(
            self.serializer.deserialize_json(self.storage.load(draft)[1]).completed for draft in drafts
        )


if __name__ == "__main__":
    serve(Declarations(os.environ["DATABASE_URL"], spec_apart="SPEC_APART" in os.environ))
