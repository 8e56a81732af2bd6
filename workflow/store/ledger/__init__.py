"""Rows of accounts, entries and records."""
