"""The server that `make run` starts."""
