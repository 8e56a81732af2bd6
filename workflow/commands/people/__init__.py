"""Registering people, organizations and identities; notices and keys."""
