"""The pages of the bureau: how the process stands, how far the zone is, and what to look at again."""
