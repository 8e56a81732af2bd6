"""The pages of principals, keys and operations."""
