"""The commands for the people who run an installation."""
