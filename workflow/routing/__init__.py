"""Who reviews a declaration: matching the decision tables of an edition, and analysing them."""
