"""What hours and time are counted in: half hours, months, working days."""
