"""The same text is parsed once; what is made of it belongs to whoever asked."""

from __future__ import annotations

from pathlib import Path

from workflow.definition.files.plain_yaml import tree
from workflow.definition.files.source import parse, parsed


def test_a_text_that_is_read_again_is_not_parsed_again() -> None:
    tree.cache_clear()
    for name in ("a.yaml", "b.yaml", "a.yaml"):
        parse(Path(name), b"caps: {paper: 15}")
    assert (tree.cache_info().misses, tree.cache_info().hits) == (1, 2)


def test_what_one_reader_changes_no_other_sees() -> None:
    first = parse(Path("a.yaml"), b"caps: {paper: 15}")
    first.data["caps"]["paper"] = 99
    again = parse(Path("b.yaml"), b"caps: {paper: 15}")
    assert again.data == {"caps": {"paper": 15}}
    assert again.position(["caps", "paper"]) == (1, 8)


def test_problems_of_a_text_that_is_read_again_name_the_file_at_hand() -> None:
    for content in (b"a: yes\na: 2", b"a: [", b"a: &x 1"):
        for name in ("a.yaml", "b.yaml"):
            _, problems = parsed(Path(name), content)
            assert problems
            assert {str(each.file) for each in problems} == {name}
