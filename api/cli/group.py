"""A command group whose help shows the whole first sentence of each subcommand, in the reader's language."""

from __future__ import annotations

import inspect

import click

from api.cli.chinese.clicks import speak
from api.cli.chinese.formatter import ChineseFormatter, told
from api.cli.chinese.help import COMMANDS
from api.cli.language import Language


class Context(click.Context):
    """A context that writes help in the language which its outermost command was given."""

    def make_formatter(self) -> click.HelpFormatter:
        if self.find_object(Language) is not Language.zh:
            return super().make_formatter()
        return ChineseFormatter(width=self.terminal_width, max_width=self.max_content_width)


class Group(click.Group):
    """Like `click.Group`, which would cut each sentence at the end of the line."""

    context_class = Context

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        command = super().get_command(ctx, name)
        if command is not None:
            command.context_class = Context
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        chinese = ctx.find_object(Language) is Language.zh
        rows = [
            (name, _first_sentence(command.help or "", chinese=chinese))
            for name, command in commands
            if command
        ]
        with formatter.section("命令" if chinese else "Commands"):
            formatter.write_dl(rows)


def speak_in(ctx: click.Context, language: Language) -> None:
    """From now on everything under this context is said in `language`."""
    ctx.obj = language
    speak(language)


def _first_sentence(text: str, *, chinese: bool) -> str:
    paragraph = " ".join(inspect.cleandoc(text).partition("\n\n")[0].split())
    if chinese:
        sentence, stop, _ = told(COMMANDS, paragraph).partition("。")
        return f"{sentence}{stop}"
    sentence, stop, _ = paragraph.partition(". ")
    return f"{sentence}." if stop else paragraph
