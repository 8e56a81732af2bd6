"""Work done in the background, outside of requests: the engine, its duties, and long operations."""
