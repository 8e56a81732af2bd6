"""Servers, and the clients that load them."""
