"""The full-text index of appeals: folded and stemmed here, kept in a contentless table."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from domain.search_text import kazakh_stem, words
from models.database import Store

if TYPE_CHECKING:
    import Stemmer

_SHORTEST_PREFIX = 3
_PIECES_REMEMBERED = 100_000
_MOST_FORMS = 100
"""Words that an unfinished word may stand for; the shortest are nearest to what is meant."""


@lru_cache(maxsize=1)
def _stemmers() -> tuple[Stemmer.Stemmer, Stemmer.Stemmer, Stemmer.Stemmer]:
    import Stemmer

    return (Stemmer.Stemmer("russian"), Stemmer.Stemmer("hungarian"), Stemmer.Stemmer("english"))


@lru_cache(maxsize=100_000)
def stems(word: str) -> tuple[str, ...]:
    """The stems of a folded word: index and query meet if they share one.

    The language is told by the letters of the word alone, whatever the card says. A Cyrillic
    word may be Kazakh typed on Russian keys, so it also gets the stem without a Kazakh ending.
    """
    russian, hungarian, english = _stemmers()
    if word.isascii():
        return (str(english.stemWord(word)),)
    if not _cyrillic(word):
        return (_without_accents(str(hungarian.stemWord(word))),)
    kazakh = kazakh_stem(word)
    found = (_bare(russian.stemWord(word)), _bare(russian.stemWord(kazakh)))
    return found if found[0] != found[1] else found[:1]


def _cyrillic(word: str) -> bool:
    return any("а" <= letter <= "я" for letter in word)


def _without_accents(stem: str) -> str:
    """People leave accents out when they type; taken off the stem, they meet those who don't.

    The breve of й is none: a Cyrillic stem stays as it is.
    """
    if stem.isascii() or _cyrillic(stem):
        return stem
    apart = unicodedata.normalize("NFD", stem)
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if not unicodedata.combining(sign)))


def _bare(stem: str) -> str:
    """Snowball leaves «батаре-» of «батареями» and «батар-» of «батареи»: the vowel goes too."""
    return stem.rstrip("еийь") if len(stem) > _SHORTEST_PREFIX + 1 else stem


class _Kept(dict[str, str]):
    """What the index keeps of a piece of text without spaces: a word with its signs, or several.

    A plain dictionary answers in a third of the time of a cache that counts its uses.
    """

    def __missing__(self, piece: str) -> str:
        if len(self) >= _PIECES_REMEMBERED:
            self.clear()
        kept = self[piece] = " ".join(stem for word in words(piece) for stem in stems(word))
        return kept


_kept = _Kept()


def stemmed(text: str) -> str:
    """The text as the index keeps it.

    Words end at spaces at the latest, so folding and cutting are done once per piece and
    remembered: people write the same words again and again. A piece of signs alone leaves a space
    more, which means nothing to the index.
    """
    return " ".join(map(_kept.__getitem__, text.split()))


def index_many(store: Store, rows: Sequence[tuple[int, str, str, str]]) -> None:
    """Put the stemmed texts (row, subject, body, answer) of journal rows into the index, replacing theirs."""
    known = set(" ".join(text for _, *texts in rows for text in texts).split())
    store.execute_many("INSERT OR IGNORE INTO search_word(word) VALUES (?)", [(word,) for word in known])
    sql = "INSERT OR REPLACE INTO search(rowid, subject, body, answer) VALUES (?, ?, ?, ?)"
    store.execute_many(sql, list(rows))


def index_new(store: Store, rows: Iterable[tuple[int, str, str, str]]) -> None:
    """The same for rows that the index doesn't have yet; ``list_words`` must follow once at the end."""
    sql = "INSERT INTO search(rowid, subject, body, answer) VALUES (?, ?, ?, ?)"
    store.execute_many(sql, list(rows))


def list_words(store: Store) -> None:
    """Note every word of the index for those that aren't typed to their end, in one pass over it."""
    store.execute("CREATE VIRTUAL TABLE temp.search_term USING fts5vocab(main, search, row)")
    store.execute("INSERT OR IGNORE INTO search_word(word) SELECT term FROM temp.search_term")
    store.execute("DROP TABLE temp.search_term")


def match_expression(store: Store, query: str) -> str:
    """The index's expression for what a person typed: all words, the last one as a beginning.

    Empty when nothing searchable was typed. Words never reach the index as syntax.
    """
    found = words(query)
    finished = query.endswith(" ")
    parts = [_alternatives(list(stems(word))) for word in found[:-1]]
    parts += [_alternatives(_forms(store, word, finished=finished)) for word in found[-1:]]
    return " AND ".join(parts)


def _forms(store: Store, word: str, *, finished: bool) -> list[str]:
    """Stems of a word that may be unfinished, with the known words that begin with it.

    Asked for one by one, they come out of the index newest first; a prefix query would first
    gather every hit of all of them.
    """
    if finished or len(word) < _SHORTEST_PREFIX:
        return list(stems(word))
    opening = _without_accents(word)
    sql = "SELECT word FROM search_word WHERE word >= ? AND word < ? ORDER BY length(word), word LIMIT ?"
    begun = [row[0] for row in store.execute(sql, (opening, opening + "\uffff", _MOST_FORMS))]
    return list(dict.fromkeys([*stems(word), *begun]))


def _alternatives(forms: list[str]) -> str:
    return "(" + " OR ".join(f'"{form}"' for form in forms) + ")"
