"""The peers: the same submission in two other frameworks, as good teams write it there.

They are installed into bench/.venv.
"""

import hashlib
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import psycopg

from bench.rows.databases import url_of
from bench.services.servers import Server

HERE = Path(__file__).parents[1]
ENVIRONMENT = HERE / ".venv"
REQUIREMENTS = HERE / "requirements.txt"
PYTHON = str(ENVIRONMENT / "bin" / "python")
TOKEN = "peer-secret"
PATH = "/v1/declarations/{}/actions/submit"
BODY = '{"attested": true, "comment": "as attested"}'
FACTS = (
    '{"filing_number": "ZZ-2024-001", "mode": "in_person",'
    ' "days": [{"date": "2024-05-06", "hours": "8"}, {"date": "2024-05-07", "hours": "8"}]}'
)
EVIDENCE = '[{"kind": "pass_certificate", "filename": "certificate.pdf", "sha256": "%s"}]' % ("0" * 64)


def install() -> None:
    """Install what requirements.txt locks into bench/.venv, unless that was done already."""
    stamp = ENVIRONMENT / ".installed"
    digest = hashlib.sha256(REQUIREMENTS.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    print("installing the peers into bench/.venv", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    subprocess.run([*pip, "--require-hashes", "-r", str(REQUIREMENTS)], check=True)
    stamp.write_text(digest)


class Peer:
    """One peer service with a database of its own."""

    name: str
    directory: Path
    scheme: str
    tables: Mapping[str, str]
    create_tables: Sequence[str]
    command: Sequence[str]
    token = TOKEN
    body = BODY

    def __init__(self, dsn: str) -> None:
        self.environment = {"DATABASE_URL": url_of(dsn, self.scheme), "PORT": "{port}"}
        subprocess.run(
            self.create_tables,
            cwd=self.directory,
            env={**Server.clean_environment(), **self.environment},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        self.connection = psycopg.connect(dsn, autocommit=True)
        digest = hashlib.sha256(TOKEN.encode()).hexdigest()
        principal, api_key = self.tables["principal"], self.tables["api_key"]
        self.connection.execute(f"INSERT INTO {principal} (id, name, active) VALUES ('p', 'Applicant', true)")
        self.connection.execute(
            f"INSERT INTO {api_key} (id, principal_id, secret_hash) VALUES ('k', 'p', %s)", (digest,)
        )

    def server(self) -> Server:
        """Return the server, not started yet."""
        return Server(self.name, self.command, environment=self.environment, directory=self.directory)

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert `count` complete drafts and return the paths that submit them."""
        self.connection.execute(
            f"""
            INSERT INTO {self.tables["declaration"]} (id, owner_id, category, state, version, declared_year,
                claimed_hours, facts, evidence, attested, created_at, updated_at)
            SELECT 'draft-' || %s::text || '-' || n, 'p', 'training', 'draft', 1, 2024, 16, %s, %s, false,
                now(), now()
            FROM generate_series(1, %s) AS n
            """,
            (round_, FACTS, EVIDENCE, count),
        )
        self.connection.execute(f"ANALYZE {self.tables['declaration']}")
        return [PATH.format(f"draft-{round_}-{n}") for n in range(1, count + 1)]

    def wait_until_idle(self) -> None:
        """Do nothing: no peer has a relay."""

    def close(self) -> None:
        """Close the connection that prepares drafts."""
        self.connection.close()


class DjangoFsm(Peer):
    """Django REST framework and django-fsm-2 on gunicorn, two processes of four threads."""

    name = "Django REST + django-fsm-2"
    directory = HERE / "peers" / "django_fsm"
    scheme = "postgresql"
    tables = {  # noqa: RUF012
        "principal": "declarations_principal",
        "api_key": "declarations_apikey",
        "declaration": "declarations_declaration",
        "history": "declarations_historyentry",
        "event": "declarations_event",
    }
    create_tables = (PYTHON, "manage.py", "migrate", "--verbosity", "0")
    command = (PYTHON, "-m", "gunicorn", "--config", "gunicorn.conf.py")


class FastApiSqlAlchemy(Peer):
    """FastAPI and asynchronous SQLAlchemy on uvicorn with uvloop and httptools, two processes."""

    name = "FastAPI + SQLAlchemy"
    directory = HERE / "peers" / "fastapi_sqlalchemy"
    scheme = "postgresql+psycopg"
    tables = {  # noqa: RUF012
        "principal": "principal",
        "api_key": "api_key",
        "declaration": "declaration",
        "history": "history",
        "event": "event",
    }
    create_tables = (PYTHON, "-m", "service.create_tables")
    command = (
        *(PYTHON, "-m", "uvicorn", "service.main:app", "--host", "127.0.0.1", "--port", "{port}"),
        *("--workers", "2", "--loop", "uvloop", "--http", "httptools", "--no-access-log"),
        *("--log-level", "warning"),
    )


PEERS = (DjangoFsm, FastApiSqlAlchemy)
