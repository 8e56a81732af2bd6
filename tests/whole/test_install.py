"""`make install` mends what an interruption, or a Python that went away, has left of `.venv`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.support import ROOT
from tests.support.wheel import build_wheel

pytestmark = pytest.mark.failures


class Checkout:
    """A folder with our Makefile. What would install packages does nothing, or fails as one interrupted.

    Nor do the Node and the npm that are found there bundle anything.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(ROOT / "Makefile", folder)
        (folder / "requirements").mkdir()
        (folder / "requirements" / "dev.txt").touch()
        (folder / "pyproject.toml").touch()
        packages = folder / "api" / "console" / "packages"
        packages.mkdir(parents=True, exist_ok=True)
        for name in ("package-lock.json", "build.mjs"):
            (packages / name).touch()
        for name in ("node", "npm"):
            (folder / name).write_text("#!/bin/sh\n")
            (folder / name).chmod(0o755)
        self.half_a_library = folder / ".venv" / "half_a_library"

    def install(self, *, interrupted: bool = False) -> bool:
        """Whether `make install` succeeds."""
        # The Python that made ours: a virtual environment of a virtual environment would need that one.
        python = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
        pip = "false" if interrupted else "true"
        command = ["make", "install", f"PYTHON={python}", f"PIP={pip}"]
        surroundings = {**os.environ, "PATH": f"{self.folder}{os.pathsep}{os.environ['PATH']}"}
        return not subprocess.run(command, cwd=self.folder, env=surroundings, capture_output=True).returncode

    def is_whole(self) -> bool:
        python = self.folder / ".venv" / "bin" / "python"
        return not subprocess.run([python, "-c", "import pip"], capture_output=True).returncode


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which all is installed, after an interruption."""
    checkout = Checkout(tmp_path_factory.mktemp("made"))
    assert not checkout.install(interrupted=True)
    assert checkout.install()
    return checkout.folder


@pytest.fixture
def checkout(made: Path, tmp_path: Path) -> Checkout:
    checkout = Checkout(tmp_path)
    shutil.copytree(made, tmp_path, symlinks=True, dirs_exist_ok=True)
    return checkout


def test_an_interrupted_install_begins_anew(checkout: Checkout) -> None:
    (checkout.folder / ".venv" / ".installed").unlink()
    checkout.half_a_library.touch()
    assert checkout.install()
    assert checkout.is_whole()
    assert not checkout.half_a_library.exists(), "it counts as installed, and half of it is missing"


def test_what_is_whole_is_left_and_a_change_is_installed_over_it(checkout: Checkout) -> None:
    checkout.half_a_library.touch()
    assert checkout.install()
    (checkout.folder / "pyproject.toml").write_text("# changed")
    assert checkout.install()
    assert checkout.half_a_library.exists()
    (checkout.folder / "pyproject.toml").write_text("# changed again")
    assert not checkout.install(interrupted=True)
    assert checkout.install()
    assert not checkout.half_a_library.exists(), "the change was interrupted"


@pytest.mark.parametrize("lost", ["python", "pip"])
def test_a_venv_without_its_python_or_its_pip_is_made_anew(checkout: Checkout, lost: str) -> None:
    if lost == "python":
        for link in (checkout.folder / ".venv" / "bin").glob("python*"):
            link.unlink()
            link.symlink_to("/nowhere/python")
    else:
        [pip] = (checkout.folder / ".venv").glob("lib/python*/site-packages/pip")
        shutil.rmtree(pip)
    assert checkout.install()
    assert checkout.is_whole()


def test_the_wheel_has_what_a_wsgi_server_loads(tmp_path: Path) -> None:
    wheel = build_wheel(tmp_path, tmp_path / "made")
    with ZipFile(wheel) as packed:
        assert {"wsgi.py", "api/server/background.py", "workflow/migrations/env.py"} <= set(packed.namelist())
