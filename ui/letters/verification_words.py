"""What a verification says, in words: three facts side by side, never one green tick."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from domain.errors import BadInput
from services.letter_verification import CheckedBeside, PartFinding, SignerReport, Verification
from ui.theme import State
from ui.wording.dates import numeric, time_of_day
from ui.wording.errors import sentence

_tr = QCoreApplication.translate
_COMMON_NAME = re.compile(r'(?:^|,\s*)CN=(?:"(?P<quoted>(?:[^"]|"")*)"|(?P<plain>(?:[^,\\]|\\.)+))')
"""Windows quotes a value with a comma and doubles its quotes; RFC 4514 escapes by a backslash."""


@dataclass(frozen=True, slots=True)
class FactWords:
    """One of the three facts: whether it holds, its short form, the sentences that explain it."""

    state: State
    title: str
    short: str
    sentences: tuple[str, ...]


def three_facts(found: Verification) -> tuple[FactWords, FactWords, FactWords]:
    """Integrity, coverage, trust."""
    return _integrity(found), _coverage(found), _trust(found)


def _state(holds: bool) -> State:
    return State.DONE if holds else State.LATE


def _integrity(found: Verification) -> FactWords:
    intact = found.integrity.intact
    return FactWords(
        _state(intact),
        _tr("letters", "Integrity"),
        _tr("letters", "not changed") if intact else _tr("letters", "changed"),
        said(found.integrity.changed) or (_tr("letters", "Nothing that was signed has been changed since."),),
    )


def _coverage(found: Verification) -> FactWords:
    whole = found.coverage.whole
    return FactWords(
        _state(whole),
        _tr("letters", "Coverage"),
        _tr("letters", "the whole letter") if whole else _tr("letters", "not the whole letter"),
        said(found.coverage.uncovered)
        or (_tr("letters", "Everything that a reader sees is covered by the signature."),),
    )


def _trust(found: Verification) -> FactWords:
    trust = found.trust
    words = [sentence(BadInput(trust.code, **dict(trust.facts)))]
    if trust.judged_at is not None:
        basis = (
            _tr("letters", "Judged for {moment}, by a trusted time stamp.")
            if trust.basis == "time_stamp"
            else _tr("letters", "Judged for {moment}, the time that the signer states.")
        )
        words.append(basis.format(moment=_moment(trust.judged_at)))
    if found.signed and trust.revocation == "not_available":
        words.append(_tr("letters", "Whether the certificate was revoked could not be checked here."))
    return FactWords(
        State.DONE if trust.trusted else State.TODAY,
        _tr("letters", "Trust"),
        _tr("letters", "trusted") if trust.trusted else _tr("letters", "not trusted"),
        tuple(words),
    )


def said(findings: Sequence[PartFinding]) -> tuple[str, ...]:
    """Findings as sentences; each names the part of the file."""
    return tuple(sentence(BadInput(one.code, where=one.where, **dict(one.facts))) for one in findings)


def signer_facts(signer: SignerReport) -> list[tuple[str, str]]:
    """What the certificate and the signature say of a signer."""
    valid = ""
    if signer.valid_from is not None and signer.valid_until is not None:
        valid = f"{numeric(signer.valid_from.date())} – {numeric(signer.valid_until.date())}"
    stamp = signer.time_stamp
    stamped = sentence(BadInput(stamp.code)) if stamp is not None else ""
    if stamp is not None and stamp.stamped_at is not None:
        stamped = f"{stamped} {_moment(stamp.stamped_at)}"
    return [
        (_tr("letters", "Signer"), signer.owner),
        (_tr("letters", "Role"), signer.role),
        (_tr("letters", "Signed at"), _moment(signer.signed_at) if signer.signed_at else ""),
        (_tr("letters", "Certificate"), _in_groups(signer.serial)),
        (_tr("letters", "Issued by"), _common_name(signer.issuer)),
        (_tr("letters", "Valid"), valid),
        (_tr("letters", "Time stamp"), stamped),
    ]


def beside_words(one: CheckedBeside) -> FactWords:
    """A signature beside the letter: whole, broken, or not checked here, which is no judgement."""
    found = one.found
    states = {"valid": State.DONE, "invalid": State.LATE, "not_checked": State.PAUSED}
    shorts = {
        "valid": _tr("letters", "whole"),
        "invalid": _tr("letters", "does not hold"),
        "not_checked": _tr("letters", "not checked here"),
    }
    words = [sentence(BadInput(found.code))]
    if found.owner:
        when = f", {_moment(found.signed_at)}" if found.signed_at else ""
        words.append(_tr("letters", "Signer: {owner}").format(owner=f"{found.owner}{when}"))
    if found.trust is not None:
        words.append(sentence(BadInput(found.trust.code, **dict(found.trust.facts))))
    return FactWords(states[found.state], one.kept.name, shorts[found.state], tuple(words))


def _moment(moment: datetime) -> str:
    return f"{numeric(moment.date())} {time_of_day(moment)}"


def _in_groups(serial: str) -> str:
    """A hexadecimal number in groups of four, as printed marks show it; it can wrap then."""
    digits = serial.replace(" ", "").lower()
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))


def _common_name(name: str) -> str:
    """The common name of a distinguished name, or the whole of it."""
    found = _COMMON_NAME.search(name)
    if found is None:
        return name
    quoted = found["quoted"]
    return found["plain"].replace("\\", "") if quoted is None else quoted.replace('""', '"')
