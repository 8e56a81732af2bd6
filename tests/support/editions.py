"""Editions for tests: the shipped one under another id, with a few words changed."""

from __future__ import annotations

from dataclasses import replace

from api.configuration.settings import DEFINITIONS
from workflow.definition import SCHEMAS, Edition, EditionTexts, edition_of
from workflow.runtime.service import Service

SHIPPED = "zaozhuang-2024"
NEXT = "zaozhuang-2024-b"
Change = tuple[str, str, str]  # file (without .yaml), what it says, what it is to say

PAPERS_12 = ("rules", 'hours_per_item: "10"', 'hours_per_item: "12"')
PAPERS_CAP_15 = (
    "rules",
    'hours_per_item: "10"\n    annual_cap: "30"',
    'hours_per_item: "10"\n    annual_cap: "15"',
)
REQUIRES_40 = (
    "policy",
    '  public: "30"\n  professional: "60"\n  total: "90"',
    '  public: "20"\n  professional: "40"\n  total: "60"',
)


def files_of(*changes: Change, id_: str = NEXT) -> dict[str, str]:
    """The files of the shipped edition under another id, with texts replaced (the first place of each)."""
    found = {
        name: content.decode()
        for name, content in EditionTexts.in_folder(DEFINITIONS / SHIPPED).files.items()
    }
    for name, old, new in (("edition", f"id: {SHIPPED}", f"id: {id_}"), *changes):
        assert old in found[f"{name}.yaml"], old
        found[f"{name}.yaml"] = found[f"{name}.yaml"].replace(old, new, 1)
    return found


def edition(*changes: Change, id_: str = NEXT) -> Edition:
    return edition_of(EditionTexts.of_texts(id_, files_of(*changes, id_=id_)), DEFINITIONS / SCHEMAS)


def under(service: Service, *in_force: Edition) -> Service:
    """The same service with these editions in force, each instead of that of its region and year."""
    return replace(service, editions=service.editions.with_in_force(in_force))


def to_the_bureau(category: str) -> str:
    """The beginning of a table whose first row sends a category to the bureau, in five working days."""
    return f"""routes:
  - id: to-the-bureau
    clause: 四(三)
    mode: active
    when:
      category: {category}
    steps:
      - body: bureau
        due_working_days: 5
"""


# One edition in which each category fares otherwise: a paper is worth 12 hours, trainings go to the bureau, a
# plaque proves no competition any more; a qualification exam stays as it is.
SEVERAL: tuple[Change, ...] = (
    PAPERS_12,
    ("rules", "[award_certificate, medal, plaque, stamped_proof]", "[award_certificate]"),
    ("routing", "routes:\n", to_the_bureau("training")),
)
