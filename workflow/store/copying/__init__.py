"""Copies of the whole database, of one moment each, while others write."""
