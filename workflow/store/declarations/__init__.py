"""Rows of declarations, their transitions, and the worklist."""
