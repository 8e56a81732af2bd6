"""A migration that finds a table locked gives way, and tries again; nobody queues behind it for long."""

from __future__ import annotations

import threading

import psycopg
import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from tests.support.patience import until
from tests.support.servers.databases import empty_postgres
from workflow import migrations
from workflow.migrations import patience
from workflow.store import Store

pytestmark = pytest.mark.failures


def test_a_lock_that_is_held_is_tried_again_until_it_is_free() -> None:
    with empty_postgres("held") as url, capture_logs() as logged:
        store = Store.at(url)
        migrations.upgrade(store.engine, "0035")
        with psycopg.connect(url.replace("+psycopg", ""), application_name="somebody") as holder:
            holder.execute("LOCK TABLE principal IN ROW EXCLUSIVE MODE")
            upgrading = threading.Thread(target=migrations.upgrade, args=(store.engine, "0036"))
            upgrading.start()
            assert until(lambda: len(logged) >= 2)
            with store.write() as connection:  # at its next try it holds nothing yet, or waits 2 s at most
                connection.execute(text("UPDATE principal SET name = name"))
            assert upgrading.is_alive()
        upgrading.join()
        assert "somebody" in logged[0]["holders"][0]
        with store.read() as connection:
            assert migrations.current_revision(connection) == "0036"
        store.engine.dispose()


def test_who_holds_it_is_told_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "ATTEMPTS", 1)
    with empty_postgres("held") as url, psycopg.connect(url.replace("+psycopg", "")) as holder:
        store = Store.at(url)
        migrations.upgrade(store.engine, "0035")
        holder.execute("LOCK TABLE principal IN ROW EXCLUSIVE MODE")
        with pytest.raises(patience.LockedOut, match=r"\d+ .* idle in transaction since") as refused:
            migrations.upgrade(store.engine, "0036")
        assert "pg_terminate_backend" in refused.value.zh
        with store.read() as connection:
            assert migrations.current_revision(connection) == "0035"
        store.engine.dispose()
