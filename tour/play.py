"""What every chapter has at hand: the transcript, the clock, the centre and three laptops."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from resources import resource_path
from services.trial_keys import make_trial_keys
from tour.stage import LaptopOnStage, StoryClock
from tour.transcript import Transcript

BEGIN = datetime.fromisoformat("2026-11-23T09:05:00+05:00")
"""A Monday morning in Almaty's zone, with no holiday near before the term of the appeal ends."""

KEY_PASSWORD = "қыран-1991"
_DIRECTOR = "Абдрахманов Серик К."


@dataclass
class Play:
    """The stage, and what one chapter leaves for the next."""

    folder: Path
    transcript: Transcript
    clock: StoryClock
    key_file: Path
    roots: Path
    registry: LaptopOnStage
    director: LaptopOnStage
    engineer: LaptopOnStage
    appeal_id: str = ""
    number: str = ""
    letter_id: str = ""
    visit_id: str = ""
    anonymous_id: str = ""
    refused_id: str = ""

    def connect(self, address: str, codes: dict[str, str]) -> None:
        """Each laptop is enrolled once, with the one-time codes of its people."""
        self.registry.connect(address, codes, "kovaleva", "zhuk")
        self.director.connect(address, codes, "abdrakhmanov")
        self.engineer.connect(address, codes, "ten")


def _told(words: str) -> None:
    """On the terminal at once: the whole takes two minutes."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def prepare(folder: Path, scratch: Path) -> Play:
    """Three empty laptops and the director's trial key; what is kept goes to ``folder``."""
    transcript, clock = Transcript(folder, _told), StoryClock(BEGIN)
    keys = make_trial_keys(_DIRECTOR, password=KEY_PASSWORD, at=BEGIN)
    key_file, roots = scratch / "director.p12", folder / "trial-authority.pem"
    key_file.write_bytes(keys.pfx)
    roots.write_text(keys.root_pem, encoding="ascii")
    registry, director, engineer = (
        LaptopOnStage(name, scratch, clock, transcript) for name in ("registry", "director", "engineer")
    )
    return Play(folder, transcript, clock, key_file, roots, registry, director, engineer)


def organisation_file(keys_roots: Path, scratch: Path) -> Path:
    """The demonstration's organisation, which trusts the trial authority."""
    told = json.loads(resource_path("demo", "organisation.json").read_text(encoding="utf-8"))
    fields = {"title": "Trial authority", "pem": keys_roots.read_text(encoding="ascii")}
    told["records"].append({"entity": "trust_root", "eid": "root-trial", "fields": fields})
    path = scratch / "organisation.json"
    path.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    return path
