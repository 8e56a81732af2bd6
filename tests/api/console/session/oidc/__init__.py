"""Signing in by an identity provider: two that others wrote, and one that lies."""
