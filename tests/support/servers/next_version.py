"""A version after this one: a copy of the code with one more step of the schema, for tests of upgrades."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tests.support import ROOT
from workflow import migrations

EXPANDS = """
def upgrade():
    op.create_table("planted", sa.Column("id", sa.String(36), primary_key=True),
                    sa.Column("person_id", sa.String(36), sa.ForeignKey("person.id"), nullable=False))
    counted = sa.Column("planted", sa.Integer(), server_default=sa.text("0"), nullable=False)
    op.add_column("declaration", counted)
    op.add_column("history", sa.Column("planted", sa.Text(), nullable=True))
    op.create_index("ix_declaration_planted", "declaration", ["planted", "id"])
"""


def next_version(folder: Path, step: str) -> list[str]:
    """The command of a version whose schema goes this step further; nothing else of it is new."""
    for name in ("api", "workflow", "definitions"):
        ignored = shutil.ignore_patterns("node_modules", "packages")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    head = migrations.head_revision()
    (folder / "workflow" / "migrations" / "versions" / "9000_planted.py").write_text(
        f'"""A step that a test planted"""\nimport sqlalchemy as sa\nfrom alembic import op\n\n'
        f'revision = "9000"\ndown_revision = "{head}"\nbranch_labels = depends_on = None\n{step}'
    )
    run = f"import sys; sys.path.insert(0, {str(folder)!r}); from api.cli import main; main()"
    return [sys.executable, "-c", run]
