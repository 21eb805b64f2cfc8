"""Interface strings are found in the source, kept, filled and compiled."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools import catalogues, translations
from tools.catalogues import Catalogue, Text

MODULE = """
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP
LATER = QT_TRANSLATE_NOOP("Later", "Said later")
def count(rows):
    return QCoreApplication.translate("Free", "%n row(s)", "", len(rows))
def alias(tr=QCoreApplication.translate):
    return tr("Alias", "Said by a short name")
class Page:
    def title(self, name, n):
        self.tr("It's \\"quoted\\" & <b>bold</b> — ё")
        self.tr("%n appeal(s)", "in the list", n)
        self.tr("Two " "parts")
        self.painter.translate(n + 1, n - 1)
        self.painter.translate(self.corner)
        return self.tr(name)
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small source tree with one area."""
    (tmp_path / "ui" / "pages").mkdir(parents=True)
    (tmp_path / "ui" / "pages" / "page.py").write_text(MODULE, encoding="utf-8")
    return tmp_path


def folder(tree: Path) -> Path:
    return tree / "resources" / "translations"


def test_every_way_to_say_a_text_is_read(tree: Path) -> None:
    assert catalogues.texts_of(tree / "ui" / "pages" / "page.py") == [
        Text("Later", "Said later"),
        Text("Free", "%n row(s)"),
        Text("Alias", "Said by a short name"),
        Text("Page", 'It\'s "quoted" & <b>bold</b> — ё'),
        Text("Page", "%n appeal(s)", "in the list"),
        Text("Page", "Two parts"),
    ]


@pytest.mark.parametrize("code", ['tr("outside")', 'class A:\n  def x(self, n): self.tr(f"{n} rows")'])
def test_a_text_that_no_catalogue_can_hold_is_refused_with_its_line(tmp_path: Path, code: str) -> None:
    (tmp_path / "page.py").write_text(code, encoding="utf-8")
    with pytest.raises(catalogues.UntranslatableError, match=r"page\.py:\d"):
        catalogues.texts_of(tmp_path / "page.py")


def test_an_update_makes_a_catalogue_per_language_and_english_only_for_plurals(tree: Path) -> None:
    assert len(translations.update(tree)) == 4
    assert len(catalogues.read(folder(tree) / "pages_ru.ts", "ru").forms) == 6
    english = catalogues.read(folder(tree) / "pages_en.ts", "en")
    assert [text.source for text in english.forms] == ["%n row(s)", "%n appeal(s)"]


def test_an_update_without_news_changes_no_file(tree: Path) -> None:
    translations.update(tree)
    assert translations.update(tree) == []


def test_what_is_missing_can_be_filled_in_and_is_kept_by_the_next_update(tree: Path) -> None:
    translations.update(tree)
    wanted = translations.missing(folder=folder(tree))
    forms = {"ru": 3, "kk": 2, "hu": 1, "en": 2}
    filled = {
        area: {
            source: {
                language: [f"{language} %n"] * forms[language] if "%n" in source else f"{language} <&'\">"
                for language in entry
                if language in forms
            }
            for source, entry in sources.items()
        }
        for area, sources in wanted.items()
    }
    assert translations.fill(filled, folder(tree)) == 6 * 3 + 2
    assert translations.missing(folder=folder(tree)) == {}
    translations.update(tree)
    assert translations.missing(folder=folder(tree)) == {}


def test_a_text_that_left_the_source_leaves_the_catalogue(tree: Path) -> None:
    translations.update(tree)
    (tree / "ui" / "pages" / "page.py").write_text("", encoding="utf-8")
    translations.update(tree)
    assert catalogues.read(folder(tree) / "pages_ru.ts", "ru").forms == {}


def test_a_wrong_number_of_plural_forms_is_refused(tree: Path) -> None:
    translations.update(tree)
    with pytest.raises(SystemExit, match="needs 3"):
        translations.fill({"pages": {"%n row(s)": {"ru": ["%n строка"]}}}, folder(tree))


def test_an_unknown_text_is_refused(tree: Path) -> None:
    translations.update(tree)
    with pytest.raises(SystemExit, match="no such text"):
        translations.fill({"pages": {"Unknown": {"ru": "Неизвестно"}}}, folder(tree))


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, "1 строка"), (2, "2 строки"), (5, "5 строк"), (11, "11 строк"), (21, "21 строка")],
)
def test_a_compiled_catalogue_speaks_russian_plurals(tree: Path, count: int, expected: str) -> None:
    catalogue = Catalogue("ru", {Text("Free", "%n row(s)"): ["%n строка", "%n строки", "%n строк"]})
    catalogues.write(folder(tree) / "pages_ru.ts", catalogue)
    assert [path.name for path in translations.build(folder(tree))] == ["otklik_ru.qm"]
    translator = QTranslator()
    assert translator.load(str(folder(tree) / "qm" / "otklik_ru.qm"))
    said = translator.translate("Free", "%n row(s)", "", count)
    assert str(said).replace("%n", str(count)) == expected


def test_a_second_build_has_nothing_to_do(tree: Path) -> None:
    catalogues.write(folder(tree) / "pages_ru.ts", Catalogue("ru", {Text("Page", "Yes"): ["Да"]}))
    translations.build(folder(tree))
    assert translations.build(folder(tree)) == []
