"""Taking on long operations, and doing what a key stands for once."""
