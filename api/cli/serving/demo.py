"""`xueshi demo`: the guided tour of a running server."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

import click
from rich.console import Console

from api.cli.language import Language, said
from api.configuration.demo_file import NAME, View, read_demo
from api.configuration.settings import Settings, WrongSetting
from api.demonstration.places import folder_of_port
from api.demonstration.tour.client import Client, ServerMissing
from api.demonstration.tour.people import PeopleMaker
from api.demonstration.tour.report import Report
from api.demonstration.tour.story import Story

_CHAPTERS = 9


@click.command("demo")
@click.option("--url", default="http://127.0.0.1:8000", show_default=True, help="Where the server is.")
@click.pass_obj
def command(language: Language, url: str) -> None:
    """Drive the running server through the main job, as a client would.

    People of all three applicant types declare in every category of the annex, upload evidence, are blocked,
    returned, trimmed, rejected, approved, synchronised and revoked; every figure is compared with what the
    notice says. Each run brings people of its own, so it can be taken again. The exit status is 1 if
    anything differs.

    Needs a server in demonstration mode (`make run`); the keys are read from demo.json in XUESHI_DATA.
    """
    if urlsplit(url).scheme not in ("http", "https") or not urlsplit(url).hostname:
        raise click.BadParameter(
            said("请写作 http://127.0.0.1:8000 的形式", "write it like http://127.0.0.1:8000"),
            param_hint="--url",
        )
    console = Console(soft_wrap=True)
    health = Client(url).get("/healthz")
    if not health.get("demo"):
        raise ServerMissing(
            f"{url} 的服务不是演示模式，请以 `make run` 启动。",
            f"the server at {url} is not in demonstration mode: start it with `make run`",
        )
    maker = PeopleMaker(url, _keys(url))
    report = Report(console, language.value, _CHAPTERS)
    with report.progress:
        Story(maker.make_people(), report).tell()
    _conclude(console, report, language)


def _keys(url: str) -> View:
    """Read the server's `demo.json`, in the folder noted for its local port, else in XUESHI_DATA.

    Raises `WrongSetting` where there is none.
    """
    port = urlsplit(url).port or 80
    folder = Path(os.environ.get("XUESHI_DATA") or Settings.folder).absolute()
    noted = folder_of_port(port) if urlsplit(url).hostname in ("127.0.0.1", "localhost") else None
    demo_file = (read_demo(noted) if noted else {}) or read_demo(folder)
    if not demo_file:
        raise WrongSetting(
            f"{folder} 中没有 {NAME}，请将 XUESHI_DATA 设为服务的数据文件夹。",
            f"there is no {NAME} in {folder}: set XUESHI_DATA to the server's data folder",
        )
    return demo_file


def _conclude(console: Console, report: Report, language: Language) -> None:
    if report.differences:
        console.print()
        for difference in report.differences:
            console.print(f"[bold red]✗[/] {difference}", highlight=False)
        raise click.exceptions.Exit(1)
    verdict = {
        Language.zh: f"\n全部 {report.compared} 项与通知一致。",
        Language.en: f"\nAll {report.compared} figures are what the notice says.",
    }
    console.print(f"[bold green]{verdict[language]}[/]", highlight=False)
