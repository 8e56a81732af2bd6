"""The console in a real browser, against a real server; `make test-browser` runs these tests."""
