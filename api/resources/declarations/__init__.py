"""Declarations, their evidence, the queue, and assessments."""
