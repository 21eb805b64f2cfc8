"""Where the server keeps things and listens: arguments first, then the environment, then defaults."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from domain.errors import BadInput
from server.blobs import BlobStore
from server.blobs.directory import DirectoryBlobs
from server.database import Database
from server.database.sqlite import SqliteDatabase

PORT = 8765
HOST = "127.0.0.1"
"""The server speaks plain HTTP to a reverse proxy on the same machine."""
PREFIX = "OTKLIK_SERVER_"


@dataclass(frozen=True, slots=True)
class Settings:
    """``database``: a PostgreSQL connection string, empty for SQLite in ``data``.

    ``blobs``: ``s3://bucket/prefix``, empty for a directory in ``data``.
    """

    data: Path
    database: str = ""
    blobs: str = ""
    host: str = HOST
    port: int = PORT
    gateways: Mapping[str, str] = field(default_factory=dict)
    """``smtp_*`` and ``sms_*``: host, port, from, user, password, security; url, token."""

    def open_database(self) -> Database:
        """The store that was asked for."""
        if self.database:
            from server.database.postgres import PostgresDatabase

            return PostgresDatabase(self.database)
        self.data.mkdir(parents=True, exist_ok=True)
        return SqliteDatabase(self.data / "server.db")

    def open_blobs(self) -> BlobStore:
        """The store of attachments that was asked for."""
        if self.blobs.startswith("s3://"):
            from server.blobs.s3 import open_s3

            return open_s3(self.blobs)
        return DirectoryBlobs(self.data / "blobs")


def read_settings(given: Mapping[str, str | None], environment: Mapping[str, str]) -> Settings:
    """Settings from arguments (``given``) and environment variables ``OTKLIK_SERVER_*``.

    Raises:
        BadInput: ``setting_invalid``, naming the setting.
    """

    def named(name: str, default: str = "") -> str:
        return given.get(name) or environment.get(PREFIX + name.upper()) or default

    port = named("port", str(PORT))
    if not port.isdigit() or int(port) > 65535:
        raise BadInput("setting_invalid", where="port", value=port)
    blobs = named("blobs")
    if blobs and not blobs.startswith("s3://"):
        raise BadInput("setting_invalid", where="blobs", value=blobs)
    gateways = {
        key.removeprefix(PREFIX).lower(): value
        for key, value in environment.items()
        if key.startswith((PREFIX + "SMTP_", PREFIX + "SMS_"))
    }
    data = Path(named("data", str(default_data(environment))))
    return Settings(data, named("database"), blobs, named("host", HOST), int(port), gateways)


def default_data(environment: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The data directory of this platform, without any configuration."""
    if platform == "win32":
        return Path(environment.get("PROGRAMDATA", str(Path.home()))) / "Otklik" / "server"
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Otklik" / "server"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "otklik" / "server"


def settings_of_process(given: Mapping[str, str | None]) -> Settings:
    """Settings of this process; only the entry point asks."""
    return read_settings(given, os.environ)
