"""Marshmallow shapes: what may be sent and what is answered. Shapes only; the rules are elsewhere."""
