"""Editions, how they are used, and what moving to one would meet."""
