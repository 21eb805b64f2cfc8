"""A busy laptop as a process of its own, to be killed: it says each act only after it was acknowledged.

    python -m tests.protection.busy FOLDER

Prints ``ready``, then one line an act: ``registered NUMBER``, ``signed LETTER VERSION``, ``marked ENTRY``,
``attached SHA256``, ``drafted ID``. The data are encrypted and hold ``WORDS``.
"""

from __future__ import annotations

import itertools
import logging
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from services.book import EntryForm, MarkForm, make_mark, transcribe_entry
from services.drafts import save_draft
from services.letter_signing import Chosen, open_key_file, sign_letters
from services.letter_versions import submit_for_signature
from services.letters import draft_letter, edit_letter
from services.logs import open_log
from services.office import Office, open_office
from services.paths import Paths
from tests.factory import make_office, person, registered
from tests.letters.certificates import PASSWORD, authority, certificate, rsa_key
from tests.protection.people import KEY

WORDS = ("Ахметова", "Самал", "402118560", "Холодные батареи", "счётчик снят", "Долго ждал")
"""What nobody may read on the disk."""


class StoryClock:
    """The summer of the demonstration's certificates, going on with the machine's clock.

    ``jump`` is a file of seconds by which the clock stands elsewhere, as after a sleep: it may be
    written while the process is stopped.
    """

    def __init__(self, jump: Path | None = None) -> None:
        self._ahead = datetime(2026, 6, 1, 5, 0, tzinfo=UTC) - datetime.now(UTC)
        self._jump = jump

    def now(self) -> datetime:
        jumped = 0.0
        if self._jump is not None and self._jump.exists():
            jumped = float(self._jump.read_text(encoding="ascii"))
        return datetime.now(UTC) + self._ahead + timedelta(seconds=jumped)


def data_of(folder: Path) -> Path:
    """The data directory of the laptop."""
    return folder / "data"


def prepare(folder: Path) -> None:
    """Make the laptop's data and the director's key once."""
    office = make_office(data_of(folder), place="p2", key=KEY)
    office.store.close()
    identity = certificate("Абдрахманов Серик Кайратович", rsa_key(1), authority())
    (folder / "director.p12").write_bytes(identity.pfx())


def opened(folder: Path) -> Office:
    """The laptop's data, opened."""
    office = open_office(Paths(data_of(folder)), clock=StoryClock(folder / "jump.txt"), key=KEY)
    office.store.bind()
    return office


def acts(office: Office, key_file: Path) -> Iterator[str]:
    """Acts of three people without end; each line after its act is on the disk."""
    clerk, executor, director = (office.sit_down(one) for one in ("e-kovaleva", "e-zhuk", "e-abdrakhmanov"))
    responsible = office.sit_down("e-akhmetov")
    with open_key_file(key_file, PASSWORD) as signer:
        for turn in itertools.count(1):
            made = registered(clerk, applicant=person(), text=f"Холодные батареи, обращение {turn}")
            yield f"registered {made.number}"
            blob = clerk.blobs.keep(f"фото: счётчик снят {turn}".encode() * 50, "image/jpeg")
            yield f"attached {blob.sha256}"
            draft = save_draft(clerk, kind="intake", content={"text": f"Ахметова, Самал {turn}"})
            yield f"drafted {draft.id}"
            entry = transcribe_entry(responsible, form=EntryForm("b-2", f"Долго ждал {turn}"))
            mark = MarkForm(result="satisfied", text="Меры приняты", surname="Ахметов", position="оператор")
            make_mark(responsible, entry_id=entry, mark=mark)
            yield f"marked {entry}"
            letter = draft_letter(executor, appeal_id=made.appeal_id)
            edit_letter(
                executor, letter_id=letter, fields={"body": "Ахметова: счётчик снят", "reasoning": "Акт"}
            )
            version = submit_for_signature(executor, letter_id=letter)
            (result,) = sign_letters(director, chosen=[Chosen(letter, version)], signer=signer)
            if result.error is None:
                yield f"signed {letter} {version}"


def say(line: str) -> None:
    """Tell whoever started this process, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(folder: Path) -> None:
    """Work until somebody ends the process."""
    office = opened(folder)
    open_log(office.paths.logs)
    logging.getLogger("otklik.services").info("the laptop is busy")
    say("ready")
    for act in acts(office, folder / "director.p12"):
        say(act)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
