"""Campaigns of spot checks (抽查): drawn, worked off item by item, and closed."""
