"""The help of the command says what each verb does, to the end of the sentence."""

from __future__ import annotations

import click
import pytest

from api.cli.command import cli


@pytest.mark.parametrize("path", [[], ["definitions"], ["db"]])
def test_no_sentence_of_a_verb_is_cut(path: list[str]) -> None:
    group: click.Command | None = cli
    context = click.Context(cli)
    for name in path:
        assert isinstance(group, click.Group)
        group = group.get_command(context, name)
    assert group is not None
    told = group.get_help(click.Context(group)).partition("Commands:\n")[2]
    assert told
    assert "..." not in told
    assert told.rstrip().endswith(".")
