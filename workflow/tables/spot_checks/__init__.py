"""Campaigns of spot checks (抽查): what was drawn out of what, what was asked for, what came of it."""

from workflow.tables.spot_checks.campaigns import (
    spot_check_answer,
    spot_check_campaign,
    spot_check_closing,
    spot_check_item,
    spot_check_outcome,
    spot_check_population,
    spot_check_request,
)

__all__ = [
    "spot_check_answer",
    "spot_check_campaign",
    "spot_check_closing",
    "spot_check_item",
    "spot_check_outcome",
    "spot_check_population",
    "spot_check_request",
]
