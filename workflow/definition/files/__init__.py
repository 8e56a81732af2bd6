"""Reading the files of an edition: YAML with the place of each value, and the problems of the files."""
