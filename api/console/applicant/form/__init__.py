"""The form of a declaration: its fields, what was typed into them, and its saving as a draft."""
