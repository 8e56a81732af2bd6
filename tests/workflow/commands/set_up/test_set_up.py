"""A file sets an installation up: once, in one piece, by as little as differs, and takes nothing away."""

from __future__ import annotations

from copy import deepcopy
from datetime import date, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from argon2 import PasswordHasher

from api.schemas.people.set_up import SetUp
from tests.support import ROOT, town
from workflow.commands.people import identity, organizations
from workflow.commands.people.identity import create_first_administrator
from workflow.commands.people.sessions import sign_in
from workflow.commands.set_up.applying import set_up
from workflow.commands.set_up.outcome import NotSetUp, Outcome
from workflow.definition.files.source import parse
from workflow.errors import Conflict, Invalid, PasswordMustChange, Refused
from workflow.queries.people import identity as queries
from workflow.queries.people.identity import actor_by_key
from workflow.queries.people.organizations import list_organizations, list_reviewers
from workflow.runtime.service import Service

USCC = "91370400MA30000100"
OTHER_USCC = "91370400MA3ABCD01H"
EXAMPLE = ROOT / "deploy" / "set-up.example.yaml"
EVERYTHING: Any = {"filters": {}, "after": None, "limit": 100}
ROOT_ACTOR = town.ADMINISTRATOR


def example() -> Any:
    """The values of the example, as the command line takes them."""
    return SetUp().load(parse(EXAMPLE, EXAMPLE.read_bytes()).data)


def state(service: Service) -> list[Any]:
    """All that a file can set up, without ids of grants and keys."""
    bodies = list_organizations(service, ROOT_ACTOR, **EVERYTHING).items
    principals = queries.list_principals(service, ROOT_ACTOR, **EVERYTHING).items
    return [bodies, principals, queries.list_api_keys(service, ROOT_ACTOR, **EVERYTHING).items]


def done(outcome: Outcome) -> list[tuple[str, str, str]]:
    return [(step.done, step.kind, step.name) for step in outcome.steps]


def test_the_example_is_made_as_it_says_and_a_second_time_nothing_is(service: Service) -> None:
    first = set_up(service, example())
    assert len(first.passwords) == 5 and len(first.keys) == 1
    made = state(service)
    assert [len(part) for part in made] == [5, 6, 1]
    names = {body["id"]: body["name"] for body in made[0]}
    parents = {body["name"]: names.get(body["parent_id"]) for body in made[0]}
    assert parents["示例社区服务站"] == "示例街道人社服务站"
    roles = {p["login"]: [(g["role"], names.get(g["organization_id"])) for g in p["grants"]] for p in made[1]}
    assert roles["machines.zhao"] == [("unit_administrator", "示例精密机械有限公司")]
    assert roles["bureau.sun"] == [("bureau", "示例市人力资源和社会保障局")]
    again = set_up(service, example())
    assert (again.changed, again.steps, again.has_secrets, again.entries) == (0, [], False, first.entries)
    assert state(service) == made


def test_its_secrets_work_and_a_password_is_for_one_sign_in(service: Service) -> None:
    outcome = set_up(service, example())
    (key,) = outcome.keys
    actor = actor_by_key(service, key["secret"])
    assert actor.name == "职称评审系统" and actor.scopes == set(key["scopes"])
    given = outcome.passwords[0]
    with pytest.raises(PasswordMustChange):
        sign_in(service, login=given["login"], password=given["password"], origin="10.0.0.1")
    token, _ = sign_in(
        service,
        login=given["login"],
        password=given["password"],
        new_password="correct horse battery",
        origin="10.0.0.1",
    )
    assert queries.actor_by_session(service, token).name == given["name"]


def test_a_trial_changes_nothing_and_says_the_same(service: Service) -> None:
    before = state(service)
    tried = set_up(service, example(), dry_run=True, deliver=lambda outcome: pytest.fail("nothing is told"))
    assert state(service) == before
    assert done(tried) == done(set_up(service, example()))


