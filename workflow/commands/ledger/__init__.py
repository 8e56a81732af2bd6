"""Receiving records of the city platform, and proofs for the title system."""
