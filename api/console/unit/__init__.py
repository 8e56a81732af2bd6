"""The pages of a unit's administrator: who is short, who reviews, and the roster."""
