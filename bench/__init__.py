"""Benchmarks of Xueshi beside hand-written floors and idiomatic peers (see README.md)."""
