"""A replay notices some of these changes of the shipped edition, and need not notice the others."""

from __future__ import annotations

from tests.support.editions import Change

TO_THE_BUREAU: Change = ("routing", "      - body: community_station", "      - body: bureau")
PLAQUE_FOR_PAPERS: Change = ("rules", "          - [cover]\n          - [contents]", "          - [plaque]")
FILED_OR_NOT: Change = (
    "rules",
    "  NOT_FILED:\n    clause: 附件1",
    "  NOT_FILED:\n    clause: 附件1\n    mode: disabled",
)
NO_STATION: Change = (
    "routing",
    "      community_station: true\n    steps:",
    "      street_station: true\n    steps:",
)
OPEN_TO_FREELANCERS: Change = (
    "rules",
    "    not_open_to_freelancers:\n      - unit_study\n",
    "    not_open_to_freelancers: []\n",
)
# Words that change nothing of what is replayed, but let the tables, or every rule, be asked again.
ANOTHER_TIME: Change = ("routing", "due_working_days: 15", "due_working_days: 14")
ANOTHER_TERM: Change = ("policy", "review_due_working_days: 15", "review_due_working_days: 14")
