"""Routing, an inflected word in the search, and an answer that is checked until it is complete."""

from __future__ import annotations

from domain.appeals import Phase
from program.session import Session
from services.card import appeal_card
from services.journal import first_lines
from services.journal_filter import JournalFilter
from tour.hands import do, page_of, replace_text
from tour.play import Play
from tour.stage import run_command, settle, wait_for
from ui.letters.editor_page import LetterPage

_BODY = (
    "Құрметті Гүлнар Сейітқызы! Сіздің пәтеріңіздегі жылу беру тексерілді. "
    "№ 3 тіреуіштегі ауа шығарылды, батареялардың температурасы +62 °C болды."
)
_REASONING = "Тұрғын үйді жылумен жабдықтау қағидаларының 27-тармағына сәйкес қайта есептеу жүргізілді."
_MEASURES = "Тіреуіш реттелді, қайта есептеу қараша айының түбіртегінде көрсетіледі."


def answer(play: Play) -> None:
    """The whole chapter."""
    play.transcript.heading("2. To a unit and an executor; the answer")
    with play.registry.window("e-kovaleva", "ru") as session:
        session.window.open_page("journal", play.appeal_id)
        settle(session, 0.6)
        do(session, "card.hand_over", unit="u-sales", executor="e-zhuk", instruction="Проверить температуру")
    with play.registry.window("e-zhuk", "ru") as session:
        _find(play, session)
        _write(play, session)


def _find(play: Play, session: Session) -> None:
    desk = session.seat.desk
    found = first_lines(desk, JournalFilter(text="батареялардың"))
    told = play.transcript
    told.check("an inflected word of the text finds it", [one.number for one in found] == [play.number])
    session.window.open_page("journal", play.appeal_id)
    settle(session, 0.6)
    play.registry.picture(session, "executor-card")
    run_command(session, "card.take")
    settle(session, 0.6)
    state = appeal_card(desk, play.appeal_id).state
    told.check("it is taken into work", state.phase is Phase.IN_WORK, state.phase.value)


def _write(play: Play, session: Session) -> None:
    told = play.transcript
    run_command(session, "card.answer")
    wait_for(session, lambda: isinstance(session.window.stack.current_page(), LetterPage), "the editor")
    page = page_of(session, LetterPage)
    wait_for(session, lambda: page.shown is not None, "the letter")
    play.letter_id = page.letter_id
    shown = page.shown
    language = shown.fields["language"] if shown else ""
    told.check("the letter begins in the language of the appeal", language == "kk", language)
    _refuse_russian(play, session, page)
    _submit_too_early(play, session, page)
    for editor, words in (
        (page.form.body_text, _BODY),
        (page.form.reasoning, _REASONING),
        (page.form.measures, _MEASURES),
    ):
        replace_text(editor, words)
        settle(session, 0.6)
    _complete(play, session, page)


def _refuse_russian(play: Play, session: Session, page: LetterPage) -> None:
    page.acts.ask_language("ru")
    settle(session, 0.8)
    said = page.form.labelled["language"].error()
    play.transcript.check("a Russian answer to a Kazakh appeal is refused with the reason", bool(said), said)
    play.registry.picture(session, "russian-refused")


def _submit_too_early(play: Play, session: Session, page: LetterPage) -> None:
    missing = len(page.shown.trouble) if page.shown else 0
    play.transcript.check("the content check names what is missing", missing > 0, missing)
    page.acts.submit()
    settle(session, 0.8)
    phase = page.shown.state.phase.value if page.shown else ""
    play.transcript.check("an incomplete letter can't be submitted", phase == "draft", phase)
    play.registry.picture(session, "findings")


def _complete(play: Play, session: Session, page: LetterPage) -> None:
    told = play.transcript
    for box in page.form.questions.boxes():
        box.setChecked(True)
    settle(session, 3.0)
    left = [one.code for one in page.shown.trouble] if page.shown else ["no letter"]
    told.check("nothing is missing any more", not left, ", ".join(left))
    play.registry.picture(session, "letter-complete")
    run_command(session, "letter.submit")
    settle(session, 1.0)
    play.registry.picture(session, "submitted")
    phase = page.shown.state.phase.value if page.shown else ""
    told.check("it waits in the director's folder", phase == "for_signature", phase)
