"""Campaigns of spot checks over HTTP."""
