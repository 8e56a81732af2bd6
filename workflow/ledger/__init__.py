"""A person's lasting account of hours, and what the title system is told of it."""
