"""Long operations, and health."""
