"""Text as search sees it: one spelling for what people type differently.

SQLite's tokenizers fold neither ё/е nor the Kazakh letters, and people type Kazakh on
Russian keys; so the same folding is applied here to the index and to the query.
"""

from __future__ import annotations

import re
import unicodedata

_FOLDED = tuple(zip("ёәғқңөұүіһ", "еагкноууих", strict=True))
"""Looked for one by one: most texts hold none or two of them, and a table is asked for each sign."""
_WORD = re.compile(r"[^\W_]+")
_NO_DIGITS = re.compile(r"\D+")
_APART = re.compile(r"[,;/\n]|[^\W\d_]+")
"""Between two telephones in one field, or before an extension."""
_SHORTEST_PHONE = 9
_KAZAKH_ENDINGS = (
    "лардын", "лердин", "дардын", "дердин", "тардын", "тердин", "ларга", "лерге", "ларды", "лерди",
    "ынын", "инин", "нын", "нин", "дын", "дин", "тын", "тин", "лар", "лер", "дар", "дер", "тар", "тер",
    "мен", "бен", "пен", "нан", "нен", "дан", "ден", "тан", "тен", "га", "ге", "ка", "ке", "ды", "ди",
    "ты", "ти", "да", "де", "та", "те",
)  # fmt: skip
_SHORTEST_KAZAKH_STEM = 4


def fold(text: str) -> str:
    """Case, ё and Kazakh letters folded; accents of other letters are left to the stems."""
    folded = unicodedata.normalize("NFC", text).casefold()
    for letter, plain in _FOLDED:
        if letter in folded:
            folded = folded.replace(letter, plain)
    return folded


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


def kazakh_stem(word: str) -> str:
    """A folded Kazakh word without its commonest ending; a rough cut, the same on both sides."""
    for ending in _KAZAKH_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_KAZAKH_STEM:
            return word[: -len(ending)]
    return word


def digits(text: str) -> str:
    """Only the digits: accounts and numbers are compared by them. A ² is a sign, not a digit."""
    return _NO_DIGITS.sub("", text)


def phone_key(text: str) -> str:
    """The last nine digits of a telephone number: the same however the country is written.

    Of several numbers the first whole one; what stands behind it (an extension, "ask for Mum") is no part.
    """
    found = digits(text)
    if len(found) > _SHORTEST_PHONE and _APART.search(text):
        whole = (digits(part) for part in _APART.split(text))
        found = next((number for number in whole if len(number) >= _SHORTEST_PHONE), found)
    return found[-9:]


_ALPHABET = "aábcdeéfghiíjklmnoóöőpqrstuúüűvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_ORDER = {ord(letter): chr(0x100 + index) for index, letter in enumerate(_ALPHABET)}


def sort_key(text: str) -> str:
    """A key whose plain order is the alphabet's: Ё after Е, Ә after А, Қ after К."""
    return unicodedata.normalize("NFC", text).casefold().translate(_ORDER)
