"""Every query and every write of rows. With `tables`, the only place that knows SQL."""

from workflow.store.database.engine import Store, engine_options, prepare

__all__ = ["Store", "engine_options", "prepare"]
