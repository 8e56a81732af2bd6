"""`xueshi definitions`: the editions of the rules, in folders and in the database."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from api.cli.group import Group
from api.cli.language import Language, said
from api.cli.serving.demonstration import service_on_demo_clock
from api.configuration.settings import Settings, WrongSetting
from api.documentation.rule_table import rule_table
from workflow.access.permissions import Actor
from workflow.checks import check_folder, has_errors
from workflow.commands.editions import definitions as commands
from workflow.definition import (
    FILE_NAMES,
    SCHEMAS,
    DefinitionError,
    EditionHasErrors,
    EditionTexts,
    Problem,
    Severity,
    UnknownEdition,
    load_editions,
)
from workflow.definition.reading import edition_of, head_of
from workflow.errors import NotFound, Told
from workflow.names import EDITION_STATUSES
from workflow.queries.editions import definitions as queries
from workflow.queries.editions.views import difference, texts_of
from workflow.queries.people.identity import actor_by_key
from workflow.runtime.service import Service

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_KEY = "XUESHI_API_KEY"


class NoFolder(Told, FileNotFoundError):
    """There is no such folder."""


@click.group("definitions", cls=Group)
def command() -> None:
    """The dated editions of the rules: numbers, texts and routing, in YAML.

    What writes (`import`, `publish`, `moves`, `rollback`, `retire`), `replay`, `impact`, `list`, `usage` and
    `overrides` act on the database of DATABASE_URL as the principal whose API key is in XUESHI_API_KEY;
    `show`, `diff` and `export` read it where an edition is not among those that are shipped.
    """


@command.command("check")
@click.argument("folder", type=_FOLDER, default=Settings.definitions)
@click.option("--quiet", is_flag=True, help="Leave out notes, which tell what holds and ask for nothing.")
@click.pass_obj
def check(language: Language, folder: Path, quiet: bool) -> None:
    """Tell every problem of an edition, with file, line, column and path.

    FOLDER is that of one edition, or holds several (without it, those that are shipped are checked). Exit
    status 1 where there is an error; warnings and notes alone leave it 0.
    """
    failed = False
    for name, problems in check_folder(folder).items():
        print_problems(problems, language, quiet=quiet)
        click.echo(f"{name}{said('：', ': ')}{_count(problems, language)}")
        failed = failed or has_errors(problems)
    if failed:
        raise click.exceptions.Exit(1)


@command.command("show")
@click.argument("edition_id", default="zaozhuang-2024")
@click.pass_obj
def show(language: Language, edition_id: str) -> None:
    """Print the rule table of an edition: category, hours, caps, evidence, clause."""
    shipped = load_editions(Settings.from_environment().definitions)
    if edition_id in shipped or not os.environ.get(_KEY):
        edition = shipped.get(edition_id)
    else:
        edition = edition_of(
            EditionTexts.of_texts(edition_id, _of_database(edition_id)), Settings.definitions / SCHEMAS
        )
    click.echo(rule_table(edition, language.value))


@command.command("list")
def list_() -> None:
    """List the editions, shipped and in the database: id, year, region, status."""
    service, actor = as_principal()
    for view in queries.all_editions(service, actor):
        status = EDITION_STATUSES[view["status"]]
        in_force = said("（现行）", " in force") if view["in_force"] else ""
        told = said(status["zh"], view["status"])
        click.echo(f"{view['id']}{said('：', ': ')}{view['year']} {view['region']} {told}{in_force}")


@command.command("diff")
@click.argument("old")
@click.argument("new")
def diff(old: str, new: str) -> None:
    """Compare two editions file by file; each is a folder or an id. Exit status 1 where they differ."""
    found = difference(_files(old), _files(new), old, new)
    for text in found.values():
        click.echo(text)
    if found:
        raise click.exceptions.Exit(1)


@command.command("import")
@click.argument("folder", type=_FOLDER)
@click.pass_obj
def import_(language: Language, folder: Path) -> None:
    """Write the edition of FOLDER into the database, as a draft, and check it.

    A draft of the same id is overwritten, comments, order and all; what is published never is.
    """
    service, actor = as_principal()
    files = _of_folder(folder)
    known = {view["id"]: view for view in queries.all_editions(service, actor)}
    try:
        view = _written(service, actor, files, known)
    except EditionHasErrors as error:
        print_problems(error.problems, language)
        raise click.exceptions.Exit(1) from None
    answer = commands.check_edition(service, actor, view["id"])
    for problem in answer["problems"]:
        words = problem["text"][language.value]
        at = f":{problem['line']}:{problem['column']}" if problem["line"] else ""
        where = f"{folder / problem['file']}{at}"
        click.echo(_problem_line(where, problem["severity"], problem["path"], words), err=True)
    edition = answer["edition"]
    status = EDITION_STATUSES[edition["status"]]["zh"]
    click.echo(
        said(
            f"{view['id']}：{status}，第 {edition['version']} 版",
            f"{view['id']}: {edition['status']}, version {edition['version']}",
        )
    )
    if any(problem["severity"] == "error" for problem in answer["problems"]):
        raise click.exceptions.Exit(1)


@command.command("export")
@click.argument("edition_id")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite files whose content differs.")
def export(edition_id: str, folder: Path, force: bool) -> None:
    """Write the files of an edition to FOLDER, byte for byte as they are."""
    files = _files(edition_id)
    others = [
        name
        for name, text in files.items()
        if (folder / name).exists() and (folder / name).read_bytes() != text.encode()
    ]
    if others and not force:
        names = ", ".join(others)
        raise click.ClickException(
            said(
                f"{folder} 中 {names} 的内容不同，如要覆盖请加 --force。",
                f"{folder} says something else in {names}: use --force",
            )
        )
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())
    click.echo(said(f"{folder}：{len(files)} 个文件", f"{folder}: {len(files)} files"))


def print_problems(problems: Iterable[Problem], language: Language, *, quiet: bool = False) -> None:
    """Print one line for each problem. Errors go to standard error."""
    for problem in problems:
        if problem.severity is Severity.NOTE and quiet:
            continue
        words = problem.text.zh if language is Language.zh else problem.text.en
        line = _problem_line(problem.place, problem.severity.value, problem.path, words)
        click.echo(line, err=has_errors([problem]))


def _problem_line(place: str, severity: str, path: str, words: str) -> str:
    """Return place, severity, path and sentence, the first as editors and compilers write it."""
    told = said(_SEVERITIES[severity], severity)
    return f"{place}: {told}: {path or said('（文件）', '(top)')}: {words}"


_SEVERITIES = {"error": "错误", "warning": "警告", "note": "说明"}
_NONE = {Language.zh: "没有错误", Language.en: "no errors"}
_WORDS: Mapping[Severity, tuple[str, str, str]] = {
    Severity.ERROR: ("错误", "error", "errors"),
    Severity.WARNING: ("警告", "warning", "warnings"),
}


def _count(problems: Iterable[Problem], language: Language) -> str:
    """Return a count such as `2 errors, 1 warning`. Notes ask for no action and are not counted."""
    found = Counter(problem.severity for problem in problems)
    parts = [] if found[Severity.ERROR] else [_NONE[language]]
    for severity, (zh, one, several) in _WORDS.items():
        if count := found[severity]:
            parts.append(
                f"{count} 个{zh}" if language is Language.zh else f"{count} {one if count == 1 else several}"
            )
    return ("，" if language is Language.zh else ", ").join(parts)


def _written(
    service: Service, actor: Actor, files: dict[str, str], known: Mapping[str, dict[str, Any]]
) -> dict[str, Any]:
    """Make a draft of these files, or replace all files of the draft with the same id. Return its view."""
    texts = EditionTexts.of_texts("", files)
    try:
        edition_id = head_of(texts, service.editions.schemas)["id"]
    except DefinitionError as error:
        raise EditionHasErrors(error.problems) from None
    before = known.get(edition_id)
    if before is None:
        return commands.create_edition(service, actor, files)
    if before["checksum"] == texts.checksum:
        return before
    version: int = before["version"]
    every = {name: files.get(name) for name in FILE_NAMES}
    return commands.edit_edition(service, actor, edition_id, version=version, files=every)


def _files(named: str) -> dict[str, str]:
    """Return the files of a folder, of a shipped edition, or of an edition in the database."""
    folder = Path(named)
    if (folder / "edition.yaml").is_file():
        return _of_folder(folder)
    shipped = load_editions(Settings.from_environment().definitions)
    if named in shipped:
        return texts_of(shipped.get(named))
    if folder.is_dir():
        return _of_folder(folder)
    if os.sep in named:  # no id has a separator
        raise NoFolder(f"没有文件夹 {named}，请核对路径。", f"there is no folder {named}")
    return _of_database(named)


def _of_database(edition_id: str) -> dict[str, str]:
    """Return the files of an edition in the database. Raises `UnknownEdition`."""
    service, actor = as_principal()
    try:
        found: dict[str, str] = queries.get_edition(service, actor, edition_id)["files"]
    except NotFound:
        raise UnknownEdition(edition_id) from None
    return found


def _of_folder(folder: Path) -> dict[str, str]:
    """Return the files of the edition in a folder, without other files; `check` reports those."""
    files: dict[str, str] = {}
    for name, content in EditionTexts.in_folder(folder).files.items():
        try:
            files |= {name: content.decode()} if name in FILE_NAMES else {}
        except UnicodeDecodeError:
            raise click.ClickException(
                said(
                    f"{folder / name} 不是 UTF-8 编码，请另存为 UTF-8。",
                    f"{folder / name} is not UTF-8. Save it as UTF-8.",
                )
            ) from None
    if not files:
        raise click.ClickException(
            said(
                f"{folder} 中没有版本：既没有 edition.yaml，也没有版本的其他文件。",
                f"{folder} holds no edition: there is no edition.yaml, nor its like",
            )
        )
    return files


def as_principal() -> tuple[Service, Actor]:
    """Return the service, and the actor whose API key is in XUESHI_API_KEY.

    Raises `WrongSetting` where no key is set, `NotAuthenticated` where the key is not valid.
    """
    key = os.environ.get(_KEY)
    if not key:
        raise WrongSetting(
            f"请在 {_KEY} 中设置操作人账号的 API 密钥。",
            f"set {_KEY} to an API key of the principal who does this",
        )
    service = service_on_demo_clock(Settings.from_environment()).current()
    return service, actor_by_key(service, key)
