"""Backups: the last ones and whether they open, another one now, restoring, and taking everything out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.errors import OtklikError
from domain.permissions import PERMISSIONS
from services.protection.backup_files import Backup
from services.protection.backups import Checked, back_up, backup_root, check_known, known_backups, may_back_up
from services.protection.leaving import export_everything, may_export
from services.protection.recovery_key import read_recovery_key
from services.protection.restoring import slots_of_backup
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.reading_only import offer
from ui.safety.backup_sheets import BackupsSheet, LeavingSheet, RestoreSheet
from ui.safety.repair_sheet import RepairSheet
from ui.seat import Seat
from ui.widgets.banner import Banner, Tone
from ui.widgets.dialogs import ConfirmDialog
from ui.widgets.progress import ProgressStrip
from ui.widgets.sheet import ScrollPage
from ui.wording.names import role_name


def _who_may(action: str) -> str:
    roles = ", ".join(sorted(role_name(str(role)) for role in PERMISSIONS[action]))
    return QCoreApplication.translate("safety", "only these may: {roles}").format(roles=roles)


class BackupsPage(PageWidget):
    """Three sheets: backups, restore, leaving.

    Signals:
        restore_asked: (folder, recovery key); the session ends and the backup takes its place.
    """

    page_id = "backups"
    part_of = ("settings",)
    restore_asked = Signal(object, str)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.backups: list[Backup] = []
        self.open_data = Banner(Tone.CHECK)
        self.list, self.restoring = BackupsSheet(), RestoreSheet()
        self.leaving, self.repair = LeavingSheet(), RepairSheet(host, seat)
        self._progress = ProgressStrip()
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        page = ScrollPage("sunken")
        for part in (self.open_data, self._progress, self.list, self.repair, self.restoring, self.leaving):
            page.body.addWidget(part)
        page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)

    def _connect(self) -> None:
        self.list.now_asked.connect(self.back_up_now)
        self.list.check_asked.connect(self.check_all)
        self.list.folder_chosen.connect(self.take_place)
        self.restoring.restore_asked.connect(self.ask_restore)
        self.leaving.folder_chosen.connect(lambda folder: self.export_to(Path(folder)))

    def title(self) -> str:
        """Name of the screen."""
        return self.tr("Backups")

    def panes(self) -> Sequence[QWidget]:
        """The three sheets."""
        return (self.list, self.repair, self.restoring, self.leaving)

    def commands(self) -> Sequence[Command]:
        """Back up now."""
        words = self.tr("Back up now")
        may = partial(may_back_up, self._seat.desk)
        return [
            Command(
                "backup.now",
                words,
                self.back_up_now,
                icon="hard-drive",
                section=self.title(),
                enabled=may,
                reason=lambda: _who_may("make_backup"),
            )
        ]

    def retranslate(self) -> None:
        """Words of the page itself; the sheets speak for themselves."""
        words = self.tr("The demonstration is not backed up; here a backup can be restored to this computer.")
        self.open_data.say("" if self._seat.office.ring.exists() else words)
        self._show()

    def on_shown(self, argument: object) -> None:  # noqa: ARG002
        """Read which backups there are."""
        self._read()

    def escape(self) -> bool:
        """Back to where the person came from."""
        self._host.go_back()
        return True

    def _read(self) -> None:
        desk, paths = self._seat.desk, self._seat.office.paths
        self._host.work.query(
            partial(known_backups, desk, paths), then=self._take, latest="backups", owner=self
        )

    def _take(self, backups: list[Backup]) -> None:
        self.backups = backups
        self._show()

    def _show(self) -> None:
        desk = self._seat.desk
        self.list.setVisible(self._seat.office.ring.exists())
        self.list.show_backups(self.backups, str(backup_root(desk, self._seat.office.paths)))
        self.list.allow(may_back_up(desk), _who_may("make_backup"))
        restoring = (self.restoring.choose_button, self.restoring.restore_button)
        offer(self._seat, self.repair.button, *restoring)
        self.leaving.button.allow(may_export(desk), _who_may("export_everything"))

    def back_up_now(self) -> None:
        """Make one and open it to be sure."""
        desk, office = self._seat.desk, self._seat.office
        self._progress.begin(self.tr("A backup is made and opened to be sure"))
        self._do(
            partial(back_up, desk, office.paths, office.ring), lambda _: self.tr("Backup made; it opens")
        )

    def check_all(self) -> None:
        """Open every backup."""
        desk, backups = self._seat.desk, self.backups
        self._progress.begin(self.tr("Every backup is opened"))
        self._host.work.query(
            lambda: [check_known(desk, one) for one in backups],
            then=self._checked,
            failed=self._failed,
            owner=self,
        )

    def _checked(self, found: list[Checked]) -> None:
        self._progress.end()
        self.list.show_results(found)
        bad = [one for one in found if one.problem is not None]
        self._host.done(
            self.tr("%n backup(s) don't open", "", len(bad)) if bad else self.tr("Every backup opens")
        )

    def take_place(self, folder: str) -> None:
        """Backups go there from now on; best another disk."""
        put = partial(self._seat.settings.put, "backup_folder", folder)
        self._do(put, lambda _: self.tr("Backups go to {folder} from now on").format(folder=folder))

    def ask_restore(self, folder: Path, recovery: str) -> None:
        """Check what can be checked beforehand, then one question."""
        try:
            read_recovery_key(recovery)
            slots_of_backup(folder)
        except OtklikError as error:
            self.restoring.refuse(error)
            return
        question = self.tr("Restore this backup on this computer?")
        detail = self.tr(
            "What is here now is moved aside, not deleted. New numbers come after the next exchange."
        )
        ConfirmDialog(self, question, detail, self.tr("Restore"), dangerous=True).then(
            lambda: self.restore_asked.emit(folder, recovery)
        )

    def export_to(self, folder: Path) -> None:
        """Write everything below a folder."""
        self._progress.begin(self.tr("Everything is written out"))
        words = self.tr("Exported to {folder}")
        self._do(
            partial(export_everything, self._seat.desk, folder),
            lambda made: words.format(folder=str(made)),
        )

    def _do(self, deed: Callable[[], object], words: Callable[[object], str]) -> None:
        def done(result: object) -> None:
            self._progress.end()
            self._host.done(words(result))
            self._read()

        self._host.work.do(deed, then=done, failed=self._failed, owner=self)

    def _failed(self, error: OtklikError) -> None:
        self._progress.end()
        self._host.show_error(error)
        self._read()
