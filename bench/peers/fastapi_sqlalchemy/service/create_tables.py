"""Create the tables: `python -m service.create_tables`."""

import asyncio

from .database import engine
from .models import Base


async def main() -> None:
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    await engine.dispose()


if __name__ == "__main__":
    asyncio.run(main())
