"""Structured logs: one JSON object a line, no personal data, no paths with identifiers."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """A record as one line; a message that is a JSON object is taken apart."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record; the text of an exception is left out, it may hold a value."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {"at": at, "level": record.levelname.lower(), "logger": record.name}
        message = record.getMessage()
        try:
            said = json.loads(message)
        except ValueError:
            said = message
        line |= said if isinstance(said, dict) else {"message": message}
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr(level: int) -> None:
    """Have this process log to its standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
