"""Setting an installation up as a file says: bureau, organizations, reviewers, principals, keys."""
