"""Rows of long operations and of idempotency keys."""
