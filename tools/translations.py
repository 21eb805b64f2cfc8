"""Keeps the interface complete in four languages.

    python -m tools.translations update [--area A] take new strings of the source into the catalogues
    python -m tools.translations missing [--area A] what lacks a translation, as JSON to fill in
    python -m tools.translations fill FILE.json    write {area: {source: {"ru": ..., "kk": ..., "hu": ...}}}
    python -m tools.translations build             compile one .qm per language

An area is a folder below ``ui/``; ``main`` is main.py, ``program/`` and the modules directly in ``ui/``. A
plural (a source with ``%n``) takes a list of forms: ru one/few/many, kk two equal in noun, hu
one, en one/other. ``missing`` prints what ``fill`` reads.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools import catalogues
from tools.catalogues import LANGUAGES, Catalogue, Text

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"

Entry = dict[str, str | list[str]]
Missing = dict[str, dict[str, Entry]]


def areas(root: Path = ROOT) -> dict[str, list[Path]]:
    """The modules of each area."""
    ui = root / "ui"
    wiring = [root / "main.py", *ui.glob("*.py"), *(root / "program").glob("*.py")]
    found = {"main": sorted(path for path in wiring if path.exists())}
    for folder in sorted(path for path in ui.iterdir() if path.is_dir() and path.name != "__pycache__"):
        found[folder.name] = sorted(folder.rglob("*.py"))
    return found


def source_texts(modules: Sequence[Path]) -> list[Text]:
    """Every text of an area, each once."""
    return sorted({text for module in modules for text in catalogues.texts_of(module)})


def catalogue_path(area: str, language: str, folder: Path = FOLDER) -> Path:
    """Where an area's catalogue lies."""
    return folder / f"{area}_{language}.ts"


def update(root: Path = ROOT, only: str | None = None) -> list[Path]:
    """Bring the catalogues (of one area) in step with the source; the files that changed."""
    folder = root / "resources" / "translations"
    changed = []
    for area, modules in areas(root).items():
        if only not in (None, area):
            continue
        texts = source_texts(modules)
        for language in LANGUAGES:
            path = catalogue_path(area, language, folder)
            catalogue = catalogues.read(path, language)
            catalogue.renew(texts)
            if texts or path.exists():
                changed += [path] if catalogues.write(path, catalogue) else []
    return changed


def each_catalogue(folder: Path = FOLDER) -> list[tuple[str, Catalogue]]:
    """Every catalogue with the name of its area."""
    found = []
    for path in sorted(folder.glob("*_*.ts")):
        area, language = path.stem.rsplit("_", 1)
        found.append((area, catalogues.read(path, language)))
    return found


def missing(area: str | None = None, folder: Path = FOLDER) -> Missing:
    """Untranslated sources by area: each language that lacks it, with empty forms to fill in."""
    result: Missing = {}
    for name, catalogue in each_catalogue(folder):
        for text in catalogue.missing() if area in (None, name) else []:
            entry = result.setdefault(name, {}).setdefault(text.source, {"where": _where(text)})
            forms = catalogue.forms[text]
            entry[catalogue.language] = forms if text.plural else forms[0]
    return result


def _where(text: Text) -> str:
    return f"{text.context}: {text.comment}" if text.comment else text.context


def fill(given: Mapping[str, Mapping[str, Mapping[str, str | Sequence[str]]]], folder: Path = FOLDER) -> int:
    """Write translations; how many were taken.

    Raises:
        SystemExit: an area or source that the catalogues do not know, or a wrong number of forms.
    """
    taken = 0
    for area, sources in given.items():
        for language in LANGUAGES:
            path = catalogue_path(area, language, folder)
            catalogue = catalogues.read(path, language)
            taken += sum(_fill_one(catalogue, source, entry) for source, entry in sources.items())
            if catalogue.forms:
                catalogues.write(path, catalogue)
    return taken


def _fill_one(catalogue: Catalogue, source: str, entry: Mapping[str, str | Sequence[str]]) -> int:
    value = entry.get(catalogue.language)
    if not value:
        return 0
    forms = [value] if isinstance(value, str) else list(value)
    texts = [text for text in catalogue.forms if text.source == source]
    if not texts:
        sys.exit(f"{catalogue.language}: no such text: {source!r}; run update first")
    for text in texts:
        if len(forms) != catalogue.slots(text):
            sys.exit(f"{catalogue.language}: {source!r} needs {catalogue.slots(text)} form(s)")
        catalogue.forms[text] = forms
    return len(texts)


def build(folder: Path = FOLDER) -> list[Path]:
    """Compile the catalogues of each language into one ``qm/otklik_<language>.qm``, where newer."""
    (folder / "qm").mkdir(parents=True, exist_ok=True)
    built = []
    for language in LANGUAGES:
        target = folder / "qm" / f"otklik_{language}.qm"
        parts = sorted(folder.glob(f"*_{language}.ts"))
        if parts and _older(target, parts):
            _release(parts, target)
            built.append(target)
    return built


def _older(target: Path, parts: Sequence[Path]) -> bool:
    # The folder's time changes when a catalogue leaves it.
    newest = max(path.stat().st_mtime_ns for path in [*parts, Path(__file__)])
    return not target.exists() or target.stat().st_mtime_ns < newest


def _release(parts: Sequence[Path], target: Path) -> None:
    program = Path(sys.executable).with_name("pyside6-lrelease")
    # Two test workers may build at once: each writes its own file and swaps it in whole.
    unfinished = target.with_suffix(f".{os.getpid()}")
    command = [str(program), "-silent", *map(str, parts), "-qm", str(unfinished)]
    subprocess.run(command, check=True)
    os.replace(unfinished, target)


def main(argv: Sequence[str]) -> int:
    """One verb a call."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    parser.add_argument("verb", choices=["update", "missing", "fill", "build"])
    parser.add_argument("file", nargs="?", type=Path, help="for fill")
    parser.add_argument("--area")
    options = parser.parse_args(argv)
    try:
        print(_answer(options))
    except catalogues.UntranslatableError as error:
        sys.exit(str(error))
    return 0


def _answer(options: argparse.Namespace) -> str:
    if options.verb == "update":
        changed = update(only=options.area)
        return f"{len(changed)} catalogue(s) changed"
    if options.verb == "missing":
        return json.dumps(missing(options.area), ensure_ascii=False, indent=1)
    if options.verb == "build":
        return "\n".join(f"built {path.name}" for path in build()) or "catalogues are built"
    if options.file is None:
        sys.exit("fill needs a file")
    return f"{fill(json.loads(options.file.read_text(encoding='utf-8')))} text(s) filled"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
