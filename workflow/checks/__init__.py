"""The checks of an edition: all its problems at once, before anybody publishes it."""

from workflow.checks.check import check_edition, check_folder, has_errors

__all__ = ["check_edition", "check_folder", "has_errors"]
