"""The crowd: an institute of sixty invented people, and what they declared up to the demonstration's day."""
