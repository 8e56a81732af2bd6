"""Signing in to the console, and one's account."""
