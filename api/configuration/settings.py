"""The settings of a process: one frozen value, read once from the environment."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib import metadata
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from api.configuration.log_levels import WrongLogLevel, stated_levels
from api.configuration.oidc_settings import OidcSettings, oidc_settings
from workflow.errors import Told
from workflow.evidence.accepted import DEFAULT_LIMITS, MILLION, Limits
from workflow.store.database.engine import with_driver
from workflow.store.database.errors import ArgumentError
from workflow.typesetting.fonts import FOLDERS

DEFINITIONS = Path(__file__).resolve().parents[2] / "definitions"
Network = IPv4Network | IPv6Network
_LOOPBACK: tuple[Network, ...] = (ip_network("127.0.0.0/8"), ip_network("::1/128"))
KIB = 1024
# A multipart body may be this much larger than its file.
ENVELOPE_BYTES = 64 * 1024
MIB = 1024 * KIB


def _version() -> str:
    try:
        return metadata.version("xueshi")
    except metadata.PackageNotFoundError:  # run from a checkout that is not installed
        return "0+source"


VERSION = _version()


class WrongSetting(Told, ValueError):
    """A setting of the environment can't be used."""


@dataclass(frozen=True)
class Settings:
    """The folder, the database, the modes and the size limits (in bytes) of a process."""

    folder: Path = Path(".xueshi")
    database_url: str = field(default="", repr=False)  # may hold a password
    definitions: Path = DEFINITIONS
    demo: bool = False
    testing: bool = False
    now: datetime | None = None  # where the civil clock starts; demonstrations and tests only
    secret_key: bytes = field(default=b"", repr=False)  # signs cursors and fingerprints
    body_bytes: int = 1 * MIB
    bulk_bytes: int = 4 * MIB  # of an operation that takes many items
    page_items: int = 100  # the most items of a page of a list
    requests_of_sender: int = 60_000  # by a principal in a minute, as each process counts; 0: any number
    requests_of_address: int = 60_000  # from an address; the same
    connections: int = 2048  # of one process, where it may open so many files
    evidence: Limits = DEFAULT_LIMITS
    secure_cookies: bool = False
    trusted_proxies: tuple[Network, ...] = ()  # whose X-Forwarded-For is believed
    receiver_seconds: int = 10  # a receiver of signals that takes longer is left behind
    access_log: bool = False  # a line of the log for each request
    log_levels: Mapping[str, str] = field(default_factory=dict, hash=False)  # by module, from the start on
    traces_url: str = ""  # where spans are sent by OTLP over HTTP; without it there are none
    traces_percent: int = 10  # of requests that nobody else traces already
    fonts: tuple[Path, ...] = FOLDERS  # the folders of the fonts that certificates are set with
    public_url: str = ""  # the address of this service as browsers know it; else as each request came
    oidc: OidcSettings | None = None  # the identity provider by which people may sign in too
    metrics_from: tuple[Network, ...] = _LOOPBACK  # who may read /metrics
    free_bytes: int = 100 * MIB  # less room on the disk is told by /readyz
    events_late_seconds: int = 300  # after which an event that receivers were not told of is told by /readyz

    def __post_init__(self) -> None:
        if self.now is not None and not (self.demo or self.testing):
            raise WrongSetting(
                "XUESHI_NOW 仅用于演示和测试：请设置 XUESHI_DEMO=1，或去掉 XUESHI_NOW。",
                "XUESHI_NOW is for demonstrations and tests: set XUESHI_DEMO=1 or leave it out.",
            )
        if self.now is not None and self.now.tzinfo is None:
            raise WrongSetting(
                "XUESHI_NOW 须带时区，如 2024-11-20T09:00:00+08:00。",
                "XUESHI_NOW needs an offset, as in 2024-11-20T09:00:00+08:00.",
            )
        folder = self.folder.resolve()
        object.__setattr__(self, "folder", folder)
        url = self.database_url or f"sqlite:///{folder / 'xueshi.db'}"
        object.__setattr__(self, "database_url", _with_driver(url))
        if not self.secret_key:
            try:
                secret = _kept_secret(folder / "secret.key")
            except OSError as error:
                raise WrongSetting(
                    f"无法建立或写入 {folder}（{error.strerror}），请将 XUESHI_DATA 设为另一文件夹。",
                    f"{folder} can't be made or written to ({error.strerror}): "
                    "set XUESHI_DATA to another folder",
                ) from error
            object.__setattr__(self, "secret_key", secret)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Settings:
        """Read the settings from the environment. Raises `WrongSetting` with a sentence for people."""
        env = os.environ if environment is None else environment
        return cls(
            folder=Path(env.get("XUESHI_DATA") or ".xueshi"),
            database_url=env.get("DATABASE_URL", ""),
            definitions=Path(env.get("XUESHI_DEFINITIONS") or DEFINITIONS),
            demo=env.get("XUESHI_DEMO") == "1",
            testing=env.get("XUESHI_TESTING") == "1",
            now=_instant(env.get("XUESHI_NOW")),
            secret_key=env.get("XUESHI_SECRET_KEY", "").encode(),
            body_bytes=_number(env, "XUESHI_BODY_MB", cls.body_bytes, MIB, most=64),
            bulk_bytes=_number(env, "XUESHI_BULK_MB", cls.bulk_bytes, MIB, most=64),
            page_items=_number(env, "XUESHI_PAGE_ITEMS", cls.page_items, 1, least=20, most=cls.page_items),
            requests_of_sender=_number(env, "XUESHI_SENDER_REQUESTS", cls.requests_of_sender, 1, least=0),
            requests_of_address=_number(env, "XUESHI_ADDRESS_REQUESTS", cls.requests_of_address, 1, least=0),
            connections=_number(env, "XUESHI_CONNECTIONS", cls.connections, 1, least=16, most=65536),
            evidence=_evidence_limits(env),
            secure_cookies=env.get("XUESHI_SECURE_COOKIES") == "1",
            trusted_proxies=_networks(env, "XUESHI_TRUSTED_PROXIES"),
            receiver_seconds=_number(env, "XUESHI_RECEIVER_SECONDS", 10, 1, most=3600),
            access_log=env.get("XUESHI_ACCESS_LOG", "0" if env.get("XUESHI_DEMO") == "1" else "1") == "1",
            log_levels=_log_levels(env.get("XUESHI_LOG_LEVELS", "")),
            fonts=_folders(env.get("XUESHI_FONTS", "")) or FOLDERS,
            public_url=_address(env.get("XUESHI_PUBLIC_URL", "")),
            traces_url=_address(
                env.get("XUESHI_TRACES", ""), "XUESHI_TRACES", "http://127.0.0.1:4318/v1/traces"
            ),
            traces_percent=_number(env, "XUESHI_TRACES_PERCENT", 10, 1, most=100),
            oidc=_oidc(env),
            metrics_from=_networks(env, "XUESHI_METRICS_FROM") or _LOOPBACK,
            free_bytes=_number(env, "XUESHI_FREE_MB", cls.free_bytes, MIB, least=0, most=999_999),
            events_late_seconds=_number(env, "XUESHI_EVENTS_LATE_SECONDS", 300, 1, most=86400),
        )


