"""Blobs in a directory: ``<first two digits>/<sha256>``, chunks under ``uploads/``."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from typing_extensions import override

from server.blobs import READ_BYTES, BlobStore


class DirectoryBlobs(BlobStore):
    """Files written beside their place, synced, then moved there; never half a blob."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._uploads = root / "uploads"

    @override
    def put_chunk(self, upload: str, name: str, data: bytes) -> None:
        _write_durably(self._uploads / upload / name, [data])

    @override
    def read_chunk(self, upload: str, name: str) -> bytes:
        try:
            return (self._uploads / upload / name).read_bytes()
        except FileNotFoundError as error:
            raise LookupError(name) from error

    @override
    def drop_upload(self, upload: str, names: Iterable[str]) -> None:
        directory = self._uploads / upload
        for name in names:
            (directory / name).unlink(missing_ok=True)
        if directory.is_dir() and not any(directory.iterdir()):
            directory.rmdir()

    @override
    def put(self, sha256: str, parts: Iterable[bytes], size: int) -> None:
        _write_durably(self._place(sha256), parts)

    @override
    def size(self, sha256: str) -> int | None:
        try:
            return self._place(sha256).stat().st_size
        except FileNotFoundError:
            return None

    @override
    def read(self, sha256: str, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        try:
            file = self._place(sha256).open("rb")
        except FileNotFoundError as error:
            raise LookupError(sha256) from error
        with file:
            file.seek(start)
            left = (end if end is not None else os.fstat(file.fileno()).st_size) - start
            while left > 0 and (data := file.read(min(READ_BYTES, left))):
                left -= len(data)
                yield data

    def _place(self, sha256: str) -> Path:
        return self._root / sha256[:2] / sha256


def _write_durably(path: Path, parts: Iterable[bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    made = path.with_name(f"{path.name}.{os.getpid()}.new")
    with made.open("wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())
    os.replace(made, path)
