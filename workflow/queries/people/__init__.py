"""People, organizations, identities and notices, masked."""
