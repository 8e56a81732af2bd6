"""The questions to the rules, and their answers."""
