"""What another edition would do to declarations: tried in values only, nothing is written."""
