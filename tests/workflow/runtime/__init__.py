"""Tests of what one process works with."""
