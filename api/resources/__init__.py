"""The resources, one module for each: addresses, shapes, and the command or query behind each address."""
