"""Campaigns of spot checks, and what they ask people for."""
