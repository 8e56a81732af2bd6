"""Campaigns of spot checks."""
