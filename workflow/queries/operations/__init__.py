"""Long operations, and whether the database answers."""
