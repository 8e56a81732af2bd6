"""Accepting long operations, and carrying out the request of an idempotency key only once."""
