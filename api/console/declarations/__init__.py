"""The page of one declaration, which shows each what is theirs, and the actions on it."""
