"""The settings of a process: one frozen value, read once from the environment."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from importlib import metadata
from pathlib import Path

from workflow.store.database.engine import with_driver

DEFINITIONS = Path(__file__).resolve().parents[2] / "definitions"
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


class WrongSetting(ValueError):
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
    bulk_bytes: int = 16 * MIB
    evidence_bytes: int = 20 * MIB
    secure_cookies: bool = False

    def __post_init__(self) -> None:
        if self.now is not None and not (self.demo or self.testing):
            raise WrongSetting(
                "XUESHI_NOW is for demonstrations and tests: set XUESHI_DEMO=1 or leave it out."
            )
        if self.now is not None and self.now.tzinfo is None:
            raise WrongSetting("XUESHI_NOW needs an offset, as in 2024-11-20T09:00:00+08:00.")
        folder = self.folder.resolve()
        object.__setattr__(self, "folder", folder)
        url = self.database_url or f"sqlite:///{folder / 'xueshi.db'}"
        object.__setattr__(self, "database_url", with_driver(url))
        if not self.secret_key:
            try:
                secret = _kept_secret(folder / "secret.key")
            except OSError as error:
                why = f"{folder} can't be made or written to ({error.strerror})"
                raise WrongSetting(f"{why}: set XUESHI_DATA to another folder") from error
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
            secure_cookies=env.get("XUESHI_SECURE_COOKIES") == "1",
        )


def _instant(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise WrongSetting("XUESHI_NOW is not an instant like 2024-11-20T09:00:00+08:00.") from error


def _kept_secret(path: Path) -> bytes:
    """Return the secret in `path`. The first run makes it; two processes that start together get the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
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
