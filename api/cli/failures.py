"""Tells in one line, to the person at the terminal, what went wrong."""

from __future__ import annotations

import errno
import traceback
from collections.abc import Mapping

from api.cli.language import Language
from api.messages.texts import problem_text
from workflow.definition import UnknownEdition
from workflow.errors import (
    Damaged,
    FieldError,
    GuardRefused,
    Invalid,
    NotAuthenticated,
    ReadOnly,
    Refused,
    StorageFull,
    Told,
    Unavailable,
)
from workflow.store.database.errors import ArgumentError, DBAPIError, NoSuchModuleError, ProgrammingError
from workflow.store.surroundings.failures import failure_of


def sentence_of(error: Exception, language: Language = Language.en) -> str:
    """Return one line that tells what went wrong.

    For an unexpected error, the line names the class; XUESHI_TRACEBACK=1 shows the rest.
    """
    zh, en = _sentences(error)
    return zh if language is Language.zh else en


def _sentences(error: Exception) -> tuple[str, str]:
    if isinstance(error, Told):
        return error.zh, error.en
    if isinstance(error, UnknownEdition):
        return (
            f"没有版本“{error}”，可用 `xueshi definitions list` 查看现有版本。",
            f"there is no edition “{error}”; `xueshi definitions list` tells which there are",
        )
    if isinstance(error, NotAuthenticated):
        return _NO_KEY
    if isinstance(error, Refused):
        return _refused(error, Language.zh), _refused(error, Language.en)
    if isinstance(error, Unavailable) and isinstance(error.__cause__, DBAPIError):
        # Where not even a connection was to be had, the reason is the address, and not the database's state.
        return _sentences(error.__cause__)
    reason = _first_line(getattr(error, "orig", None) or error.__cause__ or "")
    failed = type(error) if isinstance(error, Unavailable) else failure_of(error)
    if failed in _STORAGE and reason:
        zh, en = _STORAGE[failed]
        return zh.format(reason), en.format(reason)
    if isinstance(error, Unavailable):
        return _texts_of(error)
    if getattr(getattr(error, "orig", None), "sqlstate", None) in _OTHERS_STATEMENTS:
        return _POOLED
    if isinstance(error, ProgrammingError) or "no such table" in str(error):
        return _NO_TABLES
    if isinstance(error, NoSuchModuleError) or (
        isinstance(error, ModuleNotFoundError) and _is_sought_by(error, "sqlalchemy")
    ):
        return _OTHER_DATABASE
    if isinstance(error, ModuleNotFoundError):
        return (
            f"缺少程序库 {error.name}：请运行 make install，或重新安装。",
            f"the library {error.name} is missing: run make install, or install Xueshi anew",
        )
    if isinstance(error, ArgumentError):
        return _NO_ADDRESS
    if isinstance(error, DBAPIError):
        return (
            f"数据库无法使用（{reason}）。请检查 DATABASE_URL 和数据库服务。",
            f"the database can't be used ({reason}): look after DATABASE_URL and the database",
        )
    if isinstance(error, (OSError, ValueError)):
        return _plain(error), _first_line(error)
    kind, reason = type(error).__name__, _first_line(error)
    return (
        f"程序出错（{kind}：{reason}）。设置 XUESHI_TRACEBACK=1 可显示出错位置。",
        f"{kind}: {reason} (XUESHI_TRACEBACK=1 shows where)",
    )


