"""The OpenAPI document, made from the facts of each operation."""
