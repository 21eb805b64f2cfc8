"""When an entry of the Book of Complaints may be closed, and what its author is owed.

An entry without a name is considered like any other; only nobody can be written to. The mark
in the Book is always needed; a letter only where the profile's result says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.findings import Finding, Level
from domain.regulation.profile import Profile
from domain.regulation.service import Book, BookResult
from domain.regulation.vocabulary import BookDuty, Form


@dataclass(frozen=True, slots=True, kw_only=True)
class BookReview:
    """An entry with what was found and done; ``informed_way`` is a way of the profile's answers."""

    result: str = ""
    text: str = ""
    considered_on: date | None = None
    surname: str = ""
    position: str = ""
    signature: str = ""
    reasons: str = ""
    name: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    informed_way: str = ""
    scan: bool = False

    @property
    def writable(self) -> bool:
        """Whether a letter can reach the author."""
        return bool(self.address.strip() or self.email.strip())

    @property
    def reachable(self) -> bool:
        """Whether the author left anything to be reached at."""
        return self.writable or bool(self.phone.strip())

    @property
    def anonymous(self) -> bool:
        """Whether the author left neither name nor contacts."""
        return not self.reachable and not self.name.strip()


def book_findings(profile: Profile, review: BookReview) -> tuple[Finding, ...]:
    """Everything that stands against closing the entry, and what is only worth a look.

    A profile without a Book finds nothing: its entries, if any, are ordinary appeals.
    """
    book = profile.book
    if book is None:
        return ()
    result = book.results.get(review.result)
    if result is None:
        return (Finding("book_result_missing", Level.BLOCK, "result", book.clause),)
    return (
        *_mark(book, review),
        *_reasons(result, review),
        *_duty(profile, owed(result, review), result, review),
        *_anonymous(book, review),
    )


def owed(result: BookResult, review: BookReview) -> BookDuty:
    """What the author is owed for this result, by what he left to be reached at."""
    if review.writable:
        return result.with_address
    return result.with_phone if review.reachable else BookDuty.NONE


def may_write_letter(profile: Profile, review: BookReview) -> bool:
    """Whether sending a letter about the entry is offered at all."""
    return review.writable or (profile.book is not None and profile.book.anonymous_letter)


def _mark(book: Book, review: BookReview) -> Iterable[Finding]:
    given = {
        "text": review.text.strip(),
        "considered_on": review.considered_on,
        "surname": review.surname.strip(),
        "position": review.position.strip(),
        "signature": review.signature.strip(),
    }
    for column in book.columns.values():
        if column.required and not given.get(column.code, True):
            facts = {"column": column.names}
            yield Finding("book_column_missing", Level.BLOCK, column.code, column.clause, facts)


def _reasons(result: BookResult, review: BookReview) -> Iterable[Finding]:
    if result.needs_reasons and not review.reasons.strip():
        yield Finding("book_reasons_missing", Level.BLOCK, "reasons", result.clause)


def _duty(profile: Profile, duty: BookDuty, result: BookResult, review: BookReview) -> Iterable[Finding]:
    way = profile.answers.ways.get(review.informed_way)
    if duty is BookDuty.WRITTEN_NOTICE and (way is None or way.form is not Form.WRITTEN):
        yield Finding("book_notice_unsent", Level.BLOCK, "informed_way", result.clause)
    elif duty is BookDuty.ORAL_NOTICE and way is None:
        yield Finding("book_reasons_untold", Level.BLOCK, "informed_way", result.clause)
    elif duty is BookDuty.ANSWER_EXPECTED and way is None:
        yield Finding("book_answer_missing", Level.WARN, "informed_way", result.clause)


def _anonymous(book: Book, review: BookReview) -> Iterable[Finding]:
    """Nobody can be written to, but the page or the prepared answer is kept as a scan."""
    if review.anonymous and book.anonymous_scan is not None and not review.scan:
        yield Finding("book_scan_missing", book.anonymous_scan, "scan", book.anonymous_scan_clause)
