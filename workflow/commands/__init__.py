"""The commands, one function per verb; nothing else writes. Each takes the service and the actor first."""
