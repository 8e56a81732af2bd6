"""Accounts and records of a person."""
