"""Declarations, their history, and the worklist."""
