"""The floors: the same transitions and the same replay, written by hand, to measure the product against."""
