"""No process serves on a database that is newer than its code, or whose numbers its keys don't open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from api.server.starting import require_fit
from tests.support.factories import OPERATOR
from workflow import migrations
from workflow.commands.people import people
from workflow.definition import Editions
from workflow.errors import Told
from workflow.evidence.files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.runtime.service import Service
from workflow.store import Store

WANG = {"type": "resident_identity_card", "number": "11010519491231002X"}


def test_a_process_serves_on_its_own_database_alone(
    empty_database_url: str, editions: Editions, tmp_path: Path
) -> None:
    store = Store.at(empty_database_url)
    ours, others = (tmp_path / name for name in ("ours", "others"))
    ours.mkdir()
    others.mkdir()
    service = Service(store, editions, Keyring.load(ours, {}), EvidenceFiles(ours / "evidence"))
    require_fit(service)  # there is nothing yet: it can be started before `xueshi db upgrade`
    migrations.upgrade(store.engine)
    people.create_person(service, OPERATOR, {"name": "王", "applicant_type": "employee", "document": WANG})
    require_fit(service)
    with pytest.raises(Told, match="missing"):
        require_fit(replace(service, keyring=Keyring.load(others, {})))
    with store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Told, match="newer version"):
        require_fit(service)
    store.engine.dispose()
