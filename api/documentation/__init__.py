"""Parts of the README that are made from the code and the edition, so that they can't go stale."""
