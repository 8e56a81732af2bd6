"""Reads as frozen views, ready for JSON. Each takes the service and the actor first."""
