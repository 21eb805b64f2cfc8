"""Back at the registry: three facts about the signature, dispatch by rule, the end of the appeal."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from letters.verification.verifier import verify
from program.session import Session
from services.card import appeal_card
from services.letter_signing import trusted_roots, verify_letter
from services.letter_versions import letter_state
from tour.hands import do
from tour.play import Play
from tour.stage import settle

_ANSWERED = "answered"
_GRANTED = "confirmed"


def dispatch(play: Play) -> None:
    """The whole chapter."""
    play.transcript.heading("4. Sent by rule, and closed")
    play.director.sync()
    play.registry.sync()
    with play.registry.window("e-kovaleva", "ru") as session:
        _three_facts(play, session)
        _one_byte(play, session)
        _send(play, session)
    play.registry.sync()


def close(play: Play) -> None:
    """The appeal ends when its answer has been sent and its visit is over."""
    with play.registry.window("e-zhuk", "ru") as session:
        session.window.open_page("journal", play.appeal_id)
        settle(session, 0.6)
        do(session, "card.result", result=_GRANTED)
    with play.registry.window("e-kovaleva", "ru") as session:
        session.window.open_page("journal", play.appeal_id)
        settle(session, 0.6)
        do(session, "card.close", outcome=_ANSWERED, note="Тепло восстановлено")
        settle(session, 0.6)
        state = appeal_card(session.seat.desk, play.appeal_id).state
        play.transcript.check("the appeal is closed", not state.open, state.outcome)
        play.registry.picture(session, "closed")


def _three_facts(play: Play, session: Session) -> None:
    seen, told = verify_letter(session.seat.desk, letter_id=play.letter_id), play.transcript
    told.check("the registry sees it intact", seen.integrity.intact)
    told.check("covered as a whole", seen.coverage.whole)
    told.check("and trusted", seen.trust.trusted)
    session.window.open_page("letters", play.letter_id)
    settle(session, 1.0)
    play.registry.picture(session, "register")


def _one_byte(play: Play, session: Session) -> None:
    desk, told = session.seat.desk, play.transcript
    signed = desk.blobs.read(letter_state(desk, play.letter_id).docx_sha256)
    spoiled = play.folder / "one-byte-changed.docx"
    spoiled.write_bytes(with_one_byte_changed(signed, "word/document.xml"))
    seen = verify(spoiled, roots=trusted_roots(), at=desk.now())
    told.check("one changed byte is noticed", not seen.integrity.intact)
    told.check("and named by its part", "word/document.xml" in str(seen.integrity), str(seen.integrity)[:160])
    told.file(spoiled, "The letter with one byte changed")
    session.window.open_page("verify", Path(spoiled))
    settle(session, 1.0)
    play.registry.picture(session, "one-byte")


def with_one_byte_changed(docx: bytes, part: str) -> bytes:
    """The package with one letter of a part replaced, everything else as it was."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx)) as source, zipfile.ZipFile(packed, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            if entry.filename == part:
                place = content.rindex(b"</w:t>") - 1
                content = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
            target.writestr(entry, content)
    return packed.getvalue()


def _send(play: Play, session: Session) -> None:
    desk, told = session.seat.desk, play.transcript
    way = appeal_card(desk, play.appeal_id).answer
    told.check("the channel is computed by rule", way.way == "email", f"{way.way}, {way.clause}")
    session.window.open_page("letters", play.letter_id)
    settle(session, 1.0)
    do(session, "register.send")
    state = letter_state(desk, play.letter_id)
    told.check("the dispatch is recorded", state.phase.value in ("sent", "delivered"), state.phase.value)
    play.registry.picture(session, "dispatched")
