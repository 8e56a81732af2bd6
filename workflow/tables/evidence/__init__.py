"""Rows about uploaded files."""
