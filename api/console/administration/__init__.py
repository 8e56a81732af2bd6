"""The pages of those who run the service: who may act, by which keys, and what runs for a while."""
