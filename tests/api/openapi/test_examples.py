"""Every request body has an example in the document, and each example does what its operation documents."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from api.openapi import examples
from tests.api.documented import document, operation, operations
from tests.api.written import checked, files, made, published
from tests.support.editions import NEXT
from tests.support.world import Caller, World, picture
from workflow.vocabulary import Category

# Which refusal an example illustrates, where it does not succeed.
REFUSED = {("hand_in_title_proof", "paper"): 422}


def _bodies() -> Iterator[tuple[str, str, str, str, dict[str, Any]]]:
    """(operation, method, path, media type, body) of each body that the document describes."""
    for method, path in operations():
        found = operation(method, path)
        for kind, content in found.get("requestBody", {}).get("content", {}).items():
            yield found["operationId"], method, path, kind, content


BODIES = list(_bodies())
CASES = [
    (name, example, method, path, shown["value"])
    for name, method, path, _, content in BODIES
    for example, shown in content.get("examples", {}).items()
]


def test_every_body_has_an_example() -> None:
    assert [name for name, *_, content in BODIES if not content.get("examples")] == []


def test_no_example_is_of_an_operation_that_is_gone() -> None:
    assert set(examples.EXAMPLES) == {name for name, *_ in BODIES}


def test_a_declaration_has_an_example_of_each_category() -> None:
    assert set(examples.EXAMPLES["create_declaration"]) == set(Category)


@pytest.mark.parametrize(
    ("name", "example", "method", "path", "value"), CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES]
)
def test_an_example_does_what_is_documented(
    offices: World, name: str, example: str, method: str, path: str, value: Any
) -> None:
    sender, names, more = PREPARED[name](offices, example)
    address = path
    for parameter, real in names.items():
        address = address.replace("{" + parameter + "}", real)
    assert "{" not in address
    body = _with_ids_of(offices, value, names)
    if name in WITH_A_FILE:
        body = {**body, "file": (io.BytesIO(picture()), body["file"])}
    sent = {"data": body} if name in WITH_A_FILE else {"json": {**body, **more.pop("instead", {})}}
    got = sender(method.upper(), address, **sent, **more)
    expected = REFUSED.get((name, example))
    if expected is None:
        assert 200 <= got.status_code < 300, got.text
    else:
        assert got.status_code == expected, got.text
    assert str(got.status_code) in operation(method, path)["responses"]


def _with_ids_of(world: World, value: Any, names: dict[str, str]) -> Any:
    real = {
        examples.PERSON: world.ids["li"],
        examples.UNIT: world.ids["school"],
        examples.BUREAU: world.ids["bureau"],
        examples.PRINCIPAL: world.ids["principal:integrator"],
        examples.DECLARATION: names.get("a declaration", ""),
    }
    text = json.dumps(value)
    for invented, id_ in real.items():
        text = text.replace(invented, id_)
    return json.loads(text)


# --- the town that each operation finds

Prepared = tuple[Caller, dict[str, str], dict[str, Any]]  # sender, parameters of the path, headers


def _if_match(version: int) -> dict[str, Any]:
    return {"headers": {"If-Match": f'"{version}"'}}


def _plain(who: str) -> Callable[[World, str], Prepared]:
    return lambda world, _: (world.callers[who], {}, {})


def _own_year(world: World, _: str) -> Prepared:
    return world.applicant, {"person_id": world.ids["li"], "year": "2024"}, {}


def _draft(world: World, _: str) -> Prepared:
    draft = world.draft()
    return world.applicant, {"declaration_id": draft["id"]}, _if_match(draft["version"])


def _draft_for_a_file(world: World, _: str) -> Prepared:
    return world.applicant, {"declaration_id": world.draft()["id"]}, {}


def _in_the_state_for(world: World, event: str) -> Prepared:
    if event == "submit":
        draft = world.draft()
        assert world.upload(draft["id"]).status_code == 201
        return world.applicant, {"declaration_id": draft["id"], "event": event}, {}
    waiting = world.submitted()["id"]
    names = {"declaration_id": waiting, "event": event}
    if event != "claim":
        world.act("reviewer", waiting, "claim")
    if event == "revoke":
        world.act("reviewer", waiting, "approve")
        return world.bureau, names, {}
    return world.reviewer, names, {}


def _with_hours(world: World, _: str) -> Prepared:
    waiting = world.submitted()["id"]
    for event in ("claim", "approve"):
        world.act("reviewer", waiting, event)
    return world.applicant, {"person_id": world.ids["li"]}, {}


def _certified(world: World, _: str) -> Prepared:
    applicant, names, _ = _with_hours(world, "")
    made = applicant.post(f"/v1/people/{names['person_id']}/certificates", {"years": [2024]})
    assert made.status_code == 201, made.text
    return world.bureau, {"certificate_id": made.json["id"]}, {}


def _approved(world: World, _: str) -> Prepared:
    waiting = world.submitted()["id"]
    world.act("reviewer", waiting, "claim")
    world.act("reviewer", waiting, "approve")
    return world.bureau, {"declaration_id": waiting}, {}


def _to_draw(world: World, example: str) -> Prepared:
    bureau, names, _ = _approved(world, example)
    if example == "so_many_of_a_region":
        world.act("bureau", names["declaration_id"], "sync")
    return bureau, {}, {}


def _drawn(world: World, example: str) -> Prepared:
    bureau, names, _ = _approved(world, example)
    draw = {"name": "x", "year": 2024, "size": {"count": 1}, "due_working_days": 20}
    campaign = bureau.post("/v1/spot-checks", draw).headers["Location"]
    [item] = bureau.get(f"{campaign}/items").json["items"]
    campaign_id = campaign.rpartition("/")[2]
    return bureau, {**names, "campaign_id": campaign_id, "item_id": item["id"]}, {}


def _asked_for(world: World, example: str) -> Prepared:
    bureau, names, _ = _drawn(world, example)
    of_item = f"/v1/spot-checks/{names['campaign_id']}/items/{names['item_id']}"
    asked = bureau.post(f"{of_item}/requests", {"kind": "photo", "why": "x"}).json
    return world.applicant, {**names, "request_id": asked["requests"][0]["id"]}, {}


def _waiting(world: World, _: str) -> Prepared:
    waiting = world.submitted()
    assert waiting["version"] == 3  # as the example says
    return world.reviewer, {"event": "approve", "a declaration": waiting["id"]}, {}


def _held(world: World, _: str) -> Prepared:
    [row] = examples.EXAMPLES["receive_records"]["public_course"]["records"]
    unknown = {**row, "person_id": world.ids["li"], "topic": "自选话题"}
    got = world.integrator.post("/v1/study-records:batch", {"records": [unknown]})
    assert got.json["items"][0]["outcome"] == "flag", got.text
    return world.bureau, {"source_id": row["source_id"]}, {}


def _whole_files(world: World, _: str) -> Prepared:
    return world.administrator, {}, {"instead": {"files": files()}}


def _one_file(world: World, _: str) -> Prepared:
    edition = made(world)
    changed = {"calendar.yaml": files()["calendar.yaml"] + "# looked at\n"}
    more = {**_if_match(edition["version"]), "instead": {"files": changed}}
    return world.administrator, {"edition_id": NEXT}, more


def _of_an_edition(world: World, _: str) -> Prepared:
    made(world)
    return world.administrator, {"edition_id": NEXT}, {}


def _publishable(world: World, example: str) -> Prepared:
    if example == "first_of_a_year":
        checked(world, ("edition", "year: 2024", "year: 2026"))
    else:
        checked(world)
    return world.second_administrator, {"edition_id": NEXT}, {}


def _in_force(world: World, _: str) -> Prepared:
    assert published(world).status_code == 200
    return world.second_administrator, {"edition_id": NEXT}, {}


def _read(world: World, path: str, who: str = "bureau") -> dict[str, Any]:
    got = world.callers[who].get(path)
    assert got.status_code == 200, got.text
    return dict(got.json)


def _organization(world: World, _: str) -> Prepared:
    id_ = world.ids["hospital"]
    return (
        world.bureau,
        {"organization_id": id_},
        _if_match(_read(world, f"/v1/organizations/{id_}")["version"]),
    )


def _reviewers(world: World, _: str) -> Prepared:
    return world.bureau, {"organization_id": world.ids["school"]}, {}


def _reviewer(world: World, _: str) -> Prepared:
    school = world.ids["school"]
    first = _read(world, f"/v1/organizations/{school}/reviewers")["items"][0]
    names = {"organization_id": school, "grant_id": first["id"]}
    return world.bureau, names, _if_match(first["version"])


def _person(world: World, _: str) -> Prepared:
    id_ = world.ids["wang"]
    return world.bureau, {"person_id": id_}, _if_match(_read(world, f"/v1/people/{id_}")["version"])


def _asking(world: World, example: str) -> Prepared:
    if example == "employer":  # the example's is the employer of the others
        return world.other_applicant, {"person_id": world.ids["wang"]}, {}
    return world.applicant, {"person_id": world.ids["li"]}, {}


def _twice(world: World, _: str) -> Prepared:
    names = {"person_id": world.ids["wang"]}
    seen = _read(world, f"/v1/people/{world.ids['wang']}/merge-preview?into={world.ids['li']}")
    return world.bureau, names, {"instead": {"digest": seen["digest"]}}


def _of_own_unit(world: World, _: str) -> Prepared:
    return world.unit_administrator, {"person_id": world.ids["li"]}, {}


def _proposed(world: World, example: str) -> Prepared:
    li, wang = world.ids["li"], world.ids["wang"]
    sent = {"other_id": wang, "reason": "One person"}
    asked = world.unit_administrator.post(f"/v1/people/{li}/merge-proposals", sent)
    assert asked.status_code == 201, asked.text
    seen = _read(world, f"/v1/people/{wang}/merge-preview?into={li}")
    looked_at = {"instead": {"digest": seen["digest"], "into": li}} if example == "looked_at" else {}
    return world.bureau, {"proposal_id": asked.json["id"]}, looked_at


def _asked(who: str) -> Callable[[World, str], Prepared]:
    def prepare(world: World, _: str) -> Prepared:
        document_ = {"type": "resident_identity_card", "number": examples.NUMBER}
        body = {"document": document_, "reason": "The number was typed wrong"}
        asked = world.applicant.post(f"/v1/people/{world.ids['li']}/corrections", body)
        assert asked.status_code == 201, asked.text
        return world.callers[who], {"correction_id": asked.json["id"]}, {}

    return prepare


def _person_without_a_tie(world: World, example: str) -> Prepared:
    document_ = {"type": "resident_identity_card", "number": examples.NUMBER}
    body = {"name": "Zhang", "applicant_type": "employee", "document": document_}
    person = world.bureau.post("/v1/people", body)
    assert person.status_code == 201, person.text
    return world.bureau, {"person_id": person.json["id"]}, {}


def _affiliation(world: World, _: str) -> Prepared:
    ties = _read(world, f"/v1/people/{world.ids['wang']}/affiliations")["items"]
    return world.bureau, {"affiliation_id": ties[0]["id"]}, _if_match(ties[0]["version"])


def _principal(world: World, _: str) -> Prepared:
    id_ = world.ids["principal:second_reviewer"]
    version = _read(world, f"/v1/principals/{id_}", "administrator")["version"]
    return world.administrator, {"principal_id": id_}, _if_match(version)


def _signed_up(world: World, _: str) -> Prepared:
    body = {"name": "Li", **examples.EXAMPLES["sign_in"]["login"]}
    assert world.administrator.post("/v1/principals", body).status_code == 201
    return world.nobody, {}, {}


def _signed_in(world: World, _: str) -> Prepared:
    _signed_up(world, _)
    login = examples.EXAMPLES["sign_in"]["login"]
    assert world.nobody.post("/v1/session", login).status_code == 200
    return world.nobody, {}, {}


def _with_login(world: World, _: str) -> Prepared:
    body = {"name": "Li", "login": "reviewer.li", "password": "correct horse battery staple"}
    made = world.administrator.post("/v1/principals", body)
    return world.administrator, {"principal_id": made.json["id"]}, _if_match(made.json["version"])


WITH_A_FILE = ("add_evidence", "add_correction_evidence", "give_evidence")
PREPARED: dict[str, Callable[[World, str], Prepared]] = {
    "create_declaration": _plain("applicant"),
    "edit_declaration": _draft,
    "perform_action": _in_the_state_for,
    "spot_check_declaration": _approved,
    "add_evidence": _draft_for_a_file,
    "draw_campaign": _to_draw,
    "ask_for_evidence": _drawn,
    "record_outcome": _drawn,
    "give_evidence": _asked_for,
    "perform_batch": _waiting,
    "receive_records": _plain("integrator"),
    "release_record": _held,
    "hand_in_title_proof": _plain("bureau"),
    "assess_facts": _plain("applicant"),
    "try_item": _own_year,
    "import_people": _organization,
    "create_edition": _whole_files,
    "edit_edition": _one_file,
    "explain_route": _of_an_edition,
    "assess_edition_impact": _of_an_edition,
    "publish_edition": _publishable,
    "move_work": _in_force,
    "retire_edition": _in_force,
    "roll_back": _in_force,
    "replay_edition": _of_an_edition,
    "create_organization": _plain("bureau"),
    "change_organization": _organization,
    "add_reviewer": _reviewers,
    "change_reviewer": _reviewer,
    "create_person": _plain("bureau"),
    "search_people": _plain("bureau"),
    "change_person": _person,
    "issue_certificate": _with_hours,
    "revoke_certificate": _certified,
    "remind_people": _plain("bureau"),
    "reveal_document": lambda world, _: (world.bureau, {"person_id": world.ids["li"]}, {}),
    "ask_correction": _asking,
    "merge_people": _twice,
    "propose_merge": _of_own_unit,
    "accept_merge_proposal": _proposed,
    "refuse_merge_proposal": _proposed,
    "approve_correction": _asked("unit_administrator"),
    "reject_correction": _asked("unit_administrator"),
    "reveal_numbers": _asked("unit_administrator"),
    "add_correction_evidence": _asked("applicant"),
    "create_affiliation": _person_without_a_tie,
    "change_affiliation": _affiliation,
    "create_principal": _plain("administrator"),
    "change_principal": _principal,
    "reset_password": _with_login,
    "create_api_key": _plain("administrator"),
    "sign_in": _signed_up,
    "change_own_password": _signed_in,
}


def test_an_operation_without_a_town_is_seen() -> None:
    assert set(PREPARED) == set(examples.EXAMPLES)
    assert document()["paths"]
