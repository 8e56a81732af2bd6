"""Lists of declarations."""
