"""Where the program begins: a command of the command line, or the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, cast

from program.command_line import arguments, run_command


def main(argv: Sequence[str]) -> int:
    """Run what the command line asks for; the exit code of the process."""
    options = arguments(argv)
    if options.self_test or options.command:
        return run_command(options)
    leave_collecting_for_later()
    leave_drivers_out()
    sys.meta_path.insert(0, WithoutStubWriter())
    leave_sources_unread()
    from program.window import run_window

    return run_window(options)


def leave_collecting_for_later() -> None:
    """Look for no garbage during the start: nearly all it makes stays. ``program.rules_watch`` begins again.

    The collector walked the modules of the start several times: 6 % of it.
    """
    gc.disable()


def leave_drivers_out() -> None:
    """Hide drivers of other databases from peewee, which imports all it finds: a quarter of the start."""
    modules = cast(dict[str, ModuleType | None], sys.modules)
    for name in ("psycopg", "psycopg2", "pymysql", "MySQLdb"):
        modules.setdefault(name, None)


class WithoutStubWriter:
    """Gives an empty module for PySide's writer of type stubs, which PySide loads at each start.

    A running program writes no stubs; the two patterns that it compiles were 3 % of the start.
    """

    NAME = "shibokensupport.signature.lib.pyi_generator"

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """The empty module for that one name, nothing for any other."""
        return ModuleSpec(fullname, cast(Any, self)) if fullname == self.NAME else None

    def create_module(self, spec: ModuleSpec) -> None:
        """An ordinary module will do."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave it empty."""


def leave_sources_unread() -> None:
    """Spare PySide reading the source of each module we import: it looks for users of ``__feature__``.

    Ours never switch those features. The scan took a seventh of the start and kept every source in memory.
    """
    import PySide6.QtCore  # noqa: F401  # installs the scan

    scanner = sys.modules.get("shibokensupport.feature")
    if scanner is not None:
        vars(scanner)["_mod_uses_pyside"] = lambda _: False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
