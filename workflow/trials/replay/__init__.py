"""Replay: what another edition would have made of what people really declared, as of then."""
