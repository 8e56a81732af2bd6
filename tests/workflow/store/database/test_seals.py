"""Over what a row's seal is made: whoever has the key can check it by hand, today's rows and older ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from zlib import crc32

from workflow.personal_data import Keyring
from workflow.store.database.seals import changed_fields, sealed
from workflow.tables import account, title_record

AT = datetime(2024, 11, 20, 1, 2, 3, tzinfo=UTC)
ACCOUNT = {
    "person_id": "p",
    "year": 2024,
    "edition_id": "zaozhuang-2024",
    "public": Decimal("0"),
    "professional": Decimal("17.5"),
    "required_public": Decimal("30"),
    "required_professional": Decimal("60"),
    "off_months": 0,
    "version": 7,
    "updated_at": AT,
}


def test_a_seal_is_made_over_the_table_and_its_columns_in_order() -> None:
    keyring = Keyring.generate()
    told = {
        "edition_id": "zaozhuang-2024",
        "person_id": "p",
        "professional": 35,
        "required_professional": 120,
        "required_public": 60,
        "updated_at": "2024-11-20T01:02:03+00:00",
        "year": 2024,
    }
    text = json.dumps(told, separators=(",", ":"), sort_keys=True)
    seal = sealed(keyring, account, ACCOUNT)
    assert (seal["key"], seal["mac"]) == keyring.seal(b"account " + text.encode())
    assert seal["fields"] == {
        name: crc32(json.dumps(value).encode()) & 0xFFFF for name, value in told.items()
    }
    assert changed_fields(keyring, "account", {**ACCOUNT, "seal": seal}) == []
    assert changed_fields(keyring, "account", {**ACCOUNT, "seal": seal, "public": Decimal(1)}) == ["public"]


def test_what_a_seal_covers_has_its_keys_in_order_too() -> None:
    keyring = Keyring.generate()
    rows = [{"id": "r", "payload": payload} for payload in ({"b": 1, "a": "“二”"}, {"a": "“二”", "b": 1})]
    text = '{"id":"r","payload":{"a":"“二”","b":1}}'
    assert [sealed(keyring, title_record, row)["mac"] for row in rows] == [
        keyring.seal(f"title_record {text}".encode())[1]
    ] * 2
