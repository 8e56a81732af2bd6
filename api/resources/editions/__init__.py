"""Editions: writing, publishing, replaying and watching them."""