# What storage says while nobody is served: the person at the terminal is who can mend it.
_STORAGE: Mapping[type[Exception] | None, tuple[str, str]] = {
    Unavailable: (
        "数据库无法读写（{}）。请检查磁盘、文件权限、XUESHI_DATA 和 DATABASE_URL，以及数据库服务。",
        "the database can't be read or written ({}): look after the disk, the rights of its files, "
        "XUESHI_DATA and DATABASE_URL, and the database's server",
    ),
    StorageFull: (
        "磁盘空间不足，数据库无法写入（{}）。请清理磁盘后再试。",
        "the disk is full, and the database can't be written ({}): make room and try again",
    ),
    ReadOnly: (
        "数据库只能读取（{}）。请检查文件和文件夹的权限，或确认数据库服务器不是只读的备机。",
        "the database is read-only ({}): look after the rights of its file and folder, or whether its "
        "server is a standby",
    ),
    Damaged: (
        "数据库文件已损坏，或不是数据库（{}）。请核对 XUESHI_DATA 和 DATABASE_URL；如确已损坏，"
        "请从备份恢复。",
        "the file of the database is damaged, or is none ({}): look whether XUESHI_DATA and DATABASE_URL "
        "name the right one; if so, put a backup back",
    ),
}
_NO_KEY = (
    "XUESHI_API_KEY 不是本系统中有效的密钥；演示密钥见 demo.json。",
    "XUESHI_API_KEY is no key that is in use here; in a demonstration, demo.json tells them",
)
_NO_TABLES = (
    "数据库尚未建立，或为其他版本，请执行 `xueshi db upgrade`。",
    "the database has not been set up, or is of another version: run `xueshi db upgrade`",
)
# A prepared statement is there already, or is not: the session is not ours alone.
_OTHERS_STATEMENTS = frozenset({"42P05", "26000"})
_POOLED = (
    "数据库连接经过了按事务分配会话的连接池（如 PgBouncer 的 pool_mode = transaction），不能使用。"
    "请让 DATABASE_URL 指向数据库服务器本身。",
    "the connection leads through a pool that gives each transaction another session (PgBouncer with"
    " pool_mode = transaction): let DATABASE_URL name the server itself",
)
_OTHER_DATABASE = (
    "不支持 DATABASE_URL 所指的数据库：请使用 PostgreSQL；使用 SQLite 的，请去掉 DATABASE_URL。",
    "DATABASE_URL names a database that is not supported: use PostgreSQL, or leave it out for SQLite",
)
_NO_ADDRESS = (
    "DATABASE_URL 应写作 postgresql://user@host/database 的形式。",
    "DATABASE_URL is not an address like postgresql://user@host/database",
)


def _plain(error: Exception) -> str:
    """Return what the system says of a file, in Chinese as far as it says what went wrong by a number."""
    if isinstance(error, OSError) and error.errno in _SYSTEM and error.filename:
        return f"{error.filename}：{_SYSTEM[error.errno]}"
    return f"操作未能完成：{_first_line(error)}"


_SYSTEM = {
    errno.ENOENT: "文件或文件夹不存在，请核对路径。",
    errno.EACCES: "没有权限，请检查文件权限。",
    errno.EEXIST: "已存在同名文件，请先移走。",
    errno.ENOTDIR: "路径中有一段不是文件夹，请核对路径。",
    errno.EISDIR: "这是文件夹，请写明文件。",
    errno.ENOSPC: "磁盘空间不足，请清理后再试。",
    errno.EROFS: "文件系统为只读，请改用其他文件夹。",
}


def _texts_of(error: Unavailable) -> tuple[str, str]:
    zh, en = problem_text(error.code, "zh"), problem_text(error.code, "en")
    return zh[1] if zh else str(error), en[1] if en else str(error)


def _wrong(error: FieldError, language: Language) -> str:
    return ": ".join(filter(None, (error.pointer, error.code, error.text.get(language.value))))


def _refused(error: Refused, language: Language) -> str:
    """Return the error's own text, else the text of its code; then its facts that are words or numbers."""
    if isinstance(error, GuardRefused):
        return "; ".join(f"{refusal.code} ({refusal.clause})" for refusal in error.refusals)
    if isinstance(error, Invalid):
        return "; ".join(_wrong(each, language) for each in error.errors)
    texts = problem_text(error.code, language.value)
    said = error.text.get(language.value) or (
        texts[1] if texts and language is Language.zh else error.message
    )
    facts = [f"{name}: {fact}" for name, fact in error.facts.items() if isinstance(fact, str | int)]
    if not facts:
        return said
    return f"{said}（{'，'.join(facts)}）" if language is Language.zh else f"{said} ({', '.join(facts)})"


def _first_line(error: object) -> str:
    return str(error).strip().split("\n", 1)[0]


def _is_sought_by(error: BaseException, package: str) -> bool:
    """Whether it was raised in a module of that package: SQLAlchemy looks for the driver of a database."""
    places = traceback.walk_tb(error.__traceback__)
    raised_in = [str(frame.f_globals.get("__name__", "")) for frame, _ in places][-1]
    return raised_in.split(".")[0] == package
