"""The history of a card: each act as a sentence, newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from services.history import HistoryLine
from ui.theme import Role
from ui.widgets.sheet import Sheet, row
from ui.widgets.text import Text
from ui.wording.acts import act_sentence
from ui.wording.dates import numeric, time_of_day


def history_sheet(lines: Sequence[HistoryLine]) -> Sheet:
    """Everything that was done, with who and when."""
    sheet = Sheet(title=QCoreApplication.translate("card", "History"))
    for line in reversed(lines):
        when = Text(f"{numeric(line.at.date())} {time_of_day(line.at)}", Role.CAPTION, "text3")
        when.setFixedWidth(120)
        said = Text(act_sentence(line), Role.SECOND, "text3" if line.taken_back else "text", wrap=True)
        if line.taken_back:
            drawn = said.font()
            drawn.setStrikeOut(True)
            said.setFont(drawn)
            said.setAccessibleDescription(QCoreApplication.translate("card", "taken back"))
        who = Text(line.actor, Role.CAPTION, "text2")
        inside = row(when, said, who, gap=12)
        inside.setStretch(1, 1)
        sheet.body.addLayout(inside)
    return sheet
