"""Backups: an archive of database, evidence and keys is taken, checked, and restored (decision 12)."""
