"""The demonstration: who is in it, and how it comes into a database. Only where XUESHI_DEMO=1."""
