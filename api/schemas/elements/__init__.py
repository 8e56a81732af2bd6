"""The parts of shapes: fields, JSON Schemas, lists."""