def test_what_differs_is_changed_and_nothing_else(service: Service) -> None:
    set_up(service, example())
    before = state(service)
    wanted = example()
    wanted["organizations"][2]["region"] = "370402002"
    wanted["organizations"][1]["reviewers"][0]["valid_to"] = date(2030, 12, 31)
    wanted["principals"][0]["roles"].append({"role": "administrator"})
    wanted["principals"][1]["name"] = "王某某"
    outcome = set_up(service, wanted)
    assert sorted(done(outcome)) == [
        ("changed", "organization", "示例街道人社服务站"),
        ("changed", "principal", "talent.wang"),
        ("changed", "reviewer", "示例市人才服务中心: talent.wang"),
        ("made", "role", "bureau.sun"),
    ]
    assert not outcome.has_secrets
    after = state(service)
    assert [b["version"] for b in after[0]] == [
        2 if b["name"] == "示例街道人社服务站" else 1 for b in before[0]
    ]
    held = {g["id"] for p in before[1] for g in p["grants"]}
    assert held < {g["id"] for p in after[1] for g in p["grants"]}  # a grant that stays is the same row
    assert set_up(service, wanted).changed == 0


def test_a_name_changes_under_the_same_uscc(service: Service) -> None:
    unit = {"name": "甲公司", "kind": "employer", "region": "370402", "uscc": USCC}
    set_up(service, {"organizations": [unit]})
    outcome = set_up(service, {"organizations": [{**unit, "name": "乙公司"}]})
    assert [dict(step.changes) for step in outcome.steps] == [{"name": ("甲公司", "乙公司")}]


def test_a_namesake_with_another_uscc_takes_nothing_over(service: Service) -> None:
    unit = {"name": "甲公司", "kind": "employer", "region": "370402", "uscc": USCC}
    set_up(service, {"organizations": [unit]})
    with pytest.raises(NotSetUp) as refused:
        set_up(service, {"organizations": [{**unit, "uscc": OTHER_USCC}]})
    assert refused.value.path == ("organizations", 0, "uscc")
    assert isinstance(refused.value.refused, Invalid)
    assert [error.code for error in refused.value.refused.errors] == ["USCC_STAYS"]


def test_what_an_entry_leaves_out_stays_as_it_is(service: Service) -> None:
    wanted = example()
    wanted["organizations"][1]["reviewers"][0]["alternate"] = True
    set_up(service, wanted)
    del wanted["organizations"][1]["reviewers"][0]["alternate"]
    for principal in wanted["principals"]:
        for key in principal.get("keys", ()):
            key.pop("scopes", None)
    assert set_up(service, wanted).changed == 0


def test_nothing_that_is_not_named_is_taken_away(service: Service) -> None:
    set_up(service, example())
    before = state(service)
    assert set_up(service, {}).changed == 0
    only = {"principals": [{"name": "人社局 孙某", "login": "bureau.sun"}]}
    assert set_up(service, only).changed == 0
    assert state(service) == before


def test_what_somebody_took_away_is_not_given_again(service: Service) -> None:
    set_up(service, example())
    (key,) = queries.list_api_keys(service, ROOT_ACTOR, **EVERYTHING).items
    identity.revoke_api_key(service, ROOT_ACTOR, key["id"], version=key["version"])
    agency = next(b for b in state(service)[0] if b["kind"] == "personnel_agency")["id"]
    (office,) = list_reviewers(service, ROOT_ACTOR, agency, **EVERYTHING).items
    today = service.clock.today()
    with service.store.write() as connection:  # it began long ago
        connection.exec_driver_sql(
            f"UPDATE role_grant SET valid_from = '2020-01-01' WHERE id = '{office['id']}'"
        )
    organizations.end_reviewer(service, ROOT_ACTOR, agency, office["id"], version=office["version"])
    before = state(service)
    outcome = set_up(service, example())
    assert (outcome.changed, outcome.has_secrets) == (0, False)
    assert sorted(done(outcome)) == [
        ("left", "key", "职称评审系统: title-system-2026"),
        ("left", "reviewer", "示例市人才服务中心: talent.wang"),
    ]
    assert state(service) == before
    wanted = example()
    wanted["organizations"][1]["reviewers"][0]["valid_to"] = None  # asked for: in office again from today on
    assert done(set_up(service, wanted))[-1] == ("made", "reviewer", "示例市人才服务中心: talent.wang")
    held = list_reviewers(service, ROOT_ACTOR, agency, **EVERYTHING).items
    assert [each["valid_to"] for each in held] == [f"{today - timedelta(days=1)}", None]
    assert set_up(service, wanted).changed == 0


