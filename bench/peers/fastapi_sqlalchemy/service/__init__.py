"""The same submission as a FastAPI service on asynchronous SQLAlchemy."""
