"""What `xueshi doctor` looks at. Nothing is made or changed by it, also where nothing was set up yet."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Generator, Iterator, Mapping
from pathlib import Path

from api.cli.failures import sentence_of
from api.cli.language import Language
from api.configuration.known import unknown
from api.configuration.settings import Settings
from api.messages.texts import problem_text
from workflow.background.beats import Backlog
from workflow.commands.people.key_rotation import check_keys
from workflow.definition import load_editions
from workflow.evidence.files import EvidenceFiles
from workflow.migrations import require_known
from workflow.personal_data import Keyring
from workflow.runtime.readiness import Found
from workflow.runtime.service import Service
from workflow.runtime.surroundings import clock_check, disk_of, revision_check
from workflow.store import Store
from workflow.store.copying.postgres import require_program
from workflow.store.database.engine import sqlite_file
from workflow.store.surroundings.engines import ENGINE_SECONDS
from workflow.typesetting.fonts import Fonts
from workflow.values import Text, value

_LOOK_SECONDS = 5.0
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_SECRET_FILES = ("keys.json", "secret.key")


@value
class Finding:
    """What was looked at, and, where it is not well, what to do about it."""

    name: str
    wrong: Text | None = None


def diagnose(environ: Mapping[str, str]) -> Iterator[Finding]:
    """Look at one thing after the other; what stands on something that is wrong is not looked at."""
    settings = yield from _settings(environ)
    if settings is None or not (yield from _folder(settings)):
        return
    yield from _each("permissions", _permissions(settings))
    keyring = yield from _keys(settings, environ)
    yield from _of_code("fonts", "" if Fonts(settings.fonts).families else "FONTS_MISSING")
    yield from _each("evidence", _evidence(settings))
    try:
        store = Store.at(settings.database_url)
    except Exception as error:
        yield Finding("database", _sentences(error))
        return
    try:
        yield from _disk(store, settings)
        yield from _database(store, settings, keyring)
    finally:
        store.engine.dispose()


def _settings(environ: Mapping[str, str]) -> Generator[Finding, None, Settings | None]:
    """The settings; None where they can't be used. The secret is not read here: to read it would make it."""
    secret = environ.get("XUESHI_SECRET_KEY") or "not read"
    try:
        settings = Settings.from_environment({**environ, "XUESHI_SECRET_KEY": secret})
    except Exception as error:
        yield Finding("settings", _sentences(error))
        return None
    yield from _each("settings", (_stranger(name, meant) for name, meant in unknown(environ)))
    return settings


def _stranger(name: str, meant: str | None) -> Text:
    zh, en = (f"；是否指 {meant}？", f": {meant} was meant?") if meant else ("", "")
    return Text(
        f"{name} 不是已知的设置，不起作用，请更正或去掉{zh}",
        f"{name} is no setting, and does nothing; correct it or leave it out{en}",
    )


def _folder(settings: Settings) -> Generator[Finding, None, bool]:
    """Whether there is a data folder."""
    folder = settings.folder
    wrong = None
    if not folder.is_dir():
        wrong = Text(
            f"没有数据文件夹 {folder}：请核对 XUESHI_DATA；首次安装的，请执行 xueshi db upgrade。",
            f"there is no data folder {folder}: look whether XUESHI_DATA is right; for a new installation, "
            "run `xueshi db upgrade`",
        )
    elif not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        wrong = Text(
            f"当前用户不能读写 {folder}：请以运行服务的用户执行，或更改文件夹的所有者。",
            f"{folder} can't be read and written by this user: run this as the user of the service, or give "
            "the folder to it",
        )
    yield Finding("folder", wrong)
    return wrong is None


def _permissions(settings: Settings) -> Iterator[Text]:
    paths = [settings.folder, settings.folder / "evidence"]
    paths += [settings.folder / name for name in _SECRET_FILES]
    if (file := sqlite_file(settings.database_url)) is not None:
        paths += sorted(each for each in file.parent.glob(f"{file.name}*") if each.suffix != ".lock")
    for path in paths:
        try:
            found = path.stat()
        except OSError:  # what is missing is told where it is needed
            continue
        if found.st_mode & _OTHERS and not found.st_mode & stat.S_ISVTX:
            mode = f"{stat.S_IMODE(found.st_mode):04o}"
            yield Text(
                f"其他用户可访问 {path}（{mode}）：请执行 chmod go-rwx {path}",
                f"{path} is open to other users ({mode}): run chmod go-rwx {path}",
            )
        if found.st_uid != settings.folder.stat().st_uid:
            yield Text(
                f"{path} 的所有者与数据文件夹的不同：请执行 chown --reference={settings.folder} {path}",
                f"{path} is another user's than the data folder: "
                f"run chown --reference={settings.folder} {path}",
            )


