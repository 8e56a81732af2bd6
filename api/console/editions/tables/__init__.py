"""A decision table as a table: its cells, its rows, what they would do, and how they are changed."""
