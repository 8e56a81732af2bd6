"""The `xueshi` command. Each subcommand has its own module, imported only when somebody uses it."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Mapping
from typing import Any

import click

from api.cli.failures import sentence_of
from api.cli.group import Group, speak_in
from api.cli.language import Language, language_of, stated_language

_COMMANDS: Mapping[str, str] = {
    "serve": "api.cli.serving.serve",
    "worker": "api.cli.serving.worker",
    "demo": "api.cli.serving.demo",
    "assess": "api.cli.offline.assess",
    "init-demo": "api.cli.serving.init_demo",
    "db": "api.cli.serving.database",
    "create-administrator": "api.cli.administration.create_administrator",
    "set-up": "api.cli.administration.set_up",
    "reset-password": "api.cli.administration.reset_password",
    "doctor": "api.cli.administration.doctor",
    "settings": "api.cli.administration.settings",
    "log-level": "api.cli.administration.log_level",
    "verify-record": "api.cli.administration.verify_record",
    "backup": "api.cli.backups.backup",
    "restore": "api.cli.backups.restore",
    "rotate-keys": "api.cli.administration.rotate_keys",
    "definitions": "api.cli.editions",
    "openapi": "api.cli.offline.openapi",
    "docs": "api.cli.offline.docs",
}


# Names that commands had before.
_OLD_NAMES = {"verify-log": "verify-record"}


class Commands(Group):
    """The subcommands, in the order in which people use them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        module = _COMMANDS.get(_OLD_NAMES.get(name, name))
        if module is None:
            return None
        command: click.Command = importlib.import_module(module).command
        command.context_class = self.context_class
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        languages: Any = ctx.obj
        speak_in(ctx, stated_language(args) or language_of(os.environ))
        if isinstance(languages, list):
            languages.append(ctx.obj)  # `main` needs it, to tell what went wrong
        return super().parse_args(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--lang",
    type=click.Choice([language.value for language in Language]),
    default=None,
    help="Language of texts for people. Default: from LC_ALL, LC_MESSAGES or LANG.",
)
@click.version_option(package_name="xueshi", message="%(prog)s %(version)s")
def cli(lang: str | None) -> None:
    """Xueshi (学时): the review of continuing-education credit hours.

    Settings come from the environment: XUESHI_DATA (folder, default .xueshi), DATABASE_URL (default:
    SQLite in that folder), XUESHI_DEMO=1 (demonstration mode), XUESHI_NOW (where its clock starts).
    """


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
        _show(error, *languages)
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


def _show(error: click.ClickException, language: Language = Language.en) -> None:
    """Show a mistake of the arguments. click ends some sentences with a full stop of its own."""
    if language is Language.en:
        error.show()
        return
    sentence = error.format_message().removesuffix(".").removesuffix("。") + "。"
    context = error.ctx if isinstance(error, click.UsageError) else None
    (click.UsageError(sentence, context) if context else click.ClickException(sentence)).show()
