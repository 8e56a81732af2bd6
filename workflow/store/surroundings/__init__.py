"""What a process knows of the database's surroundings: whether it answers, whether it may write."""
