"""Commands of whoever runs an installation."""