def test_what_is_asked_to_end_ends(service: Service) -> None:
    set_up(service, example())
    wanted = example()
    wanted["principals"][5]["keys"][0]["revoked"] = True
    wanted["principals"][4]["active"] = False
    assert done(set_up(service, wanted)) == [
        ("changed", "principal", "machines.qian"),
        ("ended", "key", "职称评审系统: title-system-2026"),
    ]
    assert set_up(service, wanted).changed == 0


def test_what_fails_at_the_end_undoes_everything(service: Service) -> None:
    before = state(service)
    wanted = example()
    wanted["organizations"][4]["reviewers"][1]["login"] = "nobody"
    with pytest.raises(NotSetUp) as caught:
        set_up(service, wanted)
    assert caught.value.path == ("organizations", 4, "reviewers", 1, "login")
    assert state(service) == before

    def no_place(outcome: Outcome) -> None:
        raise PermissionError("no place for secrets")

    with pytest.raises(PermissionError):
        set_up(service, example(), deliver=no_place)
    assert state(service) == before


UNIT, SYSTEM = ("organizations", 4), ("principals", 5)


def _sets(at: tuple[str | int, ...], **values: Any) -> Any:
    def change(wanted: Any) -> None:
        for step in at:
            wanted = wanted[step]
        wanted.update(values)

    return change


def _repeats(*at: str | int) -> Any:
    def change(wanted: Any) -> None:
        for step in at:
            wanted = wanted[step]
        wanted.append(dict(wanted[0]))

    return change


BUREAU = "示例市人力资源和社会保障局"
REFUSED = [
    (_sets(("organizations", 1), kind="community_station"), ("organizations", 1, "parent"), "PARENT_KIND"),
    (_sets(("organizations", 1), parent="无"), ("organizations", 1, "parent"), "ORGANIZATION_NOT_NAMED"),
    (_sets(("organizations", 0), parent="示例社区服务站"), ("organizations", 2, "parent"), "PARENT_CYCLE"),
    (_sets(("organizations", 0), parent=BUREAU), ("organizations", 0, "parent"), "PARENT_CYCLE"),
    (_repeats("organizations"), ("organizations", 5, "name"), "NAME_TWICE"),
    (_sets(UNIT, uscc="1"), (*UNIT, "uscc"), "USCC_INVALID"),
    (_sets(("principals", 0, "roles", 0), organization="无"), ("principals", 0, "roles", 0, "organization"),
     "ORGANIZATION_NOT_NAMED"),
    (_repeats("principals"), ("principals", 6, "login"), "PRINCIPAL_TWICE"),
    (_repeats(*UNIT, "reviewers"), (*UNIT, "reviewers", 2, "login"), "PRINCIPAL_TWICE"),
    (_sets((*SYSTEM, "roles", 0), organization=BUREAU), (*SYSTEM, "roles", 0, "organization"),
     "ROLE_HAS_NO_ORGANIZATION"),
    (_sets((*SYSTEM, "keys", 0), scopes=None), (*SYSTEM, "keys", 0, "scopes"), "SCOPES_REQUIRED"),
]  # fmt: skip
STAYS = [
    (_sets((*SYSTEM, "keys", 0), scopes=["people:read"]), "KEY_STAYS"),
    (_sets((*UNIT, "reviewers", 0), alternate=True), "OFFICE_STAYS"),
    (_sets((*UNIT, "reviewers", 1), valid_from=date(2025, 1, 1)), "OFFICE_STAYS"),
    (_sets(("principals", 0), person_id="0" * 36), "PERSON_STAYS"),
    (_sets(UNIT, kind="personnel_agency", name="别名", uscc=USCC), "KIND_STAYS"),
]


def _refused(service: Service, wanted: Any) -> tuple[Any, str]:
    with pytest.raises(NotSetUp) as caught:
        set_up(service, wanted)
    assert isinstance(caught.value.refused, Invalid)
    return caught.value.path, caught.value.refused.errors[0].code


def test_a_refusal_names_the_place_in_the_file_and_nothing_is_done(service: Service) -> None:
    for change, path, code in REFUSED:
        wanted = example()
        change(wanted)
        assert _refused(service, wanted) == (path, code)
    assert state(service) == [[], [], []]


