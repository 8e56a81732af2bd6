"""Rows about uploaded files: what was let go of, and what their pages look like."""
