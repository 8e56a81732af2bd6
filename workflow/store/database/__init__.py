"""How a database is reached: units of work, statements and their values."""
