"""Rows of editions and of moves between them, and what replay and usage read."""
