"""Signing in and out, the language, and the first page of whoever is signed in."""
