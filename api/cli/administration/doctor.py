"""`xueshi doctor`: everything that the service stands on, looked at once."""

from __future__ import annotations

import json
import os

import click

from api.cli.administration.diagnosis import diagnose
from api.cli.language import Language
from api.configuration import log
from workflow.values import Text

_NAMES = {
    "settings": Text("设置", "settings"),
    "folder": Text("数据文件夹", "folder"),
    "permissions": Text("文件权限", "permissions"),
    "keys": Text("密钥", "keys"),
    "fonts": Text("字库", "fonts"),
    "evidence": Text("证明材料", "evidence"),
    "disk": Text("磁盘", "disk"),
    "database": Text("数据库", "database"),
    "migrations": Text("数据库版本", "migrations"),
    "engine": Text("后台任务", "engine"),
    "clock": Text("时钟", "clock"),
    "numbers": Text("密钥与已存号码", "keys and stored numbers"),
    "events": Text("事件通知", "events"),
    "pg_dump": Text("pg_dump", "pg_dump"),
}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def command(language: Language, as_json: bool) -> None:
    """Look at all that the service stands on, and tell what is wrong and what to do.

    Settings, folder, permissions of files, keys, fonts, evidence, database, revision, engine, disk, clock,
    late events, and pg_dump where the database is PostgreSQL. Nothing is changed. The exit status is 1 where
    something is wrong.
    """
    log.configure()
    well, told = True, []
    for finding in diagnose(os.environ):
        wrong = finding.wrong
        well = well and wrong is None
        name = getattr(_NAMES[finding.name], language.value)
        if not as_json:
            click.echo(f"✓ {name}" if wrong is None else f"✗ {name}  {getattr(wrong, language.value)}")
        text = None if wrong is None else {"zh": wrong.zh, "en": wrong.en}
        told.append({"name": finding.name, "ok": wrong is None, "text": text})
    if as_json:
        click.echo(json.dumps({"ok": well, "checks": told}, ensure_ascii=False, indent=2))
    if not well:
        raise click.exceptions.Exit(1)
