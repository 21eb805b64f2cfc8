"""Two laptops change one field offline: both see the conflict, a person decides, both converge."""

from __future__ import annotations

from services.rows import read_record
from services.sync_status import contested_records
from tour.hands import confirm, dialog_of, do
from tour.play import Play
from tour.stage import LaptopOnStage, run_command, settle
from ui.sync.decision import DecisionDialog

_HERS, _HIS = "Батарея суық, 3-подъезд", "Холодный стояк, подъезд 3"
_NOTE = "домофон 47К"


def conflict(play: Play) -> None:
    """The whole chapter."""
    play.transcript.heading("6. A conflict")
    a, c = play.registry, play.engineer
    _edit(play, a, "e-kovaleva", subject=_HERS)
    _edit(play, c, "e-ten", subject=_HIS, note=_NOTE)
    for laptop in (a, c, a):
        laptop.sync()
    for laptop in (a, c):
        _sees(play, laptop)
    _decide(play)
    for laptop in (a, c, a):
        laptop.sync()
    for laptop in (a, c):
        _has_converged(play, laptop)


def _edit(play: Play, laptop: LaptopOnStage, employee: str, **given: str) -> None:
    with laptop.window(employee, "ru") as session:
        session.window.open_page("journal", play.appeal_id)
        settle(session, 0.6)
        do(session, "card.edit", **given)


def _sees(play: Play, laptop: LaptopOnStage) -> None:
    laptop.office.store.bind()
    records = contested_records(laptop.office.store)
    sides = [side for one in records for field in one.fields for side in (*field.candidates, field.server)]
    values = sorted(str(side.value) for side in sides)
    told = play.transcript
    told.check(f"{laptop.name} sees one conflict", len(records) == 1 and len(records[0].fields) == 1)
    told.check("with both values, who and when", values == sorted((_HERS, _HIS)), " / ".join(values))
    told.check("both are signed with a name and an instant", all(side.actor and side.at for side in sides))


def _decide(play: Play) -> None:
    with play.registry.window("e-kovaleva", "ru") as session:
        session.window.open_page("sync")
        play.registry.picture(session, "conflict")
        run_command(session, "sync.decide")
        dialog = dialog_of(session, DecisionDialog)
        dialog.choices[0].choose(0)
        play.registry.picture(session, "conflict-decision")
        confirm(session, dialog, dialog.apply)


def _has_converged(play: Play, laptop: LaptopOnStage) -> None:
    laptop.office.store.bind()
    card, told = read_record("appeal", play.appeal_id), play.transcript
    told.check(f"{laptop.name} has one value", card["subject"] in (_HERS, _HIS), card["subject"])
    told.check("and the other field merged by itself", card["note"] == _NOTE)
    told.check("nothing is contested any more", contested_records(laptop.office.store) == [])
