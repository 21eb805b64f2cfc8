"""What a draft shows where the signature's mark is going to stand.

The mark itself is worded from the certificate before signing (``letters/stamps.py``); until a signer is
chosen the page keeps its place, so that the director reads the letter as it will be printed.
"""

from __future__ import annotations

from letters.context import SignatureMark

_WORDS = {
    "ru": (
        "Место отметки об электронной подписи",
        "заполняется до подписания, после него файл не меняется",
    ),
    "kk": (
        "Электрондық қолтаңба белгісінің орны",
        "қол қойғанға дейін толтырылады, содан кейін файл өзгермейді",
    ),
    "hu": (
        "Az elektronikus aláírás jelölésének helye",
        "aláírás előtt kerül kitöltésre, utána a fájl nem változik",
    ),
    "en": (
        "Place of the mark of the electronic signature",
        "filled in before signing; the file does not change afterwards",
    ),
}


def reserved_mark(language: str) -> SignatureMark:
    """The dashed frame of a draft in the letter's language."""
    heading, note = _WORDS[language]
    return SignatureMark(heading=heading, lines=(note,), reserved=True)
