"""What cannot be done is answered with a problem that says what, where and in which language."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from sqlalchemy import update
from structlog.testing import capture_logs

from api.http import problems
from tests.api.http.places import PROBLEM, path_of
from tests.support.world import World
from workflow.errors import Busy
from workflow.tables import declaration


def test_a_problem_says_what_where_and_which_request(world: World) -> None:
    got = world.nobody.get("/v1/declarations", headers={"X-Request-Id": "abc-1"})
    assert (got.status_code, got.mimetype) == (401, PROBLEM)
    assert got.json["status"] == 401 and got.json["code"] == "NOT_AUTHENTICATED"
    assert got.json["type"] == "/docs#NOT_AUTHENTICATED"
    assert got.json["instance"] == "urn:xueshi:request:abc-1"
    assert got.headers["X-Request-Id"] == "abc-1"
    assert got.headers["WWW-Authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("accepted", "language", "title"),
    [
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh", "未登录"),
        ("en;q=0.9, zh;q=0.8", "en", "Not authenticated"),
        ("fr", "en", "Not authenticated"),
        ("zh;q=x;;;, ,;", "en", "Not authenticated"),
        ("", "en", "Not authenticated"),
    ],
)
def test_words_follow_accept_language(world: World, accepted: str, language: str, title: str) -> None:
    got = world.nobody.get("/v1/declarations", headers={"Accept-Language": accepted})
    assert (got.headers["Content-Language"], got.json["title"]) == (language, title)


def test_wrong_fields_are_named_all_at_once(world: World) -> None:
    got = world.applicant.post("/v1/declarations", {"person_id": 7, "attested": "yes", "more": 1})
    assert got.status_code == 422
    told = {(error["pointer"], error["code"]) for error in got.json["errors"]}
    assert told == {
        ("/person_id", "WRONG_FORM"),
        ("/attested", "WRONG_TYPE"),
        ("/more", "UNKNOWN_FIELD"),
        ("/item", "REQUIRED"),
    }
    assert all(error["text"]["zh"] and error["text"]["en"] for error in got.json["errors"])


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/v1/declarations", "GET, HEAD, OPTIONS, POST"),
        ("/v1/declarations/01930000-0000-7000-8000-000000000001", "DELETE, GET, HEAD, OPTIONS, PATCH"),
        ("/v1/declarations/01930000-0000-7000-8000-000000000001/actions/submit", "OPTIONS, POST"),
        ("/healthz", "GET, HEAD, OPTIONS"),
        ("/openapi.json", "GET, HEAD, OPTIONS"),
    ],
)
def test_options_tells_the_methods_of_an_address(world: World, path: str, methods: str) -> None:
    """Whoever asks, also without a key: which methods there are is in the document, which everybody reads."""
    for caller in (world.nobody, world.applicant):
        got = caller("OPTIONS", path, headers={"X-Request-Id": "abc-1"})
        assert (got.status_code, got.data, got.headers.get("Content-Type")) == (204, b"", None)
        assert (got.headers["Allow"], got.headers["X-Request-Id"]) == (methods, "abc-1")
    missing = world.nobody("OPTIONS", "/v1/nothing")
    assert (missing.status_code, missing.mimetype) == (404, PROBLEM)
    refused = world.nobody("PUT", path)
    assert (refused.status_code, ", ".join(sorted(refused.headers["Allow"].split(", ")))) == (405, methods)


def test_another_bodys_declaration_is_not_found(world: World) -> None:
    waiting = world.submitted()
    for who in ("other_reviewer", "other_applicant"):
        got = world.callers[who].get(path_of(waiting))
        assert (got.status_code, got.json["code"]) == (404, "NOT_FOUND")
        acted = world.callers[who].post(f"{path_of(waiting)}/actions/claim")
        assert acted.status_code == 404


def test_what_is_seen_but_not_ones_own_to_do_is_403(world: World) -> None:
    waiting = world.submitted()
    got = world.applicant.post(f"{path_of(waiting)}/actions/approve")
    assert got.status_code == 403
    assert "is_reviewer_of_body" in got.json["facts"]["permitted_to"]


def test_a_wrong_state_is_409_and_names_the_possible_events(world: World) -> None:
    draft = world.draft()
    world.upload(draft["id"])
    world.act("applicant", draft["id"], "submit")
    got = world.applicant.post(f"{path_of(draft)}/actions/submit")
    assert (got.status_code, got.json["code"]) == (409, "WRONG_STATE")
    assert "withdraw" in got.json["facts"]["possible"]


def test_an_unknown_event_is_not_found(world: World) -> None:
    for event in ("vanish", "delay", "event", "class"):
        assert world.applicant.post(f"{path_of(world.draft())}/actions/{event}").status_code == 404


def test_a_method_that_is_not_there_is_405_with_allow(world: World) -> None:
    got = world.applicant("PUT", path_of(world.draft()))
    assert (got.status_code, got.mimetype) == (405, PROBLEM)
    assert {"GET", "PATCH", "DELETE"} <= set(got.headers["Allow"].split(", "))


def test_a_decision_without_a_reason_is_refused_with_its_code(world: World) -> None:
    waiting = world.submitted()
    world.act("reviewer", waiting["id"], "claim")
    got = world.reviewer.post(f"{path_of(waiting)}/actions/reject")
    assert got.status_code == 422
    assert [guard["code"] for guard in got.json["guards"]] == ["REASON_REQUIRED"]
    assert world.reviewer.get(path_of(waiting)).json["state"] == "unit_review"


def test_a_paper_proof_is_refused(world: World) -> None:
    proof = {"person_id": world.ids["li"], "year": 2024, "medium": "paper"}
    got = world.bureau.post("/v1/title-records", proof)
    assert got.status_code == 422
    assert [guard["code"] for guard in got.json["guards"]] == ["ONLY_PLATFORM_RECORD"]


def test_our_own_fault_is_a_problem_without_internals(world: World) -> None:
    draft = world.draft()
    with world.service.store.write() as connection:
        damaged = [{"secret": "110105199003078515"}]
        connection.execute(update(declaration).values(evidence=damaged))
    got = world.applicant.get(path_of(draft))
    assert (got.status_code, got.mimetype, got.json["code"]) == (500, PROBLEM, "INTERNAL")
    assert "1101051990" not in got.text and "KeyError" not in got.text


def test_a_pool_that_is_exhausted_is_503_with_retry_after(world: World) -> None:
    store = world.service.store
    store._connections.wait_seconds = 0.05
    with ExitStack() as held:
        with pytest.raises(Busy):
            while True:
                held.enter_context(store.read())
        got = world.applicant.get("/v1/declarations")
    assert (got.status_code, got.json["code"]) == (503, "BUSY")
    assert int(got.headers["Retry-After"]) >= 1
    assert world.applicant.get("/v1/declarations").status_code == 200


def fails_over(number: str) -> None:
    """Fail as a driver does: with personal data in the text of the error and of its cause."""
    try:
        raise KeyError(number)
    except KeyError as error:
        raise RuntimeError(f"no row for {number}") from error


def test_a_fault_is_logged_with_its_traceback_under_the_number_of_the_request(world: World) -> None:
    with (
        world.app.test_request_context("/v1/people", headers={"X-Request-Id": "abc-2"}),
        capture_logs() as logged,
    ):
        try:
            fails_over("110105199003078510")
        except RuntimeError as error:
            answer = problems.respond(error)
    assert (answer.status_code, answer.mimetype, answer.headers["X-Request-Id"]) == (500, PROBLEM, "abc-2")
    assert answer.get_json()["code"] == "INTERNAL"
    assert answer.get_json()["instance"] == "urn:xueshi:request:abc-2"
    (line,) = logged
    assert (line["request_id"], line["error"]) == ("abc-2", "RuntimeError")
    assert [place.rsplit(" ", 1)[-1] for place in line["traceback"]] == [
        "RuntimeError",
        "fails_over",
        "test_a_fault_is_logged_with_its_traceback_under_the_number_of_the_request",
        "KeyError",
        "fails_over",
    ]
    assert "110105199003078510" not in str(logged) + answer.get_data(as_text=True)


def test_every_status_that_the_server_itself_answers_is_documented_everywhere(world: World) -> None:
    paths = world.nobody.get("/openapi.json").json["paths"]
    for entry in paths.values():
        for method, operation in entry.items():
            if method in ("get", "post", "patch", "delete"):
                assert {"400", "408", "431", "500", "503"} <= set(operation["responses"])


def test_a_path_of_two_slashes_is_no_other_path(world: World) -> None:
    for path in ("/v1//session", "//v1/session", "/v1/session//"):
        refused = world.nobody.get("/v1/session", environ_overrides={"PATH_INFO": path, "RAW_URI": path})
        assert (refused.status_code, refused.json["code"]) == (400, "WRONG_TARGET")
