"""The demonstration: its people, organizations and keys, and the tour. It exists only with XUESHI_DEMO=1."""
