"""People, organizations, identities and notices."""
