"""The files that prove a declaration: whether they may be accepted, and where they are stored."""
