"""Proofs at title review over HTTP: only a paper that cites a listed demand in force is taken (四(二))."""

from __future__ import annotations

from tests.api.written import published
from tests.support.world import World

DEMAND = (
    "title_demands",
    "title_demands: []",
    "title_demands:\n  - {series: 卫生技术, document: 鲁卫人字〔2024〕1号, from: 2024-01-01, to: 2024-12-31}",
)


def test_a_cited_demand_is_recorded_with_its_document(offices: World) -> None:
    person_id = offices.ids["li"]
    proof = {
        "person_id": person_id,
        "year": 2024,
        "medium": "paper",
        "demand_document": "鲁卫人字〔2024〕1号",
    }
    early = offices.bureau.post("/v1/title-records", proof)
    assert (early.status_code, early.json["guards"][0]["code"]) == (422, "ONLY_PLATFORM_RECORD")
    assert early.json["guards"][0]["pointer"] == "/demand_document"
    assert published(offices, DEMAND).status_code == 200
    got = offices.bureau.post("/v1/title-records", proof)
    assert got.status_code == 201, got.text
    assert (got.json["kind"], got.json["payload"]["document"]) == ("override", "鲁卫人字〔2024〕1号")
    listed = offices.applicant.get(f"/v1/title-records?person_id={person_id}").json["items"]
    assert listed == [got.json]
    for other in ({"demand_document": "另一文件"}, {"medium": "electronic"}):
        assert offices.bureau.post("/v1/title-records", {**proof, **other}).status_code == 422
    assert offices.applicant.post("/v1/title-records", proof).status_code == 403
