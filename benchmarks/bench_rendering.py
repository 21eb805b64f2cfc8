"""Documents: rendering a letter, checking a template, comparing versions, making pages."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import Figure, median
from letters.comparison import compare_letters
from letters.context import Document
from letters.dates import LANGUAGES
from letters.preview import find_office, to_pdf
from letters.rendering import render, values_of
from letters.samples import full_sample, minimal_sample
from letters.snippets import expand
from letters.template import DocumentTemplate
from letters.template_check import check_template
from letters.templates_catalogue import standard_template
from letters.text import plain_text, text_sha256
from resources import resource_path

FOLDER = resource_path("templates")
ROUNDS = 60
RENDER_TARGET_MS = 25.0
PAGE_ROUNDS = 3


def spent(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of ``rounds`` runs in milliseconds, after one that is not counted."""
    work()
    samples = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        samples.append((time.perf_counter() - started) * 1000)
    return median(samples)


def run() -> list[Figure]:
    """Every figure of the documents."""
    return [*_rendering(), _compiling(), *_reading(), *_pages()]


def _render_figure(name: str, context: Document, code: str, language: str) -> Figure:
    template = standard_template(FOLDER, code, language)
    size = f"{len(render(context, template, language=language)) // 1024} KB, template kept"
    return Figure(
        name, spent(lambda: render(context, template, language=language)), "ms", RENDER_TARGET_MS, size
    )


def _rendering() -> list[Figure]:
    answers = [
        _render_figure(f"render an answer, {language}", full_sample("answer", language), "answer", language)
        for language in LANGUAGES
    ]
    bare = _render_figure("render an answer, bare", minimal_sample("answer", "ru"), "answer", "ru")
    act = _render_figure(
        "render a visit act with pictures", full_sample("visit_act", "ru"), "visit_act", "ru"
    )
    return [*answers, bare, act]


def _compiling() -> Figure:
    template = standard_template(FOLDER, "answer", "ru")
    values = values_of(full_sample("answer", "ru"))
    fresh = spent(lambda: DocumentTemplate(template, "ru").render(values), 10)
    return Figure("compile a template and render once", fresh, "ms", None, "first letter of a kind")


def _reading() -> list[Figure]:
    template = standard_template(FOLDER, "answer", "ru")
    letter = render(full_sample("answer", "ru"), template, language="ru")
    other = render(minimal_sample("answer", "ru"), template, language="ru")
    snippet = "Срок ответа по обращению {{ number }}: {{ due|until }}."
    return [
        Figure("read the text of a letter", spent(lambda: plain_text(letter)), "ms", None, "every paragraph"),
        Figure("fingerprint of the text", spent(lambda: text_sha256(letter)), "ms"),
        Figure("compare two versions", spent(lambda: compare_letters(other, letter)), "ms"),
        Figure("expand a snippet", spent(lambda: expand(snippet, {"number": "7"}, language="ru")), "ms"),
        Figure(
            "check an imported template", spent(lambda: check_template("answer", "ru", template), 10), "ms"
        ),
    ]


def _pages() -> list[Figure]:
    office = find_office()
    if office is None:
        return []
    letter = render(full_sample("answer", "ru"), standard_template(FOLDER, "answer", "ru"), language="ru")
    with tempfile.TemporaryDirectory() as folder:
        took = spent(lambda: to_pdf(letter, office=office, workdir=Path(folder)), PAGE_ROUNDS)
    return [Figure("pages of a letter by LibreOffice", took, "ms", None, "in a worker, profile kept")]
