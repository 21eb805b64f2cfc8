"""The set-up installs every program that a test asks for, so CI never skips for want of it."""

from __future__ import annotations

import ast

from tests.architecture.source import ROOT, python_files, tree_of
from tools.system_packages import PROGRAMS

INSTALLED = {*PROGRAMS.values(), "soffice", "softhsm2", "softhsm2-util", "pdfinfo", "pdftotext"}


def _asked() -> set[tuple[str, str]]:
    found = set()
    for path in python_files():
        for node in ast.walk(tree_of(path)) if path.is_relative_to(ROOT / "tests") else ():
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "peer"
            ):
                names = [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
                found |= {(str(path.relative_to(ROOT)), name) for name in names}
    return found


def test_the_set_up_knows_every_program_that_a_test_asks_for() -> None:
    assert sorted(item for item in _asked() if item[1] not in INSTALLED) == []


def test_signatures_are_judged_by_programs_of_others() -> None:
    """If these marks vanished, nothing but our own verifier would look at our signatures."""
    assert {"soffice", "xmlsec1"} <= {name for _, name in _asked()}
