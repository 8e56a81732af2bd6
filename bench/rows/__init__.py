"""Databases of a run's own, and the rows in them."""
