"""The databases that a run makes for itself, and the rows in them."""
