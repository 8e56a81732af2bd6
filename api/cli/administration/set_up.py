"""`xueshi set-up`: bureau, organizations, reviewers, principals and keys, as a file says."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from api.cli.application import service_of
from api.cli.failures import sentence_of
from api.cli.language import Language, said
from api.configuration.settings import Settings
from api.schemas.elements.checked import checked
from api.schemas.people.set_up import SetUp
from workflow.commands.set_up.applying import set_up
from workflow.commands.set_up.outcome import NotSetUp, Outcome, Step
from workflow.definition.files.problem import DefinitionError
from workflow.definition.files.source import Source, parse
from workflow.errors import Invalid, OutcomeUnknown, Refused, Told

_STANDARD_OUTPUT = "-"
_SIGNS = {"made": "+", "changed": "~", "ended": "-", "left": "="}
_KINDS: Mapping[str, tuple[str, str]] = {
    "organization": ("机构", "organization"),
    "principal": ("账号", "principal"),
    "role": ("角色", "role"),
    "reviewer": ("任职", "reviewer"),
    "key": ("密钥", "key"),
}


@click.command("set-up")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Change nothing; tell what would be changed.")
@click.option(
    "--secrets",
    metavar="FILE",
    help="Where new keys and one-time passwords are written, once: a new file for you alone (0600), or - for"
    " standard output.",
)
@click.pass_obj
def command(language: Language, file: Path, dry_run: bool, secrets: str | None) -> None:
    """Make the installation what FILE says: bureau, organizations, reviewers, principals and API keys.

    It is done in one transaction, by the commands of the API. What FILE does not name stays as it is; nothing
    is removed, and what somebody ended or revoked is not given again. Doing it again changes nothing.
    Whoever gets a login gets a password for one sign-in, good for three days. deploy/set-up.example.yaml is a
    FILE to begin with.
    """
    wanted, source = _read(file, language)
    service = service_of(Settings.from_environment())
    written: list[Path] = []
    try:
        outcome = set_up(service, wanted, dry_run=dry_run, deliver=_deliverer(secrets, written))
    except BaseException as error:
        if not isinstance(error, OutcomeUnknown):
            for path in written:
                path.unlink(missing_ok=True)
        if isinstance(error, NotSetUp):
            _tell_wrong(source, error.path, _why(error.refused, language))
            raise click.exceptions.Exit(1) from None
        raise
    for step in outcome.steps:
        click.echo(_line(step), err=secrets == _STANDARD_OUTPUT)
    click.echo(_summary(outcome, dry_run=dry_run), err=secrets == _STANDARD_OUTPUT)
    if outcome.has_secrets and not dry_run and secrets == _STANDARD_OUTPUT:
        click.echo(_document(outcome), nl=False)


def _why(refused: Refused, language: Language) -> str:
    if isinstance(refused, Invalid):
        return "; ".join(f"{each.text.get(language.value, '')} ({each.code})" for each in refused.errors)
    return f"{sentence_of(refused, language)} ({refused.code})"


def _read(file: Path, language: Language) -> tuple[Mapping[str, Any], Source]:
    """The file's values as the API takes them. Every wrong one is told with its line and column."""
    try:
        source = parse(file, file.read_bytes())
    except DefinitionError as error:
        for problem in error.problems:
            click.echo(f"{problem.place}: {getattr(problem.text, language.value)}", err=True)
        raise click.exceptions.Exit(1) from None
    try:
        return checked(SetUp, source.data), source
    except Invalid as error:
        for wrong in error.errors:
            _tell_wrong(source, tuple(_steps(wrong.pointer)), _why(Invalid(wrong), language))
        raise click.exceptions.Exit(1) from None


def _steps(pointer: str) -> Iterator[str | int]:
    for part in pointer.split("/")[1:]:
        yield int(part) if part.isdigit() else part.replace("~1", "/").replace("~0", "~")


def _tell_wrong(source: Source, path: tuple[str | int, ...], text: str) -> None:
    line, column = source.position(path)
    where = "/".join(map(str, path))
    click.echo(f"{source.file}:{line}:{column}: {where}: {text}", err=True)


def _deliverer(secrets: str | None, written: list[Path]) -> Callable[[Outcome], None]:
    """What takes the new secrets while everything can still be undone."""

    def deliver(outcome: Outcome) -> None:
        if secrets is None:
            count = len(outcome.passwords) + len(outcome.keys)
            raise Told(
                f"将产生 {count} 个新的密码或密钥，只显示一次。请用 --secrets FILE 指定保存的文件"
                "（仅本人可读），或用 --secrets - 显示在标准输出。未作任何更改。",
                f"{count} passwords or keys would be made, and are shown once: say --secrets FILE (a new file"
                " for you alone), or --secrets - for standard output; nothing was changed",
            )
        if secrets == _STANDARD_OUTPUT:
            return
        path = Path(secrets)
        with os.fdopen(
            os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8"
        ) as file:
            written.append(path)
            file.write(_document(outcome))
            file.flush()
            os.fsync(file.fileno())

    return deliver


def _document(outcome: Outcome) -> str:
    told = {"passwords": outcome.passwords, "keys": outcome.keys}
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _line(step: Step) -> str:
    kind = said(*_KINDS[step.kind])
    facts = "; ".join(_fact(name, *pair) for name, pair in step.changes.items())
    line = f"{_SIGNS[step.done]} {kind} {step.name}" + (f" ({facts})" if facts else "")
    if step.done != "left":
        return line
    return line + said("：已被结束或撤销，未恢复", ": it was ended or revoked, and stays so")


def _fact(name: str, before: Any, after: Any) -> str:
    if before in ("", after):
        return f"{name} {after}"
    return f"{name} {'–' if before is None else before} → {'–' if after is None else after}"


def _summary(outcome: Outcome, *, dry_run: bool) -> str:
    if not outcome.changed:
        return said(
            f"无需更改：文件所列的 {outcome.entries} 项均已如此。",
            f"nothing to change: all {outcome.entries} entries of the file are there as it says",
        )
    made = len(outcome.passwords), len(outcome.keys)
    if dry_run:
        return said(
            f"将更改 {outcome.changed} 处，并产生一次性密码 {made[0]} 个、密钥 {made[1]} 个；未作任何更改。",
            f"{outcome.changed} changes would be made, with {made[0]} one-time passwords and {made[1]} keys;"
            " nothing was changed",
        )
    return said(
        f"已更改 {outcome.changed} 处，产生一次性密码 {made[0]} 个、密钥 {made[1]} 个。",
        f"{outcome.changed} changes made, with {made[0]} one-time passwords and {made[1]} keys",
    )
