"""Rows of what people ask to be corrected, and of what became of them."""
