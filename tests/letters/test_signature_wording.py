"""Every code of signatures has one sentence, and the sentence only uses facts that come with it."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).parents[2]
WORDING = tomllib.loads((ROOT / "docs" / "wording" / "signature.toml").read_text(encoding="utf-8"))
NAMES = (
    "archive package scope normalise hyperlinks hostile_xml relationships content_types certificates"
    " signature_parts cms timestamps stamps verify_command"
).split()
FILES = [ROOT / "letters" / f"{name}.py" for name in NAMES] + [
    path
    for folder in ("signers", "signing", "verification")
    for path in (ROOT / "letters" / folder).glob("*.py")
]
STATES = {"not_checked"}
RAISED = {"BadInput", "Refusal", "Fault", "Finding", "Trust", "TimeStamp", "DetachedSignature"}


def codes() -> Iterator[tuple[str, frozenset[str] | None]]:
    """Each code with the facts that come with it; None where they are not written out there."""
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED:
                yield from _of(node, node.func.id)


def _of(call: ast.Call, kind: str) -> Iterator[tuple[str, frozenset[str] | None]]:
    texts = [item for arg in call.args for item in ast.walk(arg) if isinstance(item, ast.Constant)]
    for text in texts:
        if isinstance(text.value, str) and "_" in text.value and text.value not in STATES:
            yield text.value, _facts(call, kind)


def _facts(call: ast.Call, kind: str) -> frozenset[str] | None:
    if kind in ("BadInput", "Refusal", "Fault"):
        return frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
    if kind != "Finding":
        return None
    given = next((keyword.value for keyword in call.keywords if keyword.arg == "facts"), None)
    if given is None:
        return frozenset({"where"})
    if not isinstance(given, ast.Dict):
        return None
    return frozenset({"where", *(str(key.value) for key in given.keys if isinstance(key, ast.Constant))})


FOUND = sorted(set(codes()), key=str)


@pytest.mark.parametrize(("code", "facts"), FOUND, ids=[code for code, _ in FOUND])
def test_a_code_has_its_sentence(code: str, facts: frozenset[str] | None) -> None:
    assert code in WORDING
    fields = {field for _, field, _, _ in Formatter().parse(WORDING[code]) if field is not None}
    assert facts is None or fields <= facts


def test_no_sentence_is_left_without_its_code() -> None:
    written = {code for code, _ in FOUND}
    source = "".join(path.read_text(encoding="utf-8") for path in FILES)
    assert [code for code in WORDING if code not in written and f'"{code}"' not in source] == []
