"""Rows of people, organizations and identities, and the standing of a person on a date."""
