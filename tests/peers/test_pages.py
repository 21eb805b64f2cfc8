"""Every template of every language, made into pages by LibreOffice in one go."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from letters.preview import all_to_pdf, find_office
from tests.letters.templates import EVERY, rendered

PAGES = re.compile(rb"Pages:\s+(\d+)")
MOST_PAGES = 4


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    office = find_office()
    assert office is not None
    documents = {
        f"{code}_{language}_{kind}": rendered(code, language, kind)
        for code, language in EVERY
        for kind in ("full", "minimal")
    }
    return all_to_pdf(documents, office=office, workdir=tmp_path_factory.mktemp("pages"))


@pytest.mark.slow
@pytest.mark.peer("soffice", "pdftotext", "pdfinfo")
def test_every_document_becomes_pages_with_its_words_on_them(pages: dict[str, bytes], tmp_path: Path) -> None:
    assert len(pages) == 2 * len(EVERY)
    for name, pdf in pages.items():
        path = tmp_path / "document.pdf"
        path.write_bytes(pdf)
        told = subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout
        text = subprocess.run(
            ["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True
        ).stdout
        count = PAGES.search(told)
        assert count is not None
        assert 1 <= int(count[1]) <= MOST_PAGES, name
        words = text.decode()
        assert len(words.split()) > 5, name
        assert "{{" not in words and "{%" not in words, name
        assert "\ufffd" not in words, name
