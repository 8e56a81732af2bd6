"""What shapes are made of: fields, JSON Schemas, lists."""
