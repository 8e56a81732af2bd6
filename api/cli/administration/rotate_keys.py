"""`xueshi rotate-keys`: encrypts and indexes personal numbers under new keys."""

from __future__ import annotations

import click

from api.cli.application import service_of
from api.cli.language import said
from api.configuration.settings import Settings
from workflow.commands.people.key_rotation import drop_unused_keys, rotate_keys


@click.command("rotate-keys")
@click.option(
    "--drop-unused",
    is_flag=True,
    help="Make no new keys: take the old ones, under which nothing lies any more, out of keys.json.",
)
def command(drop_unused: bool) -> None:
    """Make new keys current, and encrypt and index every personal number anew under them.

    The server may run meanwhile, and finds numbers under old and new keys. A rotation that was cut short is
    finished by the next one. Old keys stay in keys.json until --drop-unused: a backup of the database from
    before needs them, so keep them with it.

    Keys that come from the environment are yours to add, in front of the old ones, in XUESHI_DATA_KEYS and
    XUESHI_INDEX_KEY (id:base64,id:base64); start every process with both before you rotate. Then only the
    numbers move, to the first of each, and --drop-unused tells which keys you may take out.
    """
    service = service_of(Settings.from_environment())
    if not drop_unused:
        done = rotate_keys(service)
        keys = f"{done.key_id}, {done.index_key_id}"
        click.echo(
            said(f"已启用密钥 {keys}，转换号码 {done.moved} 个。", f"keys {keys}: {done.moved} numbers moved")
        )
        return
    unused = drop_unused_keys(service)
    if not unused:
        click.echo(said("没有可以删去的密钥，每个密钥都在使用。", "every key is in use"))
    elif service.keyring.is_from_file:
        click.echo(said(f"已删去：{', '.join(unused)}", f"dropped: {', '.join(unused)}"))
    else:
        click.echo(
            said(
                f"下列密钥已无任何数据使用，请从环境变量中删去：{', '.join(unused)}",
                f"nothing lies under these any more, take them out of the environment: {', '.join(unused)}",
            )
        )
