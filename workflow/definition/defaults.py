"""Values, clauses and words that hold where an edition does not state them: those of the readings."""

from collections.abc import Mapping
from typing import Any

Data = Mapping[str, Any]

# R27, R28, R30, by their names in policy.yaml.
POLICY: Data = {
    "origin_window_months": 12,
    "shared_sheets": ["stamped_proof", "study_archive", "origin_proof", "invitation", "dispatch_document"],
    "closed_year_gap_days": 31,
}
# R24, R26, R27, as rules.yaml and texts.yaml would say them.
CODES: Data = {
    "NOT_YET_DONE": {"clause": "四(二)"},
    "SAME_STUDY": {"clause": "四(二)"},
    "SHARED_EVIDENCE": {"clause": "附件7"},
}
TEXTS: Data = {
    "NOT_YET_DONE": {
        "zh": "活动尚未结束，不能申报。请在活动结束后申报。",
        "en": "The activity is not over yet and can't be declared. Declare it when it is over.",
    },
    "SAME_STUDY": {
        "zh": "该证书编号已由另一条同步记录登记，本条待人工核对。如确为另一次学习，请联系平台更正证书编号。",
        "en": "Another synchronised record bears this certificate number; a person looks at this one. "
        "If it is another study, ask the platform to correct the number.",
    },
    "SHARED_EVIDENCE": {
        "zh": "同一份证明用于多项申报。请核对证明是否分别列明各项活动。",
        "en": "One sheet serves several declarations. Check that it lists each activity.",
    },
}


def with_defaults(stated: Data, defaults: Data) -> dict[str, Any]:
    """What is stated, and behind it the default of everything that is not."""
    return {**stated, **{name: defaults[name] for name in left_out(stated, defaults)}}


def left_out(stated: Data, defaults: Data) -> list[str]:
    """The names of what is not stated."""
    return [name for name in defaults if name not in stated]