def test_what_can_not_be_changed_is_refused(service: Service) -> None:
    first = example()
    _sets(UNIT, uscc=USCC)(first)
    set_up(service, first)
    before = state(service)
    for change, code in STAYS:
        wanted = example()
        change(wanted)
        assert _refused(service, wanted)[1] == code
    assert state(service) == before


def test_two_of_one_name_are_not_guessed(service: Service) -> None:
    for _ in range(2):
        town.organization(service, name="甲公司")
    unit = {"name": "甲公司", "kind": "employer", "region": "370402"}
    assert _refused(service, {"organizations": [unit]}) == (("organizations", 0, "name"), "NAME_AMBIGUOUS")
    below = {"name": "乙公司", "kind": "employer", "region": "370402", "parent": "甲公司"}
    assert _refused(service, {"organizations": [below]})[1] == "NAME_AMBIGUOUS"
    for _ in range(2):
        identity.create_principal(service, ROOT_ACTOR, {"name": "程序"})
    assert _refused(service, {"principals": [{"name": "程序"}]})[1] == "NAME_AMBIGUOUS"


def test_two_first_administrators_at_once_are_one(service: Service) -> None:
    barrier, made = Barrier(2), []

    def make(login: str) -> None:
        barrier.wait()
        try:
            made.append(
                create_first_administrator(service, name=login, login=login, password="correct horse b")
            )
        except Refused as refused:
            made.append(refused)

    threads = [Thread(target=make, args=(login,)) for login in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(isinstance(each, Conflict) for each in made) == 1, made
    assert len(state(service)[1]) == 1


@pytest.mark.parametrize("change", ["active", "ended", "login"])
def test_an_administrator_who_can_not_sign_in_locks_nobody_out(service: Service, change: str) -> None:
    password = "correct horse battery"
    made = create_first_administrator(service, name="a", login="first", password=password)
    grant = {"role": "administrator", "valid_to": service.clock.today()}
    keep = {"grants": [grant]}
    identity.change_principal(service, ROOT_ACTOR, made["id"], version=1, changes=keep)
    with pytest.raises(Conflict):
        create_first_administrator(service, name="b", login="second", password=password)
    if change == "login":
        with service.store.write() as connection:
            connection.exec_driver_sql("UPDATE principal SET login = NULL, password_hash = NULL")
    else:
        ended = {"grants": [{**grant, "valid_to": service.clock.today() - timedelta(days=1)}]}
        changes = deepcopy(ended) if change == "ended" else {"active": False}
        identity.change_principal(service, ROOT_ACTOR, made["id"], version=2, changes=changes)
    assert (
        create_first_administrator(service, name="b", login="second", password=password)["login"] == "second"
    )


def test_grants_that_stay_keep_by_whom_they_were_given(service: Service) -> None:
    unit = town.organization(service)
    made = identity.create_principal(service, ROOT_ACTOR, {"name": "a"})
    with service.store.write() as connection:
        identity._add_grants(
            service, connection, made["id"], [{"role": "unit_reviewer", "organization_id": unit}]
        )
        connection.exec_driver_sql("UPDATE role_grant SET from_outside = false")
    office = {"role": "unit_reviewer", "organization_id": unit, "alternate": False}
    grants = [office, {"role": "bureau"}]
    changed = identity.change_principal(
        service, ROOT_ACTOR, made["id"], version=1, changes={"grants": grants}
    )
    assert {g["role"]: g["from_outside"] for g in changed["grants"]} == {
        "unit_reviewer": False,
        "bureau": True,
    }
    changed = identity.change_principal(
        service, ROOT_ACTOR, made["id"], version=2, changes={"grants": [{"role": "bureau"}]}
    )
    assert [g["role"] for g in changed["grants"]] == ["bureau"]


def test_others_write_while_the_first_passwords_are_hashed(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed, whole = [], PasswordHasher.hash

    def noted(hasher: PasswordHasher, password: str) -> str:
        with service.store.write():  # waits in vain where the set-up has begun to write, on SQLite
            hashed.append(password)
        return whole(hasher, password)

    monkeypatch.setattr(PasswordHasher, "hash", noted)
    outcome = set_up(service, example())
    assert sorted(hashed) == sorted(each["password"] for each in outcome.passwords)
