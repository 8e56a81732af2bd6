"""The process of a declaration: states and arrows, the guards before them, and the facts that they check."""
