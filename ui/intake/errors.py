"""What stops registration, shown at its field: outline, sentence, and gone as soon as it is mended."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from domain.findings import Finding
from domain.regulation.profile import Profile
from ui.widgets.labelled import LabelledField
from ui.wording.dates import language
from ui.wording.findings import finding_sentence

Find = Callable[[str], LabelledField]


class FormErrors:
    """The errors of one form; ``find`` gives the line of a field, ``reveal`` brings it into sight."""

    def __init__(self, form: QWidget, find: Find, reveal: Callable[[QWidget], None]) -> None:
        self._form = form
        self._find = find
        self._reveal = reveal
        self._marked: list[LabelledField] = []

    def show(self, findings: Sequence[Finding], profile: Profile) -> list[str]:
        """Mark each field and put the cursor into the first; returns the fields' names."""
        self.clear()
        lines = self._marked = [self._find(finding.field) for finding in findings]
        for line, finding in zip(lines, findings, strict=True):
            line.set_error(finding_sentence(finding, profile))
        if lines:
            lines[0].focus()
            # Once the line over the buttons has taken its room.
            QTimer.singleShot(0, lines[0], lambda: self._reveal(lines[0]))
        return list(dict.fromkeys(line.label.text().lower() for line in lines))

    def mend(self, still: Sequence[Finding]) -> bool:
        """Take away the errors whose reason is gone; returns whether the last one went now."""
        if not self._marked:
            return False
        kept = [self._find(finding.field) for finding in still]
        for line in self._marked:
            if line not in kept:
                line.clear_error()
        self._marked = [line for line in self._marked if line in kept]
        return not self._marked

    def clear(self) -> None:
        """Nothing is wrong."""
        self._marked = []
        for line in self._form.findChildren(LabelledField):
            line.clear_error()


def lacking_names(findings: Sequence[Finding], profile: Profile) -> list[str]:
    """What is missing, by the profile's own names of the items; other findings as their sentences."""
    names = []
    for finding in findings:
        item = profile.intake.items.get(str(finding.facts.get("item") or ""))
        names.append(item.names.text(language()) if item else finding_sentence(finding, profile).rstrip("."))
    return list(dict.fromkeys(names))
