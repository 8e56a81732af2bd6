"""What a run leaves: tables, numbers, and the machine they are of."""
