"""The `xueshi` command. Each subcommand has its own module, imported only when somebody uses it."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping

import click

from api.cli.failures import sentence_of
from api.cli.group import Group
from api.cli.language import Language, language_of

_COMMANDS: Mapping[str, str] = {
    "serve": "api.cli.serving.serve",
    "demo": "api.cli.serving.demo",
    "assess": "api.cli.offline.assess",
    "init-demo": "api.cli.serving.init_demo",
    "db": "api.cli.serving.database",
    "create-administrator": "api.cli.administration.create_administrator",
    "reset-password": "api.cli.administration.reset_password",
    "verify-log": "api.cli.administration.verify_log",
    "rotate-keys": "api.cli.administration.rotate_keys",
    "definitions": "api.cli.editions",
    "openapi": "api.cli.offline.openapi",
    "docs": "api.cli.offline.docs",
}


class Commands(Group):
    """The subcommands, in the order in which people use them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        module = _COMMANDS.get(name)
        if module is None:
            return None
        command: click.Command = importlib.import_module(module).command
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    default=None,
    help="Language of texts for people. Default: from LC_ALL, LC_MESSAGES or LANG.",
)
@click.version_option(package_name="xueshi", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, lang: str | None) -> None:
    """Xueshi (学时): the review of continuing-education credit hours.

    Settings come from the environment: XUESHI_DATA (folder, default .xueshi), DATABASE_URL (default:
    SQLite in that folder), XUESHI_DEMO=1 (demonstration mode), XUESHI_NOW (where its clock starts).
    """
    language = Language(lang) if lang else language_of(os.environ)
    ctx.ensure_object(list).append(language)  # `main` needs it, to tell what went wrong
    ctx.obj = language


def main() -> None:
    """Run the command. A failure is one line on standard error, without a traceback.

    XUESHI_TRACEBACK=1 shows the traceback of an unexpected error.
    """
    languages: list[Language] = []
    try:
        exit_code = cli.main(
            prog_name="xueshi", standalone_mode=False, obj=languages
        )  # the exit code of `Exit`
        sys.exit(exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:
        if os.environ.get("XUESHI_TRACEBACK") == "1":
            raise
        click.echo(f"xueshi: {sentence_of(error, *languages)}", err=True)
        sys.exit(1)
