"""What a process is told from outside: settings, logging, the database of the application."""
