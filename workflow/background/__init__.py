"""What is done beside requests: the engine, its duties, and long operations."""
