"""Files are opened by a process that may die: of memory, of time, of a kill; the service only refuses."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from PIL import Image

from tests.support.files import drawn, refusal
from tests.support.patience import PATIENCE_SECONDS, until
from workflow.errors import Busy, Invalid
from workflow.evidence import sandbox
from workflow.evidence.accepted import DEFAULT_LIMITS, MIB, Limits
from workflow.evidence.inspection import inspect
from workflow.evidence.opening.job import Job
from workflow.evidence.opening.limits import keep_limits

JOB = Job("inspect", "picture", ("PNG",), pixels=10**9, memory=64 * MIB, seconds=1)


def _parent() -> psutil.Process:
    refusal(drawn("PNG"))
    [found] = [
        child
        for child in psutil.Process().children()
        if "workflow.evidence.opening" in child.cmdline() and child.status() != psutil.STATUS_ZOMBIE
    ]
    return found


def _status_of(work: Callable[[], object]) -> int:
    """The exit status of a fork that keeps the limits and does this; -n where signal n ended it."""
    child = os.fork()
    if child == 0:
        try:
            keep_limits(JOB)
            work()
            os._exit(0)
        except MemoryError:
            os._exit(10)
        except OSError:
            os._exit(11)
        finally:
            os._exit(12)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _work_on() -> None:
    while True:
        pass


def test_processor_time_elapsed_time_memory_and_files_are_limited_by_the_system(tmp_path: Path) -> None:
    assert _status_of(_work_on) in (-signal.SIGXCPU, -signal.SIGKILL)
    assert _status_of(lambda: 30 < signal.getitimer(signal.ITIMER_REAL)[0] <= 33 or 1 / 0) == 0
    assert _status_of(lambda: bytearray(500 * MIB)) == 10
    assert _status_of(lambda: bytearray(30 * MIB)) == 0
    assert _status_of(lambda: [os.open("/", os.O_RDONLY) for _ in range(100)]) == 11
    assert _status_of(lambda: (tmp_path / "a").write_bytes(b"a")) in (-signal.SIGXFSZ, 11)


def test_a_file_that_needs_more_memory_is_refused_with_the_bound() -> None:
    content = drawn("PNG", (200, 200)), wide()
    limits = replace(DEFAULT_LIMITS, memory=64 * MIB)
    assert refusal(content[0], limits=limits) == ""
    with pytest.raises(Invalid) as caught:
        inspect(content[1], "a.png", limits)
    (error,) = caught.value.errors
    assert error.code == "FILE_TOO_COSTLY"
    assert "64 MB 内存、20 秒" in error.text["zh"]


def wide() -> bytes:
    """A picture of 49 million pixels, 196 MB when it is decoded."""
    out = io.BytesIO()
    Image.new("RGB", (7000, 7000)).save(out, "PNG", compress_level=1)
    return out.getvalue()


def test_what_kills_its_process_kills_nothing_else() -> None:
    """The system ends the process of one file; that file is refused, and the same parent opens the next."""
    parent, content = _parent(), wide()
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(refusal, content)
        while not (forks := parent.children()):
            assert not asked.done()
        forks[0].kill()
        assert asked.result(PATIENCE_SECONDS) == "FILE_TOO_COSTLY"
    assert refusal(drawn("PNG")) == ""
    assert _parent().pid == parent.pid


def test_a_parent_that_was_killed_is_started_again() -> None:
    before = _parent()
    before.send_signal(signal.SIGKILL)
    before.wait(PATIENCE_SECONDS)
    assert refusal(drawn("PNG")) == ""
    assert _parent().pid != before.pid


def test_many_threads_are_served_and_nothing_is_left_over() -> None:
    parent = _parent()
    limits = replace(DEFAULT_LIMITS, at_once=8)
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda n: refusal(drawn("PNG", (20 + n, 20)), limits=limits), range(60))) == {""}
    assert until(lambda: not parent.children()), "each of its forks has ended, and is no zombie"
    handles = parent.num_fds()
    refusal(drawn("PNG"))
    assert until(lambda: parent.num_fds() <= handles and not parent.children())


def test_a_parent_ends_with_the_service_also_when_that_is_killed() -> None:
    code = (
        "import os, sys, time\n"
        "from tests.support.files import drawn\n"
        "from workflow.evidence.inspection import inspect\n"
        "inspect(drawn('PNG'), 'a.png')\n"
        "import psutil\n"
        "print(*[child.pid for child in psutil.Process().children()], flush=True)\n"
        "time.sleep(60)\n"
    )
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=root
    ) as service:
        assert service.stdout is not None
        [parent] = [psutil.Process(int(pid)) for pid in service.stdout.readline().split()]
        service.kill()
        assert parent.wait(PATIENCE_SECONDS) is None or not parent.is_running()


def test_the_parent_inherits_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XUESHI_SECRET_KEY", "secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://a:secret@b/c")
    parent = _parent()
    parent.kill()
    parent.wait(PATIENCE_SECONDS)
    environment = _parent().environ()
    assert not {name for name in environment if name.startswith("XUESHI") or "DATABASE" in name}


def test_nobody_waits_behind_files_that_take_long() -> None:
    slots, entered, leave = sandbox._Slots(1), threading.Event(), threading.Event()

    def hold() -> None:
        with slots.one():
            entered.set()
            leave.wait(PATIENCE_SECONDS)

    holder = threading.Thread(target=hold)
    holder.start()
    assert entered.wait(PATIENCE_SECONDS)
    with pytest.raises(Busy), slots.one():
        pass
    leave.set()
    holder.join()
    with slots.one():
        pass


def test_a_fork_of_the_service_has_a_parent_of_its_own() -> None:
    _parent()
    child = os.fork()
    if child == 0:
        accepted = inspect(drawn("PNG"), "a.png", Limits(at_once=3)).media_type == "image/png"
        os._exit(0 if accepted else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert refusal(drawn("PNG")) == ""
