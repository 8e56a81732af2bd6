"""What the world is told after a commit: signals, the relay that sends them, and notices."""
