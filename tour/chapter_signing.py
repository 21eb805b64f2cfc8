"""The director, offline: the letter as it will be printed beside the appeal, signed with a key file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from shiboken6 import isValid

from program.session import Session
from services.letter_signing import verify_letter
from services.letter_versions import letter_state
from tour.hands import confirm, dialog_of, fill, page_of
from tour.play import KEY_PASSWORD, Play
from tour.second_opinion import ask_libreoffice
from tour.stage import ROOT, run_command, settle, wait_for
from ui.letters.folder_page import FolderPage
from ui.letters.sign_dialog import SignDialog


def signing(play: Play) -> None:
    """The whole chapter."""
    play.transcript.heading("3. The director signs, offline")
    play.registry.sync()
    play.director.sync()
    with play.director.window("e-abdrakhmanov", "ru") as session:
        session.window.open_page("folder", play.letter_id)
        page = page_of(session, FolderPage)
        wait_for(session, lambda: page.state.letter is not None, "the letter on paper")
        settle(session, 4.0)
        play.director.picture(session, "folder")
        page.acts.mark_and_go_on()
        settle(session, 0.5)
        _refuse_wrong_password(play, session)
        _sign(play, session)
        _judge(play, session)


def _refuse_wrong_password(play: Play, session: Session) -> None:
    dialog = _asked(play, session, "password")
    dialog.deed.click()
    settle(session, 1.0)
    play.transcript.check("a wrong password is told, and nothing is signed", dialog.isVisible())
    play.director.picture(session, "wrong-password")
    dialog.reject()
    settle(session)


def _sign(play: Play, session: Session) -> None:
    dialog = _asked(play, session, KEY_PASSWORD)
    play.director.picture(session, "sign")
    dialog.deed.click()
    desk = session.seat.desk
    wait_for(session, lambda: bool(letter_state(desk, play.letter_id).outgoing_number), "the signature")
    settle(session, 0.5)
    play.director.picture(session, "signed")
    if isValid(dialog) and dialog.isVisible():
        confirm(session, dialog, dialog.deed)


def _asked(play: Play, session: Session, password: str) -> SignDialog:
    run_command(session, "folder.sign")
    dialog = dialog_of(session, SignDialog)
    fill(dialog.key.file, str(play.key_file))
    fill(dialog.password, password)
    settle(session)
    return dialog


def _judge(play: Play, session: Session) -> None:
    desk, told = session.seat.desk, play.transcript
    state = letter_state(desk, play.letter_id)
    told.check("the letter has its outgoing number", bool(state.outgoing_number), state.outgoing_number)
    path = play.folder / f"letter-{state.outgoing_number}.docx"
    path.write_bytes(desk.blobs.read(state.docx_sha256))
    told.file(path, "The signed letter")
    seen = verify_letter(desk, letter_id=play.letter_id)
    told.check("integrity", seen.integrity.intact)
    told.check("coverage", seen.coverage.whole)
    told.check("trust", seen.trust.trusted)
    _by_command_line(play, path)
    ask_libreoffice(told, path, play.roots)


def _by_command_line(play: Play, path: Path) -> None:
    at = play.clock.now().isoformat()
    command = [sys.executable, "main.py", "verify-letter", str(path), "--roots", str(play.roots), "--at", at]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    words = "verify-letter says the same on the command line"
    play.transcript.check(words, said.returncode == 0, said.stdout.strip()[:200].replace("\n", " "))
    (play.folder / "verify-letter.json").write_text(said.stdout, encoding="utf-8")
    json.loads(said.stdout)
