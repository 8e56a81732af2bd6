"""What the command says when it is refused: what is wrong and the way out, in the reader's language."""

from __future__ import annotations

import importlib
import os

import pytest
from sqlalchemy.exc import ProgrammingError

from api.cli.failures import sentence_of
from api.cli.language import Language
from tests.support.servers.databases import POSTGRES_VARIABLE
from tests.support.servers.postgres_server import sqlalchemy_url
from workflow import errors
from workflow.errors import Unavailable
from workflow.store import Store

ENDS_FIRST = errors.FieldError("/effective_to", "PERIOD_REVERSED", {"zh": "截止日过早。", "en": "Too early."})


@pytest.mark.parametrize(
    ("error", "zh", "en"),
    [
        (
            errors.Invalid(ENDS_FIRST),
            "/effective_to: PERIOD_REVERSED: 截止日过早。",
            "/effective_to: PERIOD_REVERSED: Too early.",
        ),
        (errors.Invalid(errors.FieldError("/a", "WRONG_TYPE")), "/a: WRONG_TYPE", "/a: WRONG_TYPE"),
        (
            errors.ApproverIsAuthor(),
            "编写或修改过该版本的人不能批准，请由他人发布。",
            "Whoever wrote or changed an edition does not approve it.",
        ),
        (
            errors.EditionStatus({"zh": "已停用。", "en": "Retired."}, status="retired", possible=["draft"]),
            "已停用。（status: retired）",
            "Retired. (status: retired)",
        ),
        (
            errors.AnotherInForce(in_force="b", expected="a", difference=["-1", "+2"]),
            "现行版本与您所要取代的不同，差异见 facts；请核对后再发布。（in_force: b，expected: a）",
            "Another edition is in force than the one that this would replace. (in_force: b, expected: a)",
        ),
    ],
)
def test_a_refusal_is_one_sentence_of_the_readers_language(error: Exception, zh: str, en: str) -> None:
    assert sentence_of(error, Language.zh) == zh
    assert sentence_of(error, Language.en) == sentence_of(error) == en


def test_a_database_that_can_t_be_connected_to_is_told_with_the_reason() -> None:
    store = Store.at("postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    with pytest.raises(Unavailable) as raised, store.read():
        pass
    assert "refused" in sentence_of(raised.value)
    assert sentence_of(raised.value, Language.zh).startswith("数据库无法使用")
    assert sentence_of(Unavailable(), Language.zh) == "数据库暂时无法访问，请稍后再试。"


@pytest.mark.parametrize(
    "twice", [("PREPARE a AS SELECT 1", "PREPARE a AS SELECT 1"), ("SELECT 1", "EXECUTE b")]
)
def test_a_session_that_is_not_ours_alone_blames_the_pool(twice: tuple[str, str]) -> None:
    store = Store.at(sqlalchemy_url(os.environ[POSTGRES_VARIABLE], "postgres"))
    with pytest.raises(ProgrammingError) as raised, store.write() as connection:
        for statement in twice:
            connection.exec_driver_sql(statement)
    store.engine.dispose()
    assert "PgBouncer" in sentence_of(raised.value) and "连接池" in sentence_of(raised.value, Language.zh)


def test_a_library_that_is_missing_is_named_and_no_database_blamed() -> None:
    with pytest.raises(ModuleNotFoundError) as raised:
        importlib.import_module("xueshi_library_that_is_missing")
    zh, en = (sentence_of(raised.value, language) for language in (Language.zh, Language.en))
    assert "xueshi_library_that_is_missing" in zh and "make install" in zh
    assert "xueshi_library_that_is_missing" in en and "DATABASE_URL" not in en
