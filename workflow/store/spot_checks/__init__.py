"""Rows of campaigns of spot checks (抽查)."""
