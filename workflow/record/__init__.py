"""What proves that nothing was changed: the rows of the history, their chains, and the audit of both."""
