"""Writing, publishing, trying and taking back editions."""
