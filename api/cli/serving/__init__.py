"""Commands that make a database ready, fill a demonstration and serve."""
