"""The OpenAPI document, written from what each operation says of itself."""
