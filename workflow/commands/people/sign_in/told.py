"""Keeps what happened to somebody's way to sign in, and tells the person behind it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.ids import new_id
from workflow.names import SIGN_IN_EVENTS
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.events import notices
from workflow.store.people import identity
from workflow.store.people.sign_in import events


def tell(
    service: Service,
    connection: Connection,
    principal_id: str,
    kind: str,
    *,
    by: str | None,
    **detail: Any,
) -> None:
    """Keep what happened, in the transaction that did it; a person gets a notice of it too.

    `by` is the principal who did it; None where it was done at the machine itself.
    """
    id_, at = new_id(), service.clock.now()
    row = {"id": id_, "principal_id": principal_id, "by_id": by, "kind": kind, "detail": detail, "at": at}
    events.add_event(connection, row)
    principal = identity.find_principal(connection, principal_id)
    if principal is None or principal.person_id is None:
        return
    notices.add_notices(
        connection,
        [
            {
                "id": new_id(),
                "event_id": f"sign_in:{id_}",
                "person_id": principal.person_id,
                "organization_id": None,
                "declaration_id": None,
                "kind": f"sign_in.{kind}",
                "texts": _texts(kind, detail),
                "created_at": at,
                "read_at": None,
            }
        ],
    )


def _texts(kind: str, detail: Mapping[str, Any]) -> dict[str, str]:
    words = SIGN_IN_EVENTS[kind]
    more = detail.get("purpose") or detail.get("browser") or ""
    return {
        "zh": f"您的账号：{words['zh']}{f'（{more}）' if more else ''}。"
        "如非本人所为或有疑问，请联系系统管理员。",
        "en": f"Your account: {words['en']}{f' ({more})' if more else ''}. "
        "If it was not you, or you have a question, ask an administrator.",
    }
