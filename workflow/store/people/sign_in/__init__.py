"""Rows of how people sign in: sessions, second factors, what happened to them, preferences, providers."""
