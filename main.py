"""Where the program begins: a command of the command line, or the window."""

from __future__ import annotations

import builtins
import gc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from program.command_line import arguments, run_command

if TYPE_CHECKING:
    from importlib.abc import Loader


def main(argv: Sequence[str]) -> int:
    """Run what the command line asks for; the exit code of the process."""
    options = arguments(argv)
    if options.self_test or options.command:
        return run_command(options)
    leave_collecting_for_later()
    leave_drivers_out()
    sys.meta_path[:0] = [WithoutStubWriter(), SignaturesLater()]
    leave_sources_unread()
    from program.window import run_window

    return run_window(options)


def leave_collecting_for_later() -> None:
    """Look for no garbage during the start: nearly all it makes stays. ``ui.collecting`` begins again.

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


class SignaturesLater:
    """Finds PySide's readers of signatures, and leaves them unread until somebody asks them something.

    They write the words of a wrong call's error. PySide loads them twice at each start, and the pattern
    that they compile was 2 % of it. Where PySide keeps them in an archive they are loaded as it likes.
    """

    NAMES = frozenset(f"shibokensupport.signature.{name}" for name in ("parser", "layout", "lib.enum_sig"))

    def find_spec(self, fullname: str, path: Sequence[str] | None = None, *_: object) -> ModuleSpec | None:
        """The file of one of those modules with a loader that waits, nothing for any other."""
        found = PathFinder.find_spec(fullname, path) if fullname in self.NAMES else None
        if found is not None and found.loader is not None:
            found.loader = cast(Any, LaterLoader(found.loader))
        return found


class LaterLoader:
    """Makes modules that run their source at the first question for a name in it."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """A module that knows who fills it."""
        return _Unread(spec.name, self._loader)

    def exec_module(self, module: ModuleType) -> None:
        """Leave it as it is for now."""


class _Unread(ModuleType):
    """A module before its first use; after it, an ordinary one."""

    def __init__(self, name: str, loader: Loader) -> None:
        super().__init__(name)
        self._filler = loader

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # asked of every module by whoever walks through them
        self._filler.exec_module(self)
        self.__class__ = ModuleType  # type: ignore[assignment]
        return getattr(self, name)


def leave_sources_unread() -> None:
    """Spare PySide looking into each module we import, and at each import: it awaits ``__feature__``.

    Ours never switch those features. The look took a seventh of the start and kept every source in memory.
    """
    import PySide6.QtCore  # noqa: F401  # installs the look

    scanner = sys.modules.get("shibokensupport.feature")
    if scanner is not None:
        vars(scanner)["_mod_uses_pyside"] = lambda _: False
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
