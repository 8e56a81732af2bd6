"""Every query and every write of rows. With `tables`, the only place that knows SQL.

Other rooms hand a `Connection` on, and a `Condition` back, without looking inside.
"""

from sqlalchemy import ColumnElement, Connection, RowMapping

from workflow.store.database.engine import Store, engine_options, prepare

Condition = ColumnElement[bool]

__all__ = ["Condition", "Connection", "RowMapping", "Store", "engine_options", "prepare"]
