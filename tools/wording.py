"""Writes ``ui/wording/sentences/`` from ``docs/wording/``: one module of sentences per area.

    python -m tools.wording            write the modules
    python -m tools.wording --check    say what is out of step, exit 1 if anything is

``docs/wording/<area>.toml`` is the register of error codes that developers keep: one code, one
English sentence with its facts in braces. The modules mark the sentences for translation, so
that ``tools.translations`` finds them.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REGISTER = ROOT / "docs" / "wording"
UNCLAIMED = "unclaimed"
"""The register of codes without an area; what an area says of a code wins."""
MODULES = ROOT / "ui" / "wording" / "sentences"
_HEAD = '''"""Sentences of the area "{area}", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {{
'''
_WIDTH = 84


def register(folder: Path = REGISTER) -> dict[str, dict[str, str]]:
    """Area → code → English sentence.

    Raises:
        SystemExit: a code is given twice, or is not a sentence.
    """
    areas: dict[str, dict[str, str]] = {}
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.toml"), key=lambda path: (path.stem == UNCLAIMED, path.name)):
        area = path.stem.replace("-", "_")
        given = tomllib.loads(path.read_text(encoding="utf-8"))
        late = path.stem == UNCLAIMED
        areas[area] = {code: words for code, words in given.items() if not (late and code in seen)}
        for code, sentence in areas[area].items():
            if not isinstance(sentence, str):
                raise SystemExit(f"{path.name}: {code} is not a sentence")
            if seen.get(code, sentence) != sentence:
                raise SystemExit(f"{path.name}: {code} has another sentence already")
            seen[code] = sentence
    return areas


def module(area: str, sentences: Mapping[str, str]) -> str:
    """Source of the module of an area."""
    lines = [_HEAD.format(area=area)]
    for code, sentence in sorted(sentences.items()):
        lines.append(f'    {_quoted(code)}: QT_TRANSLATE_NOOP(\n        "wording",\n')
        lines.extend(f"        {_quoted(piece)}\n" for piece in _pieces(sentence))
        lines.append("    ),\n")
    return formatted("".join([*lines, "}\n"]))


def formatted(source: str) -> str:
    """The source as ``ruff format`` leaves it, so that formatting the tree changes nothing."""
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", "sentences.py", "-"]
    done = subprocess.run(
        command, input=source, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=True
    )
    return done.stdout


def _pieces(sentence: str) -> list[str]:
    """The sentence in pieces that fit a line; joined they are the sentence."""
    pieces, piece = [], ""
    for word in sentence.split(" "):
        if piece and len(piece) + len(word) > _WIDTH:
            pieces.append(piece)
            piece = ""
        piece += f"{word} "
    return [*pieces, piece[:-1]]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def wanted(folder: Path = REGISTER) -> dict[str, str]:
    """File name → source of every module, the package's own included."""
    areas = register(folder)
    files = {f"{area}.py": module(area, sentences) for area, sentences in areas.items()}
    merged = "".join(f"    **{area}.SENTENCES,\n" for area in sorted(areas))
    files["__init__.py"] = formatted(
        '"""Every error code with its English sentence, written by ``python -m tools.wording``."""\n\n'
        f"from ui.wording.sentences import {', '.join(sorted(areas))}\n\n"
        f"_ALL: dict[str, object] = {{\n{merged}}}\n"
        "SENTENCES = {code: str(sentence) for code, sentence in _ALL.items()}\n"
    )
    return files


def stale(folder: Path = REGISTER, modules: Path = MODULES) -> list[str]:
    """Names of modules that are not what the register says."""
    files = wanted(folder)
    present = {path.name: path.read_text(encoding="utf-8") for path in modules.glob("*.py")}
    wrong = [name for name, source in files.items() if present.get(name) != source]
    return sorted([*wrong, *(name for name in present if name not in files)])


def write(folder: Path = REGISTER, modules: Path = MODULES) -> list[str]:
    """Bring the modules in step; names of those that changed."""
    changed = stale(folder, modules)
    files = wanted(folder)
    modules.mkdir(parents=True, exist_ok=True)
    for name in changed:
        if name in files:
            (modules / name).write_text(files[name], encoding="utf-8")
        else:
            (modules / name).unlink()
    return changed


def main() -> int:
    """The command line."""
    if "--check" in sys.argv[1:]:
        wrong = stale()
        print("\n".join(wrong) or "in step")
        return 1 if wrong else 0
    print("\n".join(write()) or "in step")
    return 0


if __name__ == "__main__":
    sys.exit(main())
