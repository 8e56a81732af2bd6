"""The single rules, each beside its clause of the notice."""
