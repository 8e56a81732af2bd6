"""Each line says which module tells it; levels are stated by module; nobody makes others tell values."""

from __future__ import annotations

import io
import json
import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest

from api.configuration.log_levels import WrongLogLevel, modules, require_level, require_module
from api.configuration.settings import Settings, WrongSetting
from workflow.log_levels import LEVELS
from workflow.store import Store

ROOT = Path(__file__).resolve().parents[3]


def test_every_logger_has_the_name_of_its_module() -> None:
    code = [*ROOT.glob("api/**/*.py"), *ROOT.glob("workflow/**/*.py")]
    made = [found for file in code for found in re.findall(r"get_logger\((.*?)\)", file.read_text())]
    assert len(made) > 40 and set(made) == {"__name__"}


def stated(text: str, tmp_path: Path) -> dict[str, str]:
    environment = {"XUESHI_DATA": str(tmp_path), "XUESHI_LOG_LEVELS": text}
    return dict(Settings.from_environment(environment).log_levels)


def test_levels_are_stated_by_module(tmp_path: Path) -> None:
    assert stated(" workflow.background = debug, api=warning ,", tmp_path) == {
        "workflow.background": "debug",
        "api": "warning",
    }
    assert stated("", tmp_path) == {}


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("workflow.backgruond=debug", "是否指 workflow.background？", "workflow.background was meant?"),
        ("sqlalchemy.engine=debug", "没有模块“sqlalchemy.engine”", "no module “sqlalchemy.engine”"),
        ("psycopg=debug", "没有模块“psycopg”", "no module “psycopg”"),
        ("=debug", "没有模块“”", "no module “”"),
        ("api=loud", "没有级别“loud”；级别有 debug、info", "no level “loud”; levels are debug, info"),
        ("api", "须写作“模块=级别”", "is not module=level"),
    ],
)
def test_what_is_no_module_or_no_level_is_told(text: str, zh: str, en: str, tmp_path: Path) -> None:
    with pytest.raises(WrongSetting) as refused:
        stated(text, tmp_path)
    assert zh in refused.value.zh and en in refused.value.en
    assert "XUESHI_LOG_LEVELS" in refused.value.zh and "XUESHI_LOG_LEVELS" in refused.value.en


def test_modules_are_those_that_are_there() -> None:
    assert {"api", "workflow.background", "workflow.background.engine", "api.cli.command"} <= modules()
    assert not {part for name in modules() for part in name.split(".")} & {
        "node_modules",
        "tests",
        "__init__",
    }
    assert require_module("api.server") == "api.server"
    with pytest.raises(WrongLogLevel):
        require_module("../api")
    assert [require_level(name) for name in LEVELS] == ["debug", "info", "warning", "error"]


_TELLS = """
import logging, sys
import structlog
from api.configuration import log
from workflow.log_levels import levels
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
log.configure()
loud, other = structlog.get_logger("workflow.background.engine"), structlog.get_logger("workflow.ids")
loud.debug("before")
levels.start({"workflow.background": "debug", "workflow.ids": "error"})
loud.debug("after", duty="x")
other.warning("not told")
structlog.get_logger().info("nameless")
from sqlalchemy import create_engine, text
with create_engine("sqlite://").connect() as connection:
    connection.execute(text("SELECT :it"), {"it": "a value of somebody"})
logging.getLogger("psycopg.pq").debug("of somebody")
logging.getLogger("a receiver").debug("of a receiver")
"""


def test_a_line_has_its_module_and_passes_only_at_its_level() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _TELLS], capture_output=True, text=True, check=True, cwd=ROOT
    )
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    for line in lines:
        assert line.pop("timestamp")
    assert lines == [
        {"duty": "x", "event": "after", "level": "debug", "logger": "workflow.background.engine"},
        {"event": "nameless", "level": "info", "logger": ""},
    ]
    assert "SELECT" not in done.stdout and "somebody" not in done.stdout
    assert "of a receiver" in done.stdout


def test_no_value_of_a_statement_is_in_what_sqlalchemy_says(tmp_path: Path) -> None:
    store, told = Store.at(f"sqlite:///{tmp_path / 'x.db'}"), io.StringIO()
    logger, handler = logging.getLogger("sqlalchemy.engine"), logging.StreamHandler(told)
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)  # as a receiver could
    try:
        with store.engine.connect() as connection, pytest.raises(Exception, match="no such table") as refused:
            connection.exec_driver_sql("SELECT * FROM nowhere WHERE it = ?", ("a value of somebody",))
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)
        store.engine.dispose()
    assert "nowhere" in told.getvalue()
    assert "somebody" not in told.getvalue() + str(refused.value)
