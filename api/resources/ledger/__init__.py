"""Accounts of hours, and records."""
