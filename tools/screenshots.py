"""Pictures of the kit and the shell: 4 languages, 2 themes, 1366 by 768, without a screen.

    python -m tools.screenshots [FOLDER] [--language ru] [--theme light]

They are written to ``build/screenshots`` and looked at beside the design's pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1366, 768)


def application() -> QApplication:
    """An application without a screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    present = QApplication.instance()
    return present if isinstance(present, QApplication) else QApplication(["screenshots"])


def settle(turns: int = 6) -> None:
    """Let timers and layouts run."""
    for _ in range(turns):
        QApplication.processEvents()


def shoot(widget: QWidget, path: Path, size: tuple[int, int] = SIZE) -> None:
    """Show a widget at a size and keep its picture."""
    widget.resize(*size)
    widget.show()
    settle()
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = widget.grab()
    painter = QPainter(picture)
    for dialog in widget.findChildren(QDialog):
        if dialog.isVisible():
            painter.drawPixmap(widget.rect().center() - dialog.rect().center(), dialog.grab())
    painter.end()
    picture.save(str(path))


def scenes(language: str) -> dict[str, Callable[[], QWidget]]:
    """Name → how the scene is made."""
    from tools import sample_gallery, sample_scenes

    return {
        "kit": lambda: sample_gallery.gallery(language),
        **{name: (lambda make=make: make(language)) for name, make in sample_scenes.SCENES.items()},  # type: ignore[misc]
    }


def take(folder: Path, languages: list[str], themes: list[str]) -> list[Path]:
    """Every scene in the given languages and themes; the files."""
    from ui.theme import Mode, theme
    from ui.translators import Translators

    app = application()
    theme().start(app, Mode.LIGHT)
    translators, files = Translators(app), []
    for language in languages:
        translators.use(language)
        for name, make in scenes(language).items():
            for mode in themes:
                theme().choose(Mode(mode))
                scene = make()
                path = folder / f"{name}-{language}-{mode}.png"
                shoot(scene, path, getattr(scene, "picture_size", SIZE))
                files.append(path)
                scene.close()
                scene.deleteLater()
                settle(2)
    return files


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "screenshots")
    parser.add_argument("--language", action="append", choices=["ru", "kk", "hu", "en"])
    parser.add_argument("--theme", action="append", choices=["light", "dark"])
    options = parser.parse_args()
    files = take(
        options.folder, options.language or ["ru", "kk", "hu", "en"], options.theme or ["light", "dark"]
    )
    print(f"{len(files)} pictures in {options.folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
