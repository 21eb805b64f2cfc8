"""Lay PySide's embedded Python sources on the disk, compiled, so that a start does not compile them.

PySide carries a dozen of its own modules in an archive inside the library and compiles them at each
start: some 15 ms of every start of ours. Its own switch, the variable ``SBK_EMBED``, unpacks them into
``shiboken6/files.dir``, where Python finds them compiled; without that folder all works as before.
"""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from py_compile import PycInvalidationMode

FOLDER = "files.dir"


def support_folder() -> Path:
    """Where the unpacked modules lie, or would lie."""
    found = find_spec("shiboken6")
    assert found is not None and found.origin is not None
    return Path(found.origin).parent / FOLDER


def unpack() -> Path:
    """Unpack with PySide's own switch and compile what came out; the folder.

    Raises:
        CalledProcessError: PySide does not start here at all.
    """
    shutil.rmtree(support_folder(), ignore_errors=True)  # another version's sources would be taken for ours
    environment = {**os.environ, "SBK_EMBED": "0"}
    subprocess.run([sys.executable, "-c", "import PySide6.QtCore"], env=environment, check=True)
    folder = support_folder()
    # Unchecked: a bundle copies files with new dates, and the sources never change on their own.
    compileall.compile_dir(folder, quiet=2, force=True, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    return folder


if __name__ == "__main__":
    print(f"unpacked {unpack().name}")
