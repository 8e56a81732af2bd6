"""Settings, logging and extensions of the application."""