def _with_driver(url: str) -> str:
    try:
        return with_driver(url)
    except (ValueError, ArgumentError):  # which quote of it, and it may hold a password
        raise WrongSetting(
            "DATABASE_URL 不是数据库网址，如 postgresql://user:password@host:5432/name；"
            "密码中的 @、/ 等符号须写作 %40、%2F 等。",
            "DATABASE_URL is not the URL of a database, as postgresql://user:password@host:5432/name; in a "
            "password, signs such as @ : / are written as %40 %3A %2F.",
        ) from None


def _oidc(env: Mapping[str, str]) -> OidcSettings | None:
    try:
        return oidc_settings(env)
    except ValueError as error:
        zh, en = f"设置有误或缺失：{error}。", f"A setting is wrong or missing: {error}."
        raise WrongSetting(zh, en) from error


def _log_levels(text: str) -> Mapping[str, str]:
    try:
        return stated_levels(text)
    except WrongLogLevel as error:
        raise WrongSetting(f"XUESHI_LOG_LEVELS：{error.zh}", f"XUESHI_LOG_LEVELS: {error.en}") from error


def _address(text: str, name: str = "XUESHI_PUBLIC_URL", example: str = "https://ce.example.cn") -> str:
    parts = urlsplit(text)
    whole = parts.scheme in ("http", "https") and parts.hostname and not parts.query and not parts.fragment
    if text and not (whole and text.isascii() and text.isprintable() and not parts.username):
        raise WrongSetting(f"{name} 须为网址，如 {example}。", f"{name} is an address, as {example}")
    return text.rstrip("/")


