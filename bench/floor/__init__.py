"""The same transitions written by hand: what the product's lifecycle is measured against."""
