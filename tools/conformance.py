"""Hold the program against every duty of the five regulations, and write the list of it.

``resources/regulations/conformance.toml`` names for each duty where it is done and which test
shows it. ``python -m tools.conformance`` checks that every claim leads somewhere and writes
``docs/conformance.md``; ``--check`` only compares.
"""

from __future__ import annotations

import argparse
import ast
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLAIMS = ROOT / "resources" / "regulations" / "conformance.toml"
DOCUMENT = ROOT / "docs" / "conformance.md"
REGULATIONS = {
    "VKS": "Vladimir communal systems: filing appeals, claims and complaints",
    "CIB": "CentrInform, Belgorod branch: work with customers' claims",
    "STD": "Standard of service at a distance of an energy company",
    "HDH": "Hungarian district heating: users' complaints and fault reports",
    "AES": "Astanaenergosbyt: order of work with consumers",
    "CARD": "The customer's own wishes",
}
"""Prefix of a duty → the title of its regulation."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty: what it says, where it is done, the tests that show it, what is still to come."""

    code: str
    says: str
    about: str
    done: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    pending: str = ""

    @property
    def regulation(self) -> str:
        """The regulation from which it comes."""
        return self.code.partition("-")[0]


def read_duties(text: str) -> tuple[Duty, ...]:
    """The duties in the order of the file."""
    return tuple(_duty(code, entry) for code, entry in tomllib.loads(text).items())


def _duty(code: str, entry: Mapping[str, Any]) -> Duty:
    done, tests = tuple(entry.get("done", ())), tuple(entry.get("tests", ()))
    return Duty(code, entry["says"], entry["about"], done, tests, entry.get("pending", ""))


def pending(duties: Iterable[Duty]) -> tuple[Duty, ...]:
    """The duties for which a service or a screen is still to come."""
    return tuple(duty for duty in duties if duty.pending)


def troubles(duties: Iterable[Duty]) -> Iterator[str]:
    """Everything that is wrong with the claims, one line each."""
    for duty in duties:
        if duty.regulation not in REGULATIONS:
            yield f"{duty.code}: no such regulation"
        if not duty.done and not duty.pending:
            yield f"{duty.code}: nobody claims it"
        if duty.done and not duty.tests and not duty.pending:
            yield f"{duty.code}: no test shows it"
        for claim in duty.done:
            if not _leads_somewhere(claim):
                yield f"{duty.code}: {claim} is not there"
        for test in duty.tests:
            if not _test_exists(test):
                yield f"{duty.code}: there is no test {test}"


def _leads_somewhere(claim: str) -> bool:
    kind, _, rest = claim.partition(":")
    where, _, name = rest.partition(":")
    if kind == "profile":
        return _key_exists(_profile(where), name.split("."))
    return kind == "code" and name in _names(ROOT / where)


def _test_exists(test: str) -> bool:
    where, _, name = test.partition("::")
    return name.startswith("test_") and name in _names(ROOT / where)


@cache
def _profile(code: str) -> dict[str, Any]:
    path = ROOT / "resources" / "regulations" / f"{code}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _key_exists(table: Any, keys: Sequence[str]) -> bool:
    for key in keys:
        if not isinstance(table, dict) or key not in table:
            return False
        table = table[key]
    return True


@cache
def _names(path: Path) -> frozenset[str]:
    """Functions, classes, methods (``Class.method``) and constants of a module; none if it isn't there."""
    if not path.is_file():
        return frozenset()
    return frozenset(_defined(ast.parse(path.read_text(encoding="utf-8")).body, ""))


def _defined(body: Iterable[ast.stmt], prefix: str) -> Iterator[str]:
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            yield prefix + statement.name
            if isinstance(statement, ast.ClassDef):
                yield from _defined(statement.body, f"{prefix}{statement.name}.")
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            yield from (prefix + target.id for target in targets if isinstance(target, ast.Name))


# --- the document ------------------------------------------------------------------------------

_HEAD = """# Conformance

Every duty of the five regulations and of the customer, where the program fulfils it, and the test that
shows it. Written by `python -m tools.conformance` from
[conformance.toml](../resources/regulations/conformance.toml); edit that file, not this one.

| regulation | duties | done | a part to come |
|---|---:|---:|---:|
"""


def document(duties: Sequence[Duty]) -> str:
    """The text of ``docs/conformance.md``."""
    return _HEAD + "".join(_summary(duties)) + "".join(_section(code, duties) for code in REGULATIONS)


def _summary(duties: Sequence[Duty]) -> Iterator[str]:
    for code in (*REGULATIONS, ""):
        own = [duty for duty in duties if not code or duty.regulation == code]
        left = len(pending(own))
        title = f"{code}, {REGULATIONS[code]}" if code else "**all**"
        yield f"| {title} | {len(own)} | {len(own) - left} | {left} |\n"


def _section(code: str, duties: Sequence[Duty]) -> str:
    rows = "".join(_row(duty) for duty in duties if duty.regulation == code)
    return f"\n## {code}: {REGULATIONS[code]}\n\n| duty | says | where | tests |\n|---|---|---|---|\n{rows}"


def _row(duty: Duty) -> str:
    where = [_shown(claim) for claim in duty.done]
    if duty.pending:
        where.append(f"*to come: {duty.pending}*")
    tests = [f"`{test.rpartition('::')[2]}`" for test in duty.tests]
    cells = (duty.code, duty.says, "<br>".join(where), "<br>".join(tests))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n"


def _shown(claim: str) -> str:
    kind, _, rest = claim.partition(":")
    where, _, name = rest.partition(":")
    return f"profile {where}: `{name}`" if kind == "profile" else f"`{where}`: `{name}`"


def main(argv: Sequence[str] | None = None) -> int:
    """Check the claims and write the document; 1 if a claim is wrong or the document is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    asked = parser.parse_args(argv)
    duties = read_duties(CLAIMS.read_text(encoding="utf-8"))
    found = list(troubles(duties))
    wanted = document(duties)
    if asked.check and DOCUMENT.read_text(encoding="utf-8") != wanted:
        found.append(
            "docs/conformance.md is not what conformance.toml gives; run python -m tools.conformance"
        )
    if not asked.check:
        DOCUMENT.write_text(wanted, encoding="utf-8", newline="\n")
    print(*found, f"{len(duties)} duties, {len(pending(duties))} with a part to come", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
