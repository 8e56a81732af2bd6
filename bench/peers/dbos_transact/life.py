"""A declaration's life in DBOS: one durable workflow, which waits for each step's message, in DBOS's own tables.

This is how DBOS's documentation lets people take part: a step sends the workflow a message and waits until it has
published its new state. Sending, receiving and publishing are a commit each, for DBOS records all three. Who did what
and when is in the messages that it keeps. There is no event row, since the workflow would itself tell others.
"""

import os
import sqlite3
import time
import uuid

from dbos import DBOS, SetWorkflowID

from bench.measures.turns import EVIDENCE, FACTS, serve

LIFE = {"submit": "submitted", "claim": "unit_review", "approve": "approved", "sync": "synced"}
YEAR, PATIENCE = 366 * 86_400, 60


@DBOS.workflow()
def declaration(owner, facts, evidence):
    """Wait for each step in its turn, and publish the state that it leads to."""
    for step, state in LIFE.items():
        done = DBOS.recv(step, timeout_seconds=YEAR)
        DBOS.set_event(state, done)
    return state


class Declarations:
    """Sends the steps, each to the declaration's workflow, and waits for what comes of it."""

    def __init__(self, url):
        if url.startswith("sqlite"):
            with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
                connection.execute("PRAGMA journal_mode = WAL")  # stays in the file; synchronous is FULL by itself
        # Messages are looked for as often as DBOS allows, which is in its favour.
        intervals = {"notification_listener_polling_interval_sec": 0.001, "notification_coalesce_sec": 0.001}
        DBOS(config={"name": "declarations", "system_database_url": url, "log_level": "ERROR", **intervals})
        DBOS.launch()

    def prepare(self, count):
        """Do nothing: DBOS knows no people."""

    def create(self):
        draft = str(uuid.uuid4())
        with SetWorkflowID(draft):
            DBOS.start_workflow(declaration, str(uuid.uuid4()), FACTS, EVIDENCE)
        return draft

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

    def take(self, draft, step, actor):
        DBOS.send(draft, {"by": actor, "at": time.time()}, topic=step)
        if DBOS.get_event(draft, LIFE[step], timeout_seconds=PATIENCE) is None:
            raise TimeoutError(f"{draft} has not reached {LIFE[step]}")

    def synced(self, drafts):
        return sum(DBOS.retrieve_workflow(draft).get_result() == "synced" for draft in drafts)


if __name__ == "__main__":
    serve(Declarations(os.environ["DATABASE_URL"]))
