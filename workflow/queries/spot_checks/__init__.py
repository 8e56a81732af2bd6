"""Campaigns of spot checks and their items, as the bureau sees them; and what the person is asked for."""
