"""The guided tour: drives a running server over HTTP, as a client would, and compares every figure."""
