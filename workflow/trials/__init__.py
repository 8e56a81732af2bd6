"""What another edition would do to declarations: computed in memory only, nothing is written."""
