"""A house with letters: people at their desks, drafts, letters for signature, a signer's key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from services.desk import Desk
from services.letter_signing import Chosen, open_key_file, sign_letters
from services.letter_versions import submit_for_signature
from services.letters import draft_letter, edit_letter
from services.office import Office
from services.rows import read_record
from tests.factory import make_office, person, registered
from tests.letters.certificates import PASSWORD, authority, certificate, rsa_key

EXECUTOR = "e-zhuk"
CLERK = "e-kovaleva"
DIRECTOR = "e-abdrakhmanov"
BODY = "Батареи проверены 2 июня. Температура в квартире 21 градус, что отвечает норме."


class House:
    """One workplace where everybody sits down in turn."""

    def __init__(self, folder: Path, **changes: Any) -> None:
        self.office: Office = make_office(folder / "data", **changes)
        self.folder = folder
        self.executor: Desk = self.office.sit_down(EXECUTOR)
        self.clerk: Desk = self.office.sit_down(CLERK)
        self.director: Desk = self.office.sit_down(DIRECTOR)

    def draft(self, *, language: str = "ru", **changes: Any) -> str:
        """A draft of an answer to a new appeal, filled in."""
        made = registered(self.clerk, language=language, applicant=person(language=language))
        letter_id = draft_letter(self.executor, appeal_id=made.appeal_id)
        fields = {"body": BODY, "reasoning": "Акт № 57 от 2 июня.", **changes}
        edit_letter(self.executor, letter_id=letter_id, fields=fields)
        return letter_id

    def submitted(self, **changes: Any) -> str:
        """A letter that lies in the director's folder."""
        letter_id = self.draft(**changes)
        submit_for_signature(self.executor, letter_id=letter_id)
        return letter_id

    def signed(self, **changes: Any) -> str:
        """A letter that the director has signed."""
        letter_id = self.draft(**changes)
        self.sign(letter_id)
        return letter_id

    def sign(self, letter_id: str) -> None:
        """Submit a draft and have the director sign it."""
        version = submit_for_signature(self.executor, letter_id=letter_id)
        with open_key_file(self.key_file(), PASSWORD) as signer:
            (result,) = sign_letters(self.director, chosen=[Chosen(letter_id, version)], signer=signer)
        assert result.error is None

    def key_file(self) -> Path:
        """The director's PKCS#12 file."""
        path = self.folder / "director.p12"
        if not path.exists():
            path.write_bytes(_identity().pfx())
        return path

    def appeal_of(self, letter_id: str) -> str:
        """The appeal that a letter answers."""
        return str(read_record("letter", letter_id)["appeal_id"])


def _identity() -> Any:
    return certificate("Абдрахманов Серик Кайратович", rsa_key(1), authority())
