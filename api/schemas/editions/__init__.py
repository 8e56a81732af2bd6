"""Shapes of editions and of what is done with them."""
