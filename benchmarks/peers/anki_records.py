"""Records through Anki's own synchronisation server, from one collection to another.

Run by a Python that has the package ``anki``: ``python anki_records.py RECORDS.json FOLDER``.
Prints the seconds of A's synchronisation and of B's. Both begin from one small collection, as
two computers of one person do; a record is a note, which is two rows there.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

USER, PASSWORD = "clerk", "clerk-password"
SMALL_ROUNDS = 20


def main(arguments: list[str]) -> int:
    """Measure, and print one JSON object."""
    from anki.collection import AddNoteRequest, Collection  # type: ignore[import-not-found]

    records = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    folder = Path(arguments[1])
    port = _free_port()
    surroundings = {
        **os.environ,
        "SYNC_USER1": f"{USER}:{PASSWORD}",
        "SYNC_BASE": str(folder / "server"),
        "SYNC_HOST": "127.0.0.1",
        "SYNC_PORT": str(port),
        "MAX_SYNC_PAYLOAD_MEGS": "1000",
        "RUST_LOG": "error",
    }
    server = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env=surroundings)
    try:
        _wait_for(port)
        a = Collection(str(folder / "a.anki2"))
        b = Collection(str(folder / "b.anki2"))
        kind = _kind_of_note(a, list(records[0]))
        address = f"http://127.0.0.1:{port}/"
        auth_a = a.sync_login(USER, PASSWORD, address)
        auth_b = b.sync_login(USER, PASSWORD, address)
        for collection, auth, upload in ((a, auth_a, True), (b, auth_b, False)):
            collection.close_for_full_sync()
            collection.full_upload_or_download(auth=auth, server_usn=None, upload=upload)
            collection.reopen(after_full_sync=True)
        a.add_notes([AddNoteRequest(_note(a, kind, record), 1) for record in records])
        said = {"send": _timed(a, auth_a), "fetch": _timed(b, auth_b)}
        if b.note_count() != len(records):
            raise AssertionError(f"{b.note_count()} notes arrived")
        one = []
        for record in records[:SMALL_ROUNDS]:
            a.add_note(_note(a, kind, record), 1)
            one.append(_timed(a, auth_a) + _timed(b, auth_b))
        quiet = [_timed(b, auth_b) for _ in range(SMALL_ROUNDS)]
        said |= {"one": sorted(one)[SMALL_ROUNDS // 2], "quiet": sorted(quiet)[SMALL_ROUNDS // 2]}
        sys.stdout.write(json.dumps(said) + "\n")
    finally:
        server.kill()
        server.wait()
    return 0


def _kind_of_note(collection: Any, fields: list[str]) -> int:
    models = collection.models
    made = models.new("Appeal")
    for name in fields:
        models.add_field(made, models.new_field(name))
    template = models.new_template("Card")
    template["qfmt"], template["afmt"] = "{{" + fields[0] + "}}", "{{" + fields[1] + "}}"
    models.add_template(made, template)
    return int(models.add_dict(made).id)


def _note(collection: Any, kind: int, record: dict[str, Any]) -> Any:
    note = collection.new_note(collection.models.get(kind))
    note.fields = [str(value) for value in record.values()]
    return note


def _timed(collection: Any, auth: Any) -> float:
    started = time.perf_counter()
    collection.sync_collection(auth, False)
    return time.perf_counter() - started


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(400):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError("the server didn't come up")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
