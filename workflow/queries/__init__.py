"""The queries: they return views that are ready for JSON. Each takes the service and the actor first."""
