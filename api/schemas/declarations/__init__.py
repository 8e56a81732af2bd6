"""Shapes of declarations, of work items and of assessments."""
