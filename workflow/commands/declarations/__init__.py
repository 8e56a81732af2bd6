"""Writing and moving declarations."""
