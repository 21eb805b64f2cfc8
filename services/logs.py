"""The log file: what the program did, never whom it concerned.

A log leaves the laptop in a support case, so it must hold no personal data. Three rules:

* of our own messages the constant template is written, and of its arguments only those that
  can't be words of a person: numbers, dates, identifiers, kinds of facts; anything else becomes its type;
* of a library's messages only the logger, the level and the place in its source are written,
  because a library formats whatever it was given;
* of an exception the type, our error code and the frames are written, never its text.

Files rotate at 1 MB, five are kept.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import traceback
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path, PurePath
from types import TracebackType
from typing import IO, TYPE_CHECKING

from domain.errors import OtklikError

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

OURS = frozenset("domain models letters services sync server ui program main otklik tour __main__".split())
"""First parts of the names of our own loggers."""

FILE = "otklik.log"
FAULTS = "faults.log"
LARGEST = 1_000_000
KEPT = 5

_IDENTIFIER = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{32,64}")


@cache
def _words() -> frozenset[str]:
    """A login or a transliterated name looks like any other code, so only words of ours pass."""
    from domain.entities import ENTITIES
    from domain.facts import REQUIRED

    return frozenset(REQUIRED) | frozenset(ENTITIES)


def harmless(value: object) -> object:
    """The value itself where it can't be a person's words, else the name of its type in brackets."""
    if value is None or isinstance(value, bool | int | float | date | datetime):
        return value
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, str) and (value in _words() or _IDENTIFIER.fullmatch(value)):
        return value
    if isinstance(value, OtklikError):
        return value.code
    return f"<{type(value).__name__}>"


class Discreet(logging.Formatter):
    """Writes one record without any text that came from a person or a library."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and the frames of an exception below it."""
        moment = self.formatTime(record)
        place = f"{record.module}:{record.lineno}"
        lines = [f"{moment} {record.levelname} {record.name} {place} {self._message(record)}".rstrip()]
        if record.exc_info and record.exc_info[0]:
            lines.append(self.formatException(record.exc_info))
        return "\n".join(lines)

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Types, codes and frames, along the chain of causes; never a message."""
        lines: list[str] = []
        error: BaseException | None = ei[1]
        while error is not None:
            frames = traceback.extract_tb(error.__traceback__)
            lines += [f"  {PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
            lines.append(f"  {describe(error)}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)

    @staticmethod
    def _message(record: logging.LogRecord) -> str:
        if record.name.split(".")[0] not in OURS or not isinstance(record.msg, str):
            return ""
        arguments = record.args
        if isinstance(arguments, Mapping):
            return record.msg % {key: harmless(value) for key, value in arguments.items()}
        return record.msg % tuple(harmless(value) for value in arguments or ())


def describe(error: BaseException) -> str:
    """An exception by type and, for ours, by code."""
    name = type(error).__qualname__
    return f"{name} {error.code}" if isinstance(error, OtklikError) else name


class LogFile(logging.Handler):
    """The rotating file, opened by the first message: a start that goes well has nothing to say."""

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._directory = directory
        self._file: RotatingFileHandler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; the logger holds this handler's lock."""
        if self._file is None:
            self._file = self._open()
        self._file.emit(record)

    def _open(self) -> RotatingFileHandler:
        from logging.handlers import RotatingFileHandler

        path = self._directory / FILE
        file = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=KEPT - 1, encoding="utf-8", delay=True)
        file.setFormatter(Discreet())
        return file

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
        super().close()


def open_log(directory: Path, *, level: int = logging.INFO) -> LogFile:
    """Write the log of this process to ``directory``; the handler to take away at the end."""
    handler = LogFile(directory)
    handler.setLevel(level)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(min(level, root.level or level))
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop writing to the log that ``open_log`` opened."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def watch_for_faults(directory: Path) -> IO[str]:
    """Let a crash of the interpreter itself leave its frames in ``faults.log``; keep the file open."""
    stream = (directory / FAULTS).open("a", encoding="utf-8")
    faulthandler.enable(stream, all_threads=True)
    return stream


def stop_watching(stream: IO[str]) -> None:
    """End what ``watch_for_faults`` began."""
    faulthandler.disable()
    stream.close()
