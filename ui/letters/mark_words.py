"""The words of the printed mark, one language at a time: what the administrator may change of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from services.desk import Desk
from services.signature_looks import (
    BY_CERTIFICATE,
    QUALIFIED,
    UNQUALIFIED,
    MarkWords,
    keep_mark_words,
)
from ui.card.act_dialog import ActField, ActQuestion
from ui.letters.document_names import language_name

_tr = QCoreApplication.translate


def mark_question(desk: Desk, language: str, words: MarkWords) -> ActQuestion:
    """The lines with their fields in braces; a faulty one is refused in the dialog."""

    def run(given: Mapping[str, Any]) -> None:
        lines = {name: str(given[name]).strip() for name in words.lines}
        said = MarkWords(lines, str(given["counts_as"]))
        keep_mark_words(desk, language=language, words=said)

    title = _tr("letters", "Printed mark, {language}").format(language=language_name(language))
    return ActQuestion(
        title=title,
        deed=_tr("letters", "Put in force"),
        detail=_tr("letters", "Fields: {serial}, {owner}, {issuer}, {valid_from}, {valid_until}."),
        fields=(
            *(ActField(name, label, value=words.lines[name]) for name, label in _labels().items()),
            ActField(
                "counts_as", _tr("letters", "Certificates count as"), "choice", words.counts_as, _kinds()
            ),
        ),
        run=run,
        done=lambda _: _tr("letters", "New letters bear these words"),
    )


def _labels() -> dict[str, str]:
    return {
        "qualified": _tr("letters", "Heading, qualified certificate"),
        "unqualified": _tr("letters", "Heading, other certificate"),
        "certificate": _tr("letters", "Line of the certificate"),
        "owner": _tr("letters", "Line of the owner"),
        "validity": _tr("letters", "Line of the validity"),
    }


def _kinds() -> list[tuple[str, object]]:
    return [
        (_tr("letters", "what they state of themselves"), BY_CERTIFICATE),
        (_tr("letters", "qualified"), QUALIFIED),
        (_tr("letters", "not qualified"), UNQUALIFIED),
    ]
