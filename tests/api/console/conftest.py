"""Pages hold no SQL: each of their tests runs on one of the two databases, and all of them on both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

import pytest

from tests.support.servers.databases import SqliteDatabases, postgres_databases


@pytest.fixture
def database_url(
    request: pytest.FixtureRequest, tmp_path: Path, _sqlite_databases: SqliteDatabases
) -> Iterator[str]:
    """An empty database: of which kind, the name of the test says."""
    if crc32(request.node.nodeid.encode()) % 2:
        yield _sqlite_databases.fresh(tmp_path)
    else:
        yield postgres_databases().fresh()
