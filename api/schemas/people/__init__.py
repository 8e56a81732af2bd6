"""Shapes of people, organizations, identities, notices and records."""
