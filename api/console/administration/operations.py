"""Work that takes longer than one request: what one has begun, how far it is, and stopping it."""

from __future__ import annotations

from flask import Response

from api.console.editions.operations_of import told
from api.console.frame.pages import Pages, go, page
from api.console.frame.visit import Visit
from workflow.commands.operations.operations import cancel
from workflow.queries.operations.operations import list_operations

pages = Pages("own_operations")


@pages.page("/operations")
def show_operations(visit: Visit) -> Response:
    """List the operations that one has begun, the newest first."""
    return page(
        visit, "administration/operations.html", operations=list_operations(visit.service, visit.actor)
    )


@pages.page("/operations/<id:operation_id>")
def show_operation(visit: Visit, operation_id: str) -> Response:
    """Show how far an operation is."""
    view = told(visit, operation_id)
    return page(visit, "administration/operation.html", view=view, edition=_edition(view["report"]))


def _edition(report: dict[str, object] | None) -> object:
    """The edition that a report is about."""
    scope = (report or {}).get("scope", report or {})
    return scope.get("edition") if isinstance(scope, dict) else None


@pages.page("/operations/<id:operation_id>/cancel", "POST")
def cancel_operation(visit: Visit, operation_id: str) -> Response:
    """Stop an operation after the portion at hand; what is done stays done."""
    cancel(visit.service, visit.actor, operation_id)
    return go(f"/operations/{operation_id}")
