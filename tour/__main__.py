"""``make tour``: the main job on real parts; pictures, letters, slips and ``tour.md`` in build/tour."""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from tour.play import Play


def main(argv: Sequence[str]) -> int:
    """Play the whole story; 1 if anything that must hold did not."""
    from tour.stage import ROOT, fresh_folder, lit_stage

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = fresh_folder(Path(argv[0]) if argv else ROOT / "build" / "tour")
    application = lit_stage()
    with tempfile.TemporaryDirectory(prefix="otklik-tour-", ignore_cleanup_errors=True) as scratch:
        play = _played(folder, Path(scratch))
    path, told = play.transcript.write(), play.transcript
    sys.stdout.write(f"{told.held} checks held, {len(told.failed)} did not. Pictures and letters: {path}\n")
    del application
    return 1 if play.transcript.failed else 0


def _played(folder: Path, scratch: Path) -> Play:
    from tour.play import organisation_file, prepare
    from tour.stage import centre

    play = prepare(folder, scratch)
    with centre(scratch, organisation_file(play.roots, scratch)) as (address, codes):
        play.connect(address, codes)
        for chapter in _chapters(scratch):
            try:
                chapter(play)
            except Exception as error:
                play.transcript.check(f"{type(error).__name__}: {error}", False)
                traceback.print_exc()
    return play


def _chapters(scratch: Path) -> list[Callable[[Play], None]]:
    from tour.chapter_answer import answer
    from tour.chapter_book import book
    from tour.chapter_conflict import conflict
    from tour.chapter_dispatch import close, dispatch
    from tour.chapter_intake import MAIL, intake, photo_of
    from tour.chapter_signing import signing
    from tour.chapter_visit import visit
    from tour.stage import ROOT

    mail = ROOT / MAIL

    def take_in(play: Play) -> None:
        intake(play, mail)

    def go_out(play: Play) -> None:
        visit(play, photo_of(mail, scratch))

    return [take_in, answer, signing, dispatch, go_out, conflict, close, book]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
