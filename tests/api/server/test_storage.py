"""What clients are told when nothing can be stored: a lock, a full disk, a file that is gone."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pysqlite3.dbapi2 as sqlite3
import pytest

from tests.support.patience import PATIENCE_SECONDS, until
from tests.support.servers.serving import Serving
from tests.support.small_disk import failing_disk, small_disk
from tests.support.world import picture

WAITED = 4.5  # who waits for a lock waits 5 s


def soon(true: Callable[[], bool]) -> None:
    assert until(true)


def post(serving: Serving, who: str, path: str, content: bytes, kind: str) -> tuple[int, dict[str, str], Any]:
    headers = {"Authorization": f"Bearer {serving.demo()['keys'][who]}", "Content-Type": kind}
    status, told, body = serving.request("POST", path, content, headers)
    return status, told, json.loads(body)


def create(serving: Serving, name: str) -> tuple[int, dict[str, str], Any]:
    return post(serving, "administrator", "/v1/organizations", organization(name), "application/json")


def organization(name: str) -> bytes:
    return json.dumps({"name": name, "kind": "employer", "region": "370400"}).encode()


def ready(serving: Serving) -> tuple[int, Any]:
    began = time.monotonic()
    status, _, body = serving.request("GET", "/readyz")
    assert time.monotonic() - began < WAITED
    return status, json.loads(body)["checks"]


@pytest.mark.failures
def test_readers_and_health_don_t_wait_behind_a_lock_of_another_process(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving:
        keys = serving.demo()["keys"]
        other = sqlite3.connect(str(serving.folder / "xueshi.db"), isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        answers: list[tuple[float, int]] = []

        def claim(who: str, number: int) -> None:
            """With an Idempotency-Key the request begins by writing, whoever it is."""
            headers = {"Authorization": f"Bearer {keys[who]}", "Idempotency-Key": f"{who}-{number}"}
            headers["Content-Type"] = "application/json"
            began = time.monotonic()
            status = serving.request("POST", "/v1/organizations", organization("x"), headers)[0]
            answers.append((time.monotonic() - began, status))

        people = [who for who in keys if isinstance(keys[who], str)][:6]
        writers = [threading.Thread(target=claim, args=(who, n)) for who in people for n in range(2)]
        for writer in writers:
            writer.start()
        time.sleep(0.5)
        for _ in range(10):
            began = time.monotonic()
            key = {"Authorization": f"Bearer {keys['employee']}"}
            assert serving.request("GET", "/v1/declarations", headers=key)[0] == 200
            assert serving.request("GET", "/healthz")[0] == 200
            assert time.monotonic() - began < WAITED
            time.sleep(0.2)
        assert ready(serving)[0] == 200
        for writer in writers:
            writer.join(PATIENCE_SECONDS)
        assert {status for _, status in answers} == {503}
        other.execute("ROLLBACK")
        other.close()
        assert create(serving, "after the lock")[0] == 201


def test_a_full_disk_is_told_to_who_writes_and_ends_by_itself(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", 24) as disk, Serving(disk.folder) as serving:
        draft = {"category": "training", "filing_number": "F-1", "mode": "in_person"}
        draft["days"] = [{"date": "2024-06-03", "hours": "8"}]  # type: ignore[assignment]
        person = serving.demo()["people"]["employee"]["id"]
        body = json.dumps({"person_id": person, "item": draft}).encode()
        status, _, made = post(serving, "employee", "/v1/declarations", body, "application/json")
        assert status == 201, made
        place = f"/v1/declarations/{made['id']}/evidence"
        sent = picture(7) + bytes(2_000_000)
        form = b'--x\r\nContent-Disposition: form-data; name="kind"\r\n\r\npass_certificate\r\n--x\r\n'
        form += (
            b'Content-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n' + sent + b"\r\n--x--\r\n"
        )
        kind = "multipart/form-data; boundary=x"
        disk.fill(left=300_000)
        status, headers, problem = post(serving, "employee", place, form, kind)
        assert (status, headers["retry-after"], problem["code"]) == (503, "1", "STORAGE_FULL")
        status, checks = ready(serving)
        assert (status, checks["evidence"]["code"]) == (503, "STORAGE_FULL")
        disk.fill()
        codes = [create(serving, f"full {number}")[2].get("code") for number in range(300)]
        assert codes[-1] == "STORAGE_FULL" and set(codes) <= {None, "STORAGE_FULL"}
        soon(lambda: ready(serving)[1]["writes"].get("code") == "STORAGE_FULL")
        disk.make_room()
        soon(lambda: ready(serving)[0] == 200)
        assert create(serving, "with room")[0] == 201
        assert post(serving, "employee", place, form, kind)[0] in (201, 422)
        assert '"traceback"' not in serving.log.read_text()


def test_a_large_body_that_can_t_be_put_aside_is_a_problem(tmp_path: Path) -> None:
    with small_disk(tmp_path / "temporary", 1) as disk:
        serving = Serving(tmp_path / "data")
        serving.environment["TMPDIR"] = str(disk.folder)
        with serving:
            disk.fill()
            status, headers, problem = post(
                serving, "employee", "/v1/assessments", b" " * 3_000_000, "application/json"
            )
            assert (status, headers["retry-after"], problem["code"]) == (503, "1", "STORAGE_FULL")
            assert serving.request("GET", "/healthz")[0] == 200


@pytest.mark.failures
def test_a_page_that_is_damaged_while_running_is_told_and_health_goes_on(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving:
        assert create(serving, "before")[0] == 201
        assert ready(serving)[0] == 200
        damage(serving.folder / "xueshi.db", "organization")
        key = {"Authorization": f"Bearer {serving.demo()['keys']['administrator']}"}
        for _ in range(3):
            status, headers, body = serving.request("GET", "/v1/organizations", headers=key)
            problem = json.loads(body)
            assert (status, headers["retry-after"], problem["code"]) == (503, "1", "STORAGE_DAMAGED")
            assert headers["content-type"] == "application/problem+json"
        soon(lambda: ready(serving)[0] == 503)
        assert ready(serving)[1]["database"]["code"] == "STORAGE_DAMAGED"
        assert serving.request("GET", "/healthz")[0] == 200
        told_once(serving, "STORAGE_DAMAGED")


@pytest.mark.failures
def test_a_file_system_that_becomes_read_only_is_told_and_what_is_stored_is_read_on(tmp_path: Path) -> None:
    with failing_disk(tmp_path / "data") as disk:
        serving = Serving(disk.folder)
        serving.log = tmp_path / "server.log"
        with serving:
            assert create(serving, "before")[0] == 201
            assert ready(serving)[0] == 200
            disk.fail()
            codes = []
            for number in range(5):
                status, headers, problem = create(serving, f"read only {number}")
                assert (status, headers["retry-after"]) == (503, "1")
                assert headers["content-type"] == "application/problem+json"
                codes.append(problem["code"])
            # Who was amid a file learns only that it can't be written; who opens one is told why.
            assert codes[-1] == "READ_ONLY" and set(codes) <= {"UNAVAILABLE", "READ_ONLY"}
            soon(lambda: ready(serving)[1]["writes"].get("code") == "READ_ONLY")
            assert ready(serving)[0] == 503
            key = {"Authorization": f"Bearer {serving.demo()['keys']['administrator']}"}
            status, _, body = serving.request("GET", "/v1/organizations?limit=100", headers=key)
            assert status == 200
            names = {each["name"] for each in json.loads(body)["items"]}
            assert "before" in names and not names & {f"read only {number}" for number in range(5)}
            assert serving.request("GET", "/healthz")[0] == 200
            told_once(serving, "READ_ONLY", "UNAVAILABLE")


def damage(file: Path, table: str) -> None:
    """Spoil the first page of a table, as a disk does; a commit makes everybody read it again."""
    with contextlib.closing(sqlite3.connect(str(file), isolation_level=None)) as other:
        assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
        of_table = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (page,) = other.execute(of_table, (table,)).fetchone()
        (size,) = other.execute("PRAGMA page_size").fetchone()
        with file.open("r+b") as spoilt:
            spoilt.seek((page - 1) * size)
            spoilt.write(b"\xff" * size)
        other.execute("PRAGMA user_version = 0")


def told_once(serving: Serving, code: str, *others: str) -> None:
    """The log says it, and as what else it was met, once and not for each who met it; without any calls."""
    log = serving.log.read_text()
    assert "traceback" not in log.lower()
    told = [json.loads(line)["code"] for line in log.splitlines() if '"database_fails"' in line]
    assert code in told and set(told) <= {code, *others}, log
    assert len(told) <= 1 + 2 * len(others), log  # a look may find it well amid the change


def test_a_database_file_that_is_gone_is_told_and_nothing_is_acknowledged_into_it(tmp_path: Path) -> None:
    with Serving(tmp_path / "data") as serving:
        assert create(serving, "before")[0] == 201
        file = serving.folder / "xueshi.db"
        file.rename(serving.folder / "aside.db")
        soon(lambda: create(serving, "gone")[2].get("code") == "STORAGE_DAMAGED")
        for number in range(3):
            status, headers, problem = create(serving, f"gone {number}")
            assert (status, headers["retry-after"], problem["code"]) == (503, "1", "STORAGE_DAMAGED")
        soon(lambda: ready(serving)[0] == 503)
        assert ready(serving)[1]["database"]["code"] == "STORAGE_DAMAGED"
        assert not file.exists()
        (serving.folder / "aside.db").rename(file)
        soon(lambda: ready(serving)[0] == 200)
        assert create(serving, "after")[0] == 201
        log = serving.log.read_text()
        assert '"traceback"' not in log
        assert log.count("database_fails") <= 2  # of what was saved last, and of what was refused
