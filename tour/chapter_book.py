"""The Book of Complaints: an anonymous entry is marked and closed; a refused one waits for its notice."""

from __future__ import annotations

from program.session import Session
from services.book import entry_view
from tour.hands import act, do, page_of
from tour.play import Play
from tour.stage import settle, wait_for
from ui.book.page import BookPage

_ANONYMOUS = "Окно 15 открылось на двадцать минут позже, очередь стояла на улице."
_WITH_ADDRESS = "Прошу отменить начисление за октябрь: нас не было дома."


def book(play: Play) -> None:
    """The whole chapter."""
    play.transcript.heading("7. The Book of Complaints")
    with play.registry.window("e-kovaleva", "ru") as session:
        session.window.open_page("book")
        settle(session)
        _anonymous(play, session)
        _refused(play, session)


def _anonymous(play: Play, session: Session) -> None:
    told = play.transcript
    play.anonymous_id = _new(session, text=_ANONYMOUS)
    do(
        session,
        "book.mark",
        result=_result(session, refused=False),
        text="Кассиру объявлено замечание, график вывешен у входа.",
    )
    play.registry.picture(session, "book-marked")
    do(session, "book.close")
    view = entry_view(session.seat.desk, play.anonymous_id)
    told.check("an anonymous entry is closed by its mark, without a letter", not view.state.open)


def _refused(play: Play, session: Session) -> None:
    told = play.transcript
    address = "мкр. Самал, 5, кв. 11"
    play.refused_id = _new(session, text=_WITH_ADDRESS, name="Нурланов Б.", address=address)
    do(
        session,
        "book.mark",
        result=_result(session, refused=True),
        text="Начисление верно.",
        reasons="Прибор учёта показал расход; отсутствие не заявлено.",
    )
    dialog = act(session, "book.close")
    dialog.apply()
    settle(session, 0.6)
    open_still = entry_view(session.seat.desk, play.refused_id).state.open
    told.check("a refused entry with an address can't be closed before its notice", open_still)
    play.registry.picture(session, "book-refused-waits")
    dialog.reject()
    do(session, "book.inform", way="post", note="Мотивированное уведомление № А-2")
    do(session, "book.close")
    view = entry_view(session.seat.desk, play.refused_id)
    told.check("it is closed after the notice has been sent", not view.state.open)


def _result(session: Session, *, refused: bool) -> str:
    rules = session.seat.desk.regulations.profile.book
    if rules is None:
        raise LookupError("the profile has no Book")
    return next(code for code, one in rules.results.items() if one.needs_reasons is refused)


def _new(session: Session, **given: str) -> str:
    """Take an entry over; returns its identifier once the page shows it."""
    page = page_of(session, BookPage)
    before = page.view.id if page.view else ""
    do(session, "book.new", **given)
    wait_for(session, lambda: page.view is not None and page.view.id != before, "the new entry")
    settle(session)
    return page.view.id if page.view else ""
