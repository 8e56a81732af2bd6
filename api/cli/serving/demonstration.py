"""Prepares `make run`: makes the demonstration, starts its clock, and prints the addresses."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import click

from api.cli.application import service_of
from api.cli.language import Language
from api.configuration.demo_file import NAME, View
from api.configuration.settings import Settings
from api.demonstration.places import remember_folder
from api.demonstration.setup import has_active_demo, init_demo
from workflow.queries.operations.latest import latest_instant
from workflow.runtime.service import Service

CROWD = "Also make an institute of sixty people and their year so far, in a database that nobody has used."
BEGINNING = datetime.fromisoformat("2024-11-20T09:00:00+08:00")


def prepare_demonstration(settings: Settings, *, crowd: bool) -> tuple[Settings, View]:
    """Make the demonstration where it is missing. Return the settings with its clock, and its `demo.json`.

    With `crowd`, that of an unused database has an institute whose people have declared since spring.

    The clock starts in November 2024; where the demonstration was used before, just after its last entry. So
    time never runs backwards in one data folder.
    """
    if settings.now is None:
        service = service_of(settings)
        settings = replace(settings, now=_time_of(service))
        service.store.engine.dispose()
    service = service_of(settings)
    demo_file = init_demo(service, settings.folder, crowd=crowd)
    service.store.engine.dispose()
    return settings, demo_file


def service_on_demo_clock(settings: Settings) -> Service:
    """Return the service. Where the database holds a demonstration, it runs on the demonstration's clock.

    So commands write with times that fit the demonstration's own entries.
    """
    service = service_of(settings)
    if settings.now is not None or not has_active_demo(service):
        return service
    settings = replace(settings, demo=True, now=_time_of(service))
    service.store.engine.dispose()
    return service_of(settings)


def _time_of(service: Service) -> datetime:
    """Return when the clock starts: in November 2024, or just after the last entry of an earlier use."""
    latest = latest_instant(service)
    if latest is None or latest <= BEGINNING:
        return BEGINNING
    return (latest + timedelta(seconds=1)).astimezone(BEGINNING.tzinfo)


def announce_place(settings: Settings, demo_file: View, host: str, port: int, language: Language) -> None:
    """Print addresses, identities and a first request, and note the data folder for `xueshi demo`."""
    remember_folder(port, settings.folder)
    url = f"http://{host}:{port}"
    click.echo(_TEXTS[language].format(url=url, now=settings.now, file=settings.folder / NAME, port=port))
    for name in _SHOWN:
        click.echo(f"  {name:<24} {_name_of(demo_file, name):<14}\t{demo_file['keys'][name]}")
    click.echo(_FIRST[language].format(url=url, key=demo_file["keys"]["employee"]))


def _name_of(demo_file: View, name: str) -> str:
    principal: View = demo_file["principals"][name]
    return str(principal["name"])


_SHOWN = (
    "employee",
    "freelancer_with_agency",
    "freelancer_with_station",
    "transferee",
    "unit_reviewer",
    "agency_reviewer",
    "community_reviewer",
    "bureau",
    "administrator",
    "integrator",
)
_TEXTS = {
    Language.en: """
Xueshi serves on {url} (demonstration; its clock started at {now:%Y-%m-%d %H:%M})
  documentation  {url}/docs
  OpenAPI        {url}/openapi.json
  guided tour    .venv/bin/xueshi demo --url {url}
All keys, people and organizations: {file}
""",
    Language.zh: """
学时服务已启动：{url}（演示模式，时钟从 {now:%Y-%m-%d %H:%M} 开始）
  接口文档  {url}/docs
  机读文档  {url}/openapi.json
  演示流程  .venv/bin/xueshi demo --url {url}
全部密钥、人员和单位见：{file}
""",
}
_FIRST = {
    Language.en: '\nA first request:\n  curl -H "Authorization: Bearer {key}" {url}/v1/declarations\n',
    Language.zh: '\n第一个请求：\n  curl -H "Authorization: Bearer {key}" {url}/v1/declarations\n',
}
