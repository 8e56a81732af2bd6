"""What people ask to be corrected of themselves, and what is done about it."""
