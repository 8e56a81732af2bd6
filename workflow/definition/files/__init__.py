"""Reading the files of an edition: YAML with the place of each value, and what is wrong with it."""
