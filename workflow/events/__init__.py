"""What is sent out after a commit: signals, the relay that sends them, and notices."""
