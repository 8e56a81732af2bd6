"""The commands that take, check and restore backups."""
