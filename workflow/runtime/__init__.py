"""What one process works with: the service, and the editions in force."""
