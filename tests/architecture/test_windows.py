"""What would work here and fail on Windows: a code page by accident, a call that only POSIX has."""

from __future__ import annotations

import ast

import pytest

from tests.architecture.source import imports, modules

POSIX_CALLS = {"fork", "forkpty", "getuid", "setsid", "mkfifo", "chown", "getpgid"}
POSIX_MODULES = {"pwd", "grp", "resource", "termios", "pty"}
TEXT_CALLS = {"read_text", "write_text"}


def _without_encoding(node: ast.Call) -> bool:
    given = {keyword.arg for keyword in node.keywords}
    if "encoding" in given or None in given:
        return False
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr in TEXT_CALLS:
        # The encoding may also stand in its place: read_text("utf-8"), write_text(text, "utf-8").
        return len(node.args) < (1 if function.attr == "read_text" else 2)
    return isinstance(function, ast.Name) and function.id == "open" and not _is_binary(node)


def _is_binary(node: ast.Call) -> bool:
    modes = [*node.args[1:2], *(keyword.value for keyword in node.keywords if keyword.arg == "mode")]
    return any(isinstance(mode, ast.Constant) and "b" in str(mode.value) for mode in modes)


def test_every_text_file_is_read_and_written_as_utf8() -> None:
    wrong = [
        module.at(node)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and _without_encoding(node)
    ]
    assert wrong == []


def test_no_call_exists_on_posix_only() -> None:
    wrong = [
        module.at(node)
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in POSIX_CALLS
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
    ]
    wrong += [
        module.at(node)
        for module in modules()
        for name, node in imports(module.tree)
        if name.split(".")[0] in POSIX_MODULES
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("path.read_text()", True),
        ("path.read_text(encoding='utf-8')", False),
        ("path.read_text('utf-8')", False),
        ("path.write_text(text)", True),
        ("open(path)", True),
        ("open(path, 'rb')", False),
        ("open(path, mode='wb')", False),
    ],
)
def test_the_rule_sees_what_it_is_for(code: str, wrong: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call) and _without_encoding(call) is wrong
