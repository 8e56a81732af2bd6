"""What an audit of the record finds: which row and field, and what is wrong with it, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from workflow.values import value


class Fault(StrEnum):
    """What is wrong."""

    UNREADABLE = "UNREADABLE"
    CHANGED = "CHANGED"
    NOT_SEALED = "NOT_SEALED"
    KEY_UNKNOWN = "KEY_UNKNOWN"
    NOT_CHAINED = "NOT_CHAINED"
    GAP = "GAP"
    MISSING = "MISSING"
    NOT_RECORDED = "NOT_RECORDED"
    NOT_THE_SUM = "NOT_THE_SUM"
    NOT_COUNTED = "NOT_COUNTED"
    DAMAGED = "DAMAGED"
    OTHER_HEAD = "OTHER_HEAD"


TEXTS: Mapping[Fault, tuple[str, str]] = {
    Fault.UNREADABLE: ("该值无法读取。", "The value can't be read."),
    Fault.CHANGED: ("该值与封存时不一致。", "The value is not the one that was sealed."),
    Fault.NOT_SEALED: (
        "没有有效的封存码：该行是伪造的、被改写过的，或者由旧版本写入而尚未封存。",
        "There is no valid seal: the row is forged or was rewritten, or an older version wrote it.",
    ),
    Fault.KEY_UNKNOWN: (
        "封存所用的密钥不在密钥环中：请恢复密钥文件后重新核验。",
        "The key of the seal is not in the keyring: restore the key file and verify again.",
    ),
    Fault.NOT_CHAINED: ("与上一行不衔接。", "It does not continue the row before."),
    Fault.GAP: ("缺行或多行。", "Rows are missing, or are too many."),
    Fault.MISSING: ("该行不存在。", "The row is not there."),
    Fault.NOT_RECORDED: ("办理过程中没有这一结果。", "Nothing in the history led to this."),
    Fault.NOT_THE_SUM: ("与台账分录之和不一致。", "It is not the sum of the ledger's entries."),
    Fault.NOT_COUNTED: (
        "已封存的行被删除、增加或者调换。",
        "Rows that were sealed have been taken out, added or exchanged.",
    ),
    Fault.DAMAGED: (
        "材料文件缺失或者已损坏：请从备份恢复，或者重新上传同一文件。",
        "The file of the evidence is missing or damaged: restore it, or upload the same file again.",
    ),
    Fault.OTHER_HEAD: (
        "与另行保管的封存首部不一致：数据库被截断，或者由较早的备份恢复。",
        "It is not the head that was kept elsewhere: the database was cut, or restored from an older backup.",
    ),
}


@value
class Finding:
    """A fault with its place. `row`: the row's key as text. `field`: a column."""

    table: str
    row: str
    field: str
    fault: Fault

    def text(self, language: str = "en") -> str:
        """The sentence about it."""
        return TEXTS[self.fault][language != "zh"]

    def __str__(self) -> str:
        return f"{self.table} {self.row} {self.field}: {self.text()}"
