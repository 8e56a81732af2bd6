"""Transitions, written with what belongs to them: the one way in which a declaration changes its state."""

from .models import Declaration, Event, HistoryEntry

CHANGED = ("state", "version", "attested", "body_id", "assignee_id", "submitted_at", "updated_at")
TYPES = {
    "submit": "declaration.submitted",
    "claim": "declaration.claimed",
    "approve": "declaration.approved",
    "sync": "declaration.synced",
}


class Stale(Exception):
    """Someone else changed the declaration since it was loaded."""


def take(declaration, event, actor, comment=None):
    """Take the transition in the caller's transaction. Raises `Stale`, and django-fsm's TransitionNotAllowed."""
    state, version = declaration.state, declaration.version
    getattr(declaration, event)(actor)
    declaration.version = version + 1
    changed = Declaration.objects.filter(pk=declaration.pk, state=state, version=version).update(
        **{name: getattr(declaration, name) for name in CHANGED}
    )
    if not changed:
        raise Stale()
    HistoryEntry.objects.create(
        declaration=declaration,
        sequence=version,
        event=event,
        from_state=state,
        to_state=declaration.state,
        actor=actor,
        comment=comment,
    )
    Event.objects.create(
        declaration=declaration,
        sequence=version,
        type=TYPES[event],
        payload={"event": event, "from": state, "to": declaration.state},
    )
