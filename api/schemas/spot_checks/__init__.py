"""Shapes of campaigns of spot checks."""
