"""How the process stands."""

from __future__ import annotations

from flask import Response

from api.http.answers import answer
from api.http.call import Call
from api.http.group import Group
from api.schemas.declarations.process import PROCESS
from workflow.queries.declarations.standing_of_process import get_process

process = Group("process", "The six states, and what is in them")


@process.operation("GET", "/v1/process", verb="process.read", answers={200: PROCESS})
def read_process(call: Call) -> Response:
    """Read how many declarations are in each state and for how long, and the arrows between the states."""
    return answer(get_process(call.service, call.actor))
