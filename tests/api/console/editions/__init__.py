"""The administrator's pages of editions, without scripts, against a real service."""
