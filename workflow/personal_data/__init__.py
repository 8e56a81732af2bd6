"""Document numbers of people: how they are checked, how they are shown, and how they are kept secret."""

from workflow.personal_data.documents import (
    DOCUMENT_TYPES,
    CheckedDocument,
    check_document,
    check_uscc,
    identity_of,
    mask,
    warnings_of,
)
from workflow.personal_data.keyring import Keyring, KeysUnusable

__all__ = [
    "DOCUMENT_TYPES",
    "CheckedDocument",
    "Keyring",
    "KeysUnusable",
    "check_document",
    "check_uscc",
    "identity_of",
    "mask",
    "warnings_of",
]
