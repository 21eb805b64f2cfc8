"""One act of a laptop, killed at one boundary of what it makes durable.

    python -m tests.protection.boundary FOLDER ACT NUMBER

A boundary is the moment before or after a COMMIT, and before or after a file takes its place. ``NUMBER`` 0
does the whole act and prints how many boundaries it has; any other kills the process there.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.database import Store
from services.book import EntryForm, MarkForm, make_mark, transcribe_entry
from services.intake_entry import Entry, register_entry, save_entry
from services.letter_signing import Chosen, open_key_file, sign_letters
from services.letter_versions import submit_for_signature
from services.letters import draft_letter, edit_letter
from services.office import Office
from tests.factory import appeal_form, registered
from tests.letters.certificates import PASSWORD
from tests.protection.busy import opened, prepare

ACTS = ("registering", "marking", "signing")
DRAFT = "d1"


def ready(folder: Path, act: str) -> None:
    """A laptop at which everything is prepared for the act."""
    prepare(folder)
    office = opened(folder)
    facts: dict[str, Any] = {}
    if act == "registering":
        save_entry(office.sit_down("e-kovaleva"), _entry(), draft_id=DRAFT)
    elif act == "marking":
        facts["entry"] = transcribe_entry(office.sit_down("e-akhmetov"), form=EntryForm("b-2", "Долго ждал"))
    else:
        executor = office.sit_down("e-zhuk")
        made = registered(office.sit_down("e-kovaleva"))
        facts["letter"] = letter = draft_letter(executor, appeal_id=made.appeal_id)
        edit_letter(executor, letter_id=letter, fields={"body": "Счётчик снят", "reasoning": "Акт"})
        facts["version"] = submit_for_signature(executor, letter_id=letter)
    (folder / "facts.json").write_text(json.dumps(facts), encoding="utf-8")
    office.store.close()


def do(office: Office, folder: Path, act: str) -> None:
    """The act itself."""
    facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
    if act == "registering":
        register_entry(office.sit_down("e-kovaleva"), _entry(), draft_id=DRAFT)
    elif act == "marking":
        mark = MarkForm(result="satisfied", text="Меры приняты", surname="Ахметов", position="оператор")
        make_mark(office.sit_down("e-akhmetov"), entry_id=facts["entry"], mark=mark)
    else:
        chosen = [Chosen(facts["letter"], facts["version"])]
        with open_key_file(folder / "director.p12", PASSWORD) as signer:
            (result,) = sign_letters(office.sit_down("e-abdrakhmanov"), chosen=chosen, signer=signer)
        if result.error is not None:
            raise result.error


def _entry() -> Entry:
    return Entry(appeal_form(text="Холодные батареи"))


class Boundaries:
    """Counts them, and kills at one of them."""

    def __init__(self, fatal: int) -> None:
        self.crossed = 0
        self._fatal = fatal

    def cross(self) -> None:
        """One more."""
        self.crossed += 1
        if self.crossed == self._fatal:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

    def around(self, deed: Callable[..., Any]) -> Callable[..., Any]:
        """The deed with a boundary before and after it."""

        def done(*given: Any, **named: Any) -> Any:
            self.cross()
            result = deed(*given, **named)
            self.cross()
            return result

        return done


def watch(store: Store, boundaries: Boundaries) -> None:
    """Every commit of the store, and every file that is put in its place."""
    store.database.commit = boundaries.around(store.database.commit)
    os.replace = boundaries.around(os.replace)


def main(folder: Path, act: str, fatal: int) -> None:
    """Do the act and say how many boundaries it has."""
    office = opened(folder)
    boundaries = Boundaries(fatal)
    watch(office.store, boundaries)
    do(office, folder, act)
    sys.stdout.write(f"{boundaries.crossed}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
