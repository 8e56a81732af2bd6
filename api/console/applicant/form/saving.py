"""Saves what was typed as a draft: a new one once, however often it is sent, and an old one by version."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from api.console.frame.visit import Visit
from workflow.commands.declarations import drafts
from workflow.commands.operations import idempotency
from workflow.errors import NotPermitted, VersionMismatch
from workflow.queries.declarations.declarations import get_declaration

AS_MADE = 1  # the version of a draft that nobody has changed yet
_NOBODY = {
    "zh": "这些页面供申报人使用，您的账号没有对应的申报人；如您也需要申报，请联系系统管理员关联本人信息。",
    "en": "These pages are for people who declare, and your account is nobody's who does. If you declare as "
    "well, ask an administrator to link it to you.",
}
_ONCE = re.compile(r"[0-9a-f-]{36}")


def own_person(visit: Visit) -> str:
    """The person who is signed in. Raises `NotPermitted` for an account that is nobody's."""
    if visit.actor.person_id is None:
        raise NotPermitted(_NOBODY, verb="declaration.write")
    return visit.actor.person_id


def create(visit: Visit, item: Mapping[str, Any], once: str) -> tuple[dict[str, Any], bool]:
    """A draft, and whether it is new: the mark `once` makes one draft, however often the form is sent."""
    person_id = own_person(visit)
    if not _ONCE.fullmatch(once):
        return drafts.create_declaration(visit.service, visit.actor, person_id=person_id, item=item), True
    actor = replace(visit.actor, permitted=[])
    mark = hashlib.sha256(f"draft {person_id} {once}".encode()).hexdigest()
    held = idempotency.claim(visit.service, actor, f"draft-{once}", mark)
    if isinstance(held, idempotency.Stored):
        made: str = json.loads(held.body)["id"]
        return get_declaration(visit.service, visit.actor, made), False
    try:
        fenced = idempotency.fenced(visit.service, held)
        view = drafts.create_declaration(fenced, actor, person_id=person_id, item=item)
    except BaseException:
        idempotency.release(visit.service, held)
        raise
    kept = json.dumps({"id": view["id"]}).encode()
    idempotency.keep_answer(visit.service, held, 201, {}, kept, actor.permitted or ())
    return view, True


def change(
    visit: Visit, view: Mapping[str, Any], item: Mapping[str, Any], version: int | None
) -> dict[str, Any]:
    """The draft with this item; as it is where nothing changed. Raises `VersionMismatch`, `WrongState`."""
    if view["item"] == item and view["version"] == version:
        return dict(view)
    if version is None:  # then nobody knows which one was on screen
        raise VersionMismatch(current=view["version"])
    return drafts.edit_declaration(visit.service, visit.actor, view["id"], version=version, item=item)
