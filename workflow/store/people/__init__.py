"""Rows of people, organizations and identities, and where somebody stands on a date."""
