"""Folders are checked as they lie: every edition, every file, and what is missing."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from api.configuration.settings import DEFINITIONS
from tests.workflow.checks.changes import changed
from workflow.checks import check_edition, check_folder
from workflow.definition import SCHEMAS, edition_folders


def test_what_is_shipped_has_no_problem() -> None:
    for name, found in check_folder(DEFINITIONS).items():
        assert [str(each.text.en) for each in found if each.severity.value != "note"] == [], name


def test_missing_and_unknown_files_are_told() -> None:
    texts = changed()
    files = {name: content for name, content in texts.files.items() if name != "texts.yaml"}
    found = check_edition(replace(texts, files={**files, "notes.yaml": b"a: 1"}), DEFINITIONS / SCHEMAS)
    told = [(each.file.name, each.code) for each in found if each.severity.value != "note"]
    assert told == [("texts.yaml", "FILE_MISSING"), ("notes.yaml", "FILE_UNKNOWN")]


class TestFolders:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        shutil.copytree(DEFINITIONS / "zaozhuang-2024", tmp_path / "next")
        return tmp_path / "next"

    def codes(self, folder: Path) -> dict[str, list[str]]:
        return {
            name: [each.code for each in found if each.severity.value != "note"]
            for name, found in check_folder(folder).items()
        }

    def test_the_folder_of_one_edition_will_do_wherever_it_lies(self, folder: Path) -> None:
        assert self.codes(folder) == {"next": []}
        assert self.codes(folder.parent) == {"next": []}

    def test_one_without_its_first_file_is_not_passed_over(self, folder: Path) -> None:
        (folder / "edition.yaml").unlink()
        assert self.codes(folder) == self.codes(folder.parent) == {"next": ["FILE_MISSING"]}

    def test_a_file_by_another_name_is_told_and_what_is_no_yaml_is_left_alone(self, folder: Path) -> None:
        (folder / "rules.yaml").rename(folder / "rules.yml")
        (folder / "notes.txt").write_text("x")
        (folder / "rules.yaml.bak").write_text("x")
        assert self.codes(folder) == {"next": ["FILE_MISSING", "FILE_UNKNOWN"]}

    def test_two_of_one_year_and_region_cannot_lie_side_by_side(self, folder: Path) -> None:
        shutil.copytree(folder, folder.parent / "other")
        assert self.codes(folder.parent) == {"next": [], "other": ["EDITION_TWICE"]}

    def test_a_folder_without_any_is_told(self, tmp_path: Path) -> None:
        assert self.codes(tmp_path) == {tmp_path.name: ["NO_EDITION"]}


def test_every_edition_folder_is_found() -> None:
    assert "zaozhuang-2024" in [folder.name for folder in edition_folders(DEFINITIONS)]
