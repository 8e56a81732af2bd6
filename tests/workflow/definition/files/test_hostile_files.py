"""Files that mean harm: a clear error, in a moment, in little memory."""

import tracemalloc

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.effort import calls_of
from tests.workflow.checks.changes import changed
from workflow.checks import check_edition
from workflow.definition import SCHEMAS, EditionTexts, Problem
from workflow.definition.files.plain_yaml import MOST_VALUES

BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{new}: &{new} [{','.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    "aliases that multiply": (BOMB, "ANCHOR"),
    "an alias of itself": ("a: &a [*a]\n", "ANCHOR"),
    "an anchor alone": ("id: &x y\n", "ANCHOR"),
    "a merge": ("a: {b: 1}\nc:\n  <<: {b: 1}\n", "ANCHOR"),
    "nesting in brackets": ("a: " + "[" * 30_000, "TOO_DEEP"),
    "nesting in braces": ("a: " + "{a: " * 10_000, "TOO_DEEP"),
    "nesting by lines": ("".join(f"{' ' * depth}a:\n" for depth in range(300)), "TOO_DEEP"),
    "nesting in dashes": ("- " * 20_000, "TOO_DEEP"),
    "ten megabytes": ("a: " + "x" * 10_000_000, "FILE_TOO_LARGE"),
    "very many values": ("a: [" + "x," * 30_000 + "]", "TOO_MANY_VALUES"),
    "very many keys": ("".join(f"k{n}: 1\n" for n in range(7_000)), "TOO_MANY_VALUES"),
    "one key twice": ("a: 1\nb: 2\na: 3\n", "KEY_TWICE"),
    "a tag": ("a: !!python/object/apply:os.getpid []\n", "TAG"),
    "a tag of its own": ("a: !me 1\n", "TAG"),
    "two documents": ("a: 1\n---\nb: 2\n", "NOT_YAML"),
    "a directive": ("%YAML 9.9\n---\na: 1\n", None),
    "a control character": ("a: \x07\n", "NOT_YAML"),
    "a NUL": ("a: \x00\n", "NOT_YAML"),
    "a tab as indentation": ("a:\n\t- 1\n", "NOT_YAML"),
    "an open quote": ('a: "b\n', "NOT_YAML"),
    "an integer of 5000 digits": ("year: " + "9" * 5_000, None),
    "a float out of range": ("year: 1e999999\n", None),
    "not a number": ("year: .nan\n", None),
    "a list as a key": ("? [1, 2]\n: 3\n", None),
    "a mapping as a key": ("? {a: 1}\n: 3\n", None),
    "nothing": ("", "WRONG_TYPE"),
    "null": ("~\n", "WRONG_TYPE"),
    "only a text": ("hello\n", "WRONG_TYPE"),
    "only comments": ("# x\n" * 10_000, "WRONG_TYPE"),
    "a long comment": ("# " + "x" * 60_000, "WRONG_TYPE"),
}


def checked(name: str, content: bytes) -> list[Problem]:
    texts = changed()
    found = check_edition(EditionTexts(texts.label, {**texts.files, name: content}), DEFINITIONS / SCHEMAS)
    return [each for each in found if each.file.name == name]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_clear_error_in_a_moment(name: str) -> None:
    text, code = HOSTILE[name]
    content = text.encode()
    found: list[Problem] = []
    effort = calls_of(lambda: found.extend(checked("edition.yaml", content)))
    assert effort < 800 * MOST_VALUES
    assert found, "it was taken for a good file"
    assert code is None or code in {each.code for each in found}
    assert all(len(each.text.en) < 600 and "\n" not in each.text.en for each in found)


@pytest.mark.parametrize("name", ["aliases that multiply", "ten megabytes", "nesting in brackets"])
def test_memory_stays_flat(name: str) -> None:
    content = HOSTILE[name][0].encode()
    checked("edition.yaml", b"a: 1")
    tracemalloc.start()
    checked("edition.yaml", content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 16_000_000


def test_a_file_of_which_only_the_beginning_was_read_is_not_called_empty() -> None:
    found = checked("rules.yaml", "".join(f"k{n}: NO\n" for n in range(300)).encode())
    assert {each.code for each in found} == {"AMBIGUOUS_WORD"}
    assert len(found) == 200


def test_what_is_not_utf_8_is_told_with_its_line() -> None:
    (found,) = checked("texts.yaml", "a: 1\nb: 学时与证明\n".encode("gb18030"))
    assert (found.code, found.line) == ("NOT_UTF8", 2)


def test_a_byte_order_mark_is_no_mistake() -> None:
    content = changed().files["calendar.yaml"]
    assert checked("calendar.yaml", b"\xef\xbb\xbf" + content) == []


def test_windows_line_ends_are_no_mistake() -> None:
    content = changed().files["rules.yaml"].replace(b"\n", b"\r\n")
    assert checked("rules.yaml", content) == []