def _keys(settings: Settings, environ: Mapping[str, str]) -> Generator[Finding, None, Keyring | None]:
    """The keys; None where they can't be used."""
    given = {"keys.json": environ.get("XUESHI_DATA_KEYS"), "secret.key": environ.get("XUESHI_SECRET_KEY")}
    missing = [
        name for name, stated in given.items() if not stated and not (settings.folder / name).is_file()
    ]
    keyring, wrong = None, [_missing(settings.folder / name) for name in missing]
    if "keys.json" not in missing:
        try:
            keyring = Keyring.load(settings.folder, environ)
        except Exception as error:
            wrong.append(_sentences(error))
    yield from _each("keys", iter(wrong))
    return keyring


def _missing(path: Path) -> Text:
    return Text(
        f"没有 {path}：已有数据的，请从备份恢复；首次安装的，由 xueshi serve 建立。",
        f"there is no {path}: put it back from a backup where there are data; for a new installation, "
        "`xueshi serve` makes it",
    )


def _evidence(settings: Settings) -> Iterator[Text]:
    folder = settings.folder / "evidence"
    if folder.exists() and not (folder.is_dir() and os.access(folder, os.R_OK | os.W_OK | os.X_OK)):
        yield Text(
            f"{folder} 不能读写，证明材料无法保存：请检查其所有者、权限和挂载方式。",
            f"{folder} can't be read and written, so no evidence can be stored: look after its owner, mode "
            "and mount",
        )


def _disk(store: Store, settings: Settings) -> Iterator[Finding]:
    disk = disk_of(store, settings.folder, settings.free_bytes)
    disk.look()
    yield from _of_check("disk", disk.check)


def _database(store: Store, settings: Settings, keyring: Keyring | None) -> Iterator[Finding]:
    file = sqlite_file(settings.database_url)
    if file is not None and not file.exists():  # to open it would make it
        yield from _of_code("database", "NO_TABLES")
        return
    seen = store.watch.seen(_LOOK_SECONDS)
    if seen.code or seen.writes:
        yield Finding("database", _why(store) or _text(seen.code or seen.writes))
        return
    yield Finding("database")
    try:
        require_known(seen.revision)
    except Exception as error:
        yield Finding("migrations", _sentences(error))
    else:
        yield from _of_check("migrations", revision_check(store))
    ago = store.engines.seconds_ago
    yield from _of_code("engine", "NO_ENGINE" if ago is None or ago > ENGINE_SECONDS else "")
    yield from _of_check("clock", clock_check(store))
    if keyring is not None:
        files = EvidenceFiles(settings.folder / "evidence")
        service = Service(store, load_editions(settings.definitions), keyring, files)
        yield from _of_call("numbers", lambda: check_keys(service, at_ends=True))
        yield from _events(service, settings)
    if not store.is_sqlite:
        yield from _of_call("pg_dump", lambda: require_program(store))


def _events(service: Service, settings: Settings) -> Iterator[Finding]:
    backlog = Backlog(settings.events_late_seconds)
    try:
        backlog(service)
    except Exception as error:
        yield Finding("events", _sentences(error))
    else:
        yield from _of_check("events", backlog.check)


def _why(store: Store) -> Text | None:
    """What the database itself says, where it can't even be asked."""
    try:
        with store.read():
            return None
    except Exception as error:
        return _sentences(error)


def _each(name: str, wrong: Iterator[Text]) -> Iterator[Finding]:
    """A finding for each thing that is wrong; one that all is well where nothing is."""
    told = False
    for text in wrong:
        told = True
        yield Finding(name, text)
    if not told:
        yield Finding(name)


def _of_call(name: str, look: Callable[[], object]) -> Iterator[Finding]:
    try:
        look()
    except Exception as error:
        yield Finding(name, _sentences(error))
    else:
        yield Finding(name)


def _of_check(name: str, check: Callable[[], Found]) -> Iterator[Finding]:
    found = check()
    facts = ", ".join(f"{key} {fact}" for key, fact in found.detail.items())
    yield from _of_code(name, found.code, facts)


def _of_code(name: str, code: str, facts: str = "") -> Iterator[Finding]:
    yield Finding(name, _text(code, facts) if code else None)


def _text(code: str, facts: str = "") -> Text:
    zh, en = problem_text(code, "zh"), problem_text(code, "en")
    more = (f"（{facts}）", f" ({facts})") if facts else ("", "")
    return Text((zh[1] if zh else code) + more[0], (en[1] if en else code) + more[1])


def _sentences(error: Exception) -> Text:
    return Text(sentence_of(error, Language.zh), sentence_of(error, Language.en))
