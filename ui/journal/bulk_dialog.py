"""The dialog of an act on many appeals: target, what would happen and what is left out, the deed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from domain.errors import BadInput
from services.bulk import Deed, Preview, do_bulk, preview, undo_bulk
from services.desk import Desk
from services.people import colleagues, unit_names
from ui.card.act_dialog import ActDialog, ActQuestion
from ui.card.act_fields import ActField
from ui.page import Host
from ui.wording.errors import sentence

_NAMED_AT_MOST = 3


def targets(desk: Desk, deed: Deed) -> list[tuple[str, object]]:
    """Whom or what a deed may go to, as (words, identifier)."""
    if deed is Deed.ASSIGN:
        people = colleagues(language=desk.language)
        return [(f"{one.short}, {one.position}" if one.position else one.short, one.id) for one in people]
    if deed is Deed.HAND_OVER:
        return sorted((name, eid) for eid, name in unit_names(desk.language).items())
    return []


@dataclass(frozen=True, slots=True)
class BulkAct:
    """What is asked for: a deed, the journal rows, and its possible targets."""

    desk: Desk
    deed: Deed
    rows: Sequence[int]
    choices: Sequence[tuple[str, object]]


class BulkDialog(ActDialog):
    """Target, preview, deed; taken back as one step."""

    def __init__(self, host: Host, parent: QWidget, asked: BulkAct) -> None:
        self._rows, self._deed, self._at = asked.rows, asked.deed, asked.desk
        super().__init__(host, parent, self._asked(asked.deed, asked.choices))
        self.resize(self.sizeHint())

    def _asked(self, deed: Deed, choices: Sequence[tuple[str, object]]) -> ActQuestion:
        tr = QCoreApplication.translate
        number = len(self._rows)
        titles = {
            Deed.ASSIGN: tr("journal", "Assign %n appeal(s)", "", number),
            Deed.HAND_OVER: tr("journal", "Hand over %n appeal(s)", "", number),
            Deed.TO_BOX: tr("journal", "Put %n appeal(s) into the Box", "", number),
        }
        labels = {Deed.ASSIGN: tr("journal", "Executor"), Deed.HAND_OVER: tr("journal", "Unit")}
        deeds = {
            Deed.ASSIGN: tr("journal", "Assign"),
            Deed.HAND_OVER: tr("journal", "Hand over"),
            Deed.TO_BOX: tr("journal", "Put into the Box"),
        }
        fields = [ActField("target", labels[deed], "choice", choices=choices)] if choices else []
        return ActQuestion(
            titles[deed], deeds[deed], fields, run=self._run, done=self._said, preview=self._looked_at
        )

    def _planned(self, values: Any) -> Preview:
        return preview(self._at, self._deed, self._rows, target=str(values.get("target") or ""))

    def _looked_at(self, values: Any) -> Sequence[str]:
        plan = self._planned(values)
        tr = QCoreApplication.translate
        lines = [tr("journal", "This happens to %n appeal(s).", "", len(plan.possible))]
        left_out = Counter(item.hindrance for item in plan.items if item.hindrance)
        for code, number in left_out.items():
            named = [item.number or item.applicant for item in plan.items if item.hindrance == code]
            shown = ", ".join(named[:_NAMED_AT_MOST]) + (" …" if number > _NAMED_AT_MOST else "")
            words = tr("journal", "Left out: %n ({names}). {why}", "", number)
            lines.append(words.format(names=shown, why=sentence(BadInput(code))))
        return lines

    def _run(self, values: Any) -> Preview:
        plan = self._planned(values)
        do_bulk(self._at, plan)
        return plan

    def _said(self, plan: Any) -> str:
        tr, number = QCoreApplication.translate, len(plan.possible)
        return {
            Deed.ASSIGN: tr("journal", "%n appeal(s) assigned", "", number),
            Deed.HAND_OVER: tr("journal", "%n appeal(s) handed over", "", number),
            Deed.TO_BOX: tr("journal", "%n appeal(s) put into the Box", "", number),
        }[self._deed]

    def _done(self, result: tuple[object, Any]) -> None:
        host, desk, plan = self._host, self._at, result[0]
        words = self._said(plan)
        back = partial(undo_bulk, desk, plan)  # type: ignore[arg-type]
        undone = QCoreApplication.translate("journal", "Taken back: {act}").format(act=words)
        host.done(
            words,
            lambda: host.work.do(back, then=lambda _: host.done(undone), failed=host.show_error),
        )
        self.accept()
