"""A person's lasting account of hours, and the records of it for the title system."""
