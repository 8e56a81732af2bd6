"""`xueshi verify-record`: proves that the record is as it was written, and keeps its head elsewhere.

With a file it verifies the document of one declaration, and needs neither database nor keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from api.cli.application import service_of
from api.cli.language import Language
from api.configuration.settings import Settings
from workflow.record import heads
from workflow.record.audit import Report, audit
from workflow.record.outside.verifying import Check, Found, NoDocument, verify

_WORDS: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "counts": "申报 {0} 件，办理记录 {1} 条，封存 {2} 次：{3}",
        "whole": "完整",
        "faults": "发现 {0} 处问题",
        "kept": "封存首部（第 {0} 号）已写入 {1}，请保管在本系统之外",
        "same": "与 {1} 中的封存首部（第 {0} 号）一致",
    },
    "en": {
        "counts": "{0} declarations, {1} transitions, {2} seals: {3}",
        "whole": "whole",
        "faults": "{0} findings",
        "kept": "the head (seal {0}) was written to {1}; keep it outside of this system",
        "same": "the head in {1} (seal {0}) is in this record",
    },
}
_SAID: Mapping[Found, Mapping[str, str]] = {
    Found.NOT_AS_WRITTEN: {
        "zh": "文件与签发时的字节不一致（空白、顺序或编码被改动）",
        "en": "the file is not byte for byte as it was issued (blanks, order or encoding)",
    },
    Found.SIGNATURE_WRONG: {
        "zh": "签名不符：文档被改动过，或不是本系统签发的",
        "en": "the signature does not fit: the document was changed, or is none",
    },
    Found.SIGNED_BY_OTHER: {
        "zh": "签名有效，但签发的密钥 {0} 不在所给的公钥之中",
        "en": "the signature fits, but its key {0} is none of those given",
    },
    Found.SIGNER_NOT_KNOWN: {
        "zh": "签名与文档中的公钥 {0} 相符；是否为签发单位的密钥，请用 --public-key 核对",
        "en": "the signature fits the document's own key {0}; whose key that is, --public-key tells",
    },
    Found.SIGNED: {"zh": "由公钥 {0} 签发，自签发后未改动", "en": "signed by {0}, and unchanged since then"},
    Found.ROW_CHANGED: {"zh": "第 {0} 条记录被改动", "en": "row {0} was changed"},
    Found.ROW_NOT_CHAINED: {
        "zh": "第 {0} 条记录与前一条不相连：有记录被取出、插入或调换",
        "en": "row {0} does not follow the one before: one was taken out, put in or exchanged",
    },
    Found.ROW_WITHHELD: {
        "zh": "第 {0} 条记录有部分内容不对下载人公开，其散列值不能重算，由后一条记录和签名确认",
        "en": "a part of row {0} is not for whoever downloaded it: its hash is only bound by what follows",
    },
    Found.CHAIN_HOLDS: {
        "zh": "{0} 条记录首尾相连，各条散列值相符",
        "en": "{0} rows, each chained to the last",
    },
    Found.STATE_WRONG: {
        "zh": "所写的状态与最后一条记录不符",
        "en": "the state is not that of the last row",
    },
    Found.CONTENT_CHANGED: {
        "zh": "申报内容或材料清单与记录中的摘要不符",
        "en": "the facts or the files are not those that the record names",
    },
    Found.CONTENT_HOLDS: {
        "zh": "申报内容和材料清单与记录中的摘要相符",
        "en": "the facts and the files are those that the record names",
    },
    Found.OTHER_HEAD: {
        "zh": "第 {0} 号封存与所保管的首部不同",
        "en": "seal {0} is another one than in the head that was kept",
    },
    Found.HEAD_NOT_COMPARABLE: {
        "zh": "文档签发时的最新封存不是第 {0} 号，不能与所保管的首部比较",
        "en": "seal {0} was not the newest when the document was issued: it can't be compared",
    },
    Found.SAME_HEAD: {
        "zh": "第 {0} 号封存与所保管的首部一致",
        "en": "seal {0} is that of the head that was kept",
    },
}
_NOT_KNOWN = 3  # the exit status where nothing is wrong, and nobody said whose key it is


@click.command("verify-record")
@click.argument("file", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--public-key",
    "public_keys",
    multiple=True,
    help="With FILE: a key by which it may be signed, 64 hexadecimal digits; give it once or several times.",
)
@click.option(
    "--head",
    "head_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file that is kept elsewhere: written if it is not there, else the record has to contain it.",
)
@click.pass_obj
def command(
    language: Language, file: Path | None, public_keys: tuple[str, ...], head_file: Path | None
) -> None:
    """Prove that what was decided, recognised, sent or told is as it was written, and every file with it.

    Each finding names table, row and field on standard error. Exit status 0 without findings, else 1.
    What is changed with the database alone is found by seals under a key of the keyring; that the whole
    database was put back to an earlier day is found by --head. The server may run meanwhile.

    With FILE, a document of one declaration is verified instead, without database and keys: exit status 0 if
    all holds, 1 if something does not, 2 if it is no such document, 3 if all holds and no key was given.
    """
    if file is not None:
        _verify_file(language, file, public_keys, head_file)
        return
    words, service = _WORDS[language], service_of(Settings.from_environment())
    kept = heads.read_head(head_file) if head_file is not None and head_file.exists() else None
    report, found = Report(), 0
    for finding in audit(service, report, head=kept):
        found += 1
        click.echo(f"{finding.table} {finding.row} {finding.field}: {finding.text(language)}", err=True)
    result = words["faults"].format(found) if found else words["whole"]
    click.echo(words["counts"].format(report.declarations, report.transitions, report.seals, result))
    if found:
        raise click.exceptions.Exit(1)
    if head_file is not None:
        head = kept or heads.write_head(head_file, heads.current_head(service))
        click.echo(words["same" if kept else "kept"].format(head["number"], head_file))


def _verify_file(
    language: Language, file: Path, public_keys: tuple[str, ...], head_file: Path | None
) -> None:
    """Tell of each thing whether it holds; end with the status that says it in one number."""
    kept = heads.read_head(head_file) if head_file is not None else None
    try:
        checks = verify(file.read_bytes(), public_keys={key.lower() for key in public_keys}, head=kept)
    except NoDocument as wrong:
        click.echo(getattr(wrong, language), err=True)
        raise click.exceptions.Exit(2) from None
    for check in checks:
        click.echo(_line(check, language), err=check.fails)
    if any(check.fails for check in checks):
        raise click.exceptions.Exit(1)
    if any(check.told is Found.SIGNER_NOT_KNOWN for check in checks):
        raise click.exceptions.Exit(_NOT_KNOWN)


def _line(check: Check, language: Language) -> str:
    sign = "✗" if check.fails else "✓" if check.holds else "?"
    return f"{sign} {_SAID[check.told][language].format(check.about)}"
