"""Editions, how they are used, and the work in flight that would move to one."""
