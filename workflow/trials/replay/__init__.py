"""Replay: what another edition would have made of real declarations at the time when they were made."""
