"""The index under which a number is found: nobody is registered twice, whatever the document is called."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from workflow.personal_data import Keyring, identity_of
from workflow.runtime.service import Service
from workflow.store import Connection, RowMapping
from workflow.store.people import document_indexes as indexes

_LOG = structlog.get_logger(__name__)
_FIELD = {"table": "person", "column": "document_cipher"}
_BATCH = 500


def indexes_of(
    connection: Connection, keyring: Keyring, person_id: str, document_type: str, number: str
) -> tuple[dict[str, str], str | None]:
    """The blind indexes of a stored number, and the id of somebody else who is registered with it.

    Two people who were entered with one number under different names of document both stay as they are: the
    second keeps the index of the document as it is called, and is reported.
    """
    stated, identity = (document_type, number), identity_of(document_type, number)
    wanted = keyring.blind_indexes(*identity)
    if identity == stated:
        return wanted, None
    holder = indexes.find_person(connection, wanted)
    if holder is None or holder == person_id:
        return wanted, None
    return keyring.blind_indexes(*stated), holder


def lost_number(connection: Connection, row: RowMapping) -> bool:
    """Whether the person was merged, and the number is that of the kept one since."""
    return row["merged_into"] is not None and not indexes.indexes_of(connection, row["id"])


@dataclass
class NumberWalk:
    """A duty: it goes through the numbers of other documents, and indexes resident numbers as such.

    They were indexed by the name of their document before. People who turn out to be registered twice are
    left as they are, and logged by their ids.
    """

    after: str = ""

    def __call__(self, service: Service) -> bool:
        """Go on with the next numbers. Returns whether there are more."""
        with service.store.exclusive("index-numbers") as alone:
            if not alone:
                return False
            with service.store.write() as connection:
                indexes.hold_keys(connection)
                part = indexes.numbers_of_other_documents(connection, self.after, _BATCH)
                for row in part:
                    _index_anew(connection, service.keyring, row)
        self.after = part[-1]["id"] if len(part) == _BATCH else ""
        return bool(self.after)


def _index_anew(connection: Connection, keyring: Keyring, row: RowMapping) -> None:
    person_id, document_type = row["id"], row["document_type"]
    number = keyring.decrypt(row["document_cipher"], **_FIELD, row_id=person_id)
    if identity_of(document_type, number) == (document_type, number) or lost_number(connection, row):
        return
    wanted, other = indexes_of(connection, keyring, person_id, document_type, number)
    if other is not None:
        _LOG.warning("registered_twice", person_id=person_id, other_person_id=other)
    elif indexes.indexes_of(connection, person_id) != wanted:
        indexes.replace_indexes(connection, person_id, wanted)
