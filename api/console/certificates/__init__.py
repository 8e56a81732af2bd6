"""Certificates of continuing education: got, listed, revoked, and verified by anybody."""
