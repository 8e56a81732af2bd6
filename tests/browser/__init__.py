"""The console in a real browser, against a real server. `make test-browser` runs them, `make test` does not."""
