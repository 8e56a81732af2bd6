"""One module a resource: addresses, shapes, and the command or query behind each."""
