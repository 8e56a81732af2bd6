"""Rows of the log as a feed, and of notices."""
