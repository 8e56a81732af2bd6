"""Writing under a claim or a lease: a transaction is committed only if its holder still has the right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from workflow.errors import LostRace
from workflow.store.database.engine import Store


class FencedStore(Store):
    """`store`, but each of its writes ends with `still_ours`; where that is false, it raises `LostRace`.

    What `still_ours` writes is committed with the effect, or not at all.
    """

    def __init__(self, store: Store, still_ours: Callable[[Connection], bool]) -> None:
        self.__dict__.update(store.__dict__)
        # The right must be checked in the transaction of the effect: nothing is committed before.
        self.may_autocommit = False
        self.begins = self.ends = ()
        self._store, self._still_ours = store, still_ours

    @contextmanager
    def write(self, *, begin: bool = True) -> Iterator[Connection]:
        with self._store.write() as connection:
            yield connection
            if not self._still_ours(connection):
                raise LostRace()
