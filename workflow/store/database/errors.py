"""What a database raises, for those who turn it into a refusal or an answer."""

from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    InterfaceError,
    NoSuchModuleError,
    OperationalError,
    ProgrammingError,
    SQLAlchemyError,
)

__all__ = [
    "ArgumentError",
    "DBAPIError",
    "DataError",
    "IntegrityError",
    "InterfaceError",
    "NoSuchModuleError",
    "OperationalError",
    "ProgrammingError",
    "SQLAlchemyError",
]
