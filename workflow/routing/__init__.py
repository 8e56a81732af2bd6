"""Who reviews a declaration: the decision tables of an edition, matched and computed with."""