def _folders(text: str) -> tuple[Path, ...]:
    found = tuple(Path(each).expanduser() for each in text.split(os.pathsep) if each.strip())
    for each in found:
        if not each.is_dir():
            raise WrongSetting(
                f"XUESHI_FONTS 中的 {each} 不是文件夹。", f"{each}, which XUESHI_FONTS names, is no folder."
            )
    return found


def _networks(env: Mapping[str, str], name: str) -> tuple[Network, ...]:
    text = env.get(name, "")
    try:
        return tuple(ip_network(part.strip(), strict=False) for part in text.split(",") if part.strip())
    except ValueError as error:
        raise WrongSetting(
            f"{name} 应写作以逗号分隔的地址或网段，如 127.0.0.1,10.0.0.0/8。",
            f"{name} takes addresses or networks with commas, as in 127.0.0.1,10.0.0.0/8.",
        ) from error


def _instant(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise WrongSetting(
            "XUESHI_NOW 应写作 2024-11-20T09:00:00+08:00 的形式。",
            "XUESHI_NOW is not an instant like 2024-11-20T09:00:00+08:00.",
        ) from error


def _evidence_limits(env: Mapping[str, str]) -> Limits:
    usual = DEFAULT_LIMITS
    return Limits(
        bytes=_number(env, "XUESHI_EVIDENCE_MB", usual.bytes, MIB, most=1024),
        pixels=_number(env, "XUESHI_EVIDENCE_MEGAPIXELS", usual.pixels, MILLION, most=2000),
        memory=_number(env, "XUESHI_EVIDENCE_MEMORY_MB", usual.memory, MIB, least=64, most=65536),
        seconds=_number(env, "XUESHI_EVIDENCE_SECONDS", usual.seconds, 1, most=600),
        at_once=_number(env, "XUESHI_EVIDENCE_AT_ONCE", usual.at_once, 1, most=64),
        pieces=_number(env, "XUESHI_EVIDENCE_PIECES", usual.pieces, 1, most=100),
    )


def _number(
    env: Mapping[str, str], name: str, usual: int, unit: int, *, least: int = 1, most: int = 999_999
) -> int:
    text = env.get(name)
    if not text:
        return usual
    if not (text.isascii() and text.isdigit() and len(text) <= 6 and least <= int(text) <= most):
        raise WrongSetting(
            f"{name} 须为 {least} 至 {most} 的整数。", f"{name} is a whole number from {least} to {most}."
        )
    return int(text) * unit


def _kept_secret(path: Path) -> bytes:
    """Return the secret in `path`. The first run makes it; two processes that start together get the same."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        fresh = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
        fresh.touch(mode=0o600)
        fresh.write_bytes(secrets.token_hex(32).encode())
        try:
            os.link(fresh, path)
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_bytes()
