"""The actor of a request: who acts, what they may do, and what they may see."""
