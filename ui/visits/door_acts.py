"""What the engineer does at a door, each step one act in the background; what is odd is said, not hidden."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from domain.errors import Fault
from domain.findings import Finding
from services.card import field_writers
from services.desk import Desk
from services.intake_files import media_type_of
from services.intake_form import NewFile
from services.visit_conduct import (
    arrive,
    attach_photo,
    depart,
    give_contacts,
    introduce,
    refuse_signature,
    sign_by_consumer,
    take_reading,
    tick_item,
    write_findings,
)
from services.visit_finish import VisitResult, WrittenUp, finish_visit
from ui.page import Host
from ui.seat import Seat
from ui.wording.dates import full_date
from ui.wording.findings import finding_sentence

PICTURES = (".jpg", ".jpeg", ".png")
_MOST_FOUND = 20


class DoorActs(QObject):
    """The acts of one visit.

    Signals:
        odd: sentences about what was odd with a step that was done.
        refused: the act was refused (``OtklikError``).
        finished: the visit is written up (``WrittenUp``).
    """

    odd = Signal(str)
    refused = Signal(object)
    finished = Signal(object)

    def __init__(self, host: Host, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._seat = host, seat
        self.visit_id = ""

    @property
    def desk(self) -> Desk:
        """The desk of whoever sits here."""
        return self._seat.desk

    def depart(self) -> None:
        """Left for the visit."""
        self._step(partial(depart, self.desk, visit_id=self.visit_id), self.tr("Departed"))

    def arrive(self) -> None:
        """At the door."""
        self._step(partial(arrive, self.desk, visit_id=self.visit_id), self.tr("Arrived"))

    def introduce(self, kind: str, number: str) -> None:
        """Introduced, and a document shown."""
        run = partial(
            introduce, self.desk, visit_id=self.visit_id, document_kind=kind, document_number=number
        )
        self._step(run, self.tr("Introduced"))

    def read_meter(self, meter: str, value: str, then: Callable[[], object]) -> None:
        """A reading; ``then`` when it is kept."""
        run = partial(take_reading, self.desk, visit_id=self.visit_id, meter=meter, value=value)
        self._do(run, lambda _: then())

    def tick(self, item: str, on: bool) -> None:
        """An item of the checklist."""
        self._do(partial(tick_item, self.desk, visit_id=self.visit_id, item=item, on=on))

    def write(self, text: str, seen: Mapping[str, str], then: Callable[[Mapping[str, str]], None]) -> None:
        """The words for the act, while they are typed; ``then`` hears which operation wrote them."""
        desk, visit_id = self.desk, self.visit_id

        def run() -> Mapping[str, str]:
            write_findings(desk, visit_id=visit_id, text=text, seen=seen)
            return field_writers(desk.store, "visit", visit_id)

        self._host.work.do(run, then=then, failed=self.refused.emit, owner=self)

    def give_contacts(self) -> None:
        """The card of the company was given."""
        run = partial(give_contacts, self.desk, visit_id=self.visit_id)
        self._do(run, lambda _: self._host.done(self.tr("Contacts given")))

    def sign(self, picture: bytes) -> None:
        """The consumer signed."""
        run = partial(sign_by_consumer, self.desk, visit_id=self.visit_id, picture=picture)
        self._do(run, lambda _: self._host.done(self.tr("Signature kept")))

    def not_signed(self, reason: str) -> None:
        """The consumer does not sign."""
        run = partial(refuse_signature, self.desk, visit_id=self.visit_id, reason=reason)
        self._do(run, lambda _: self._host.done(self.tr("Refusal kept")))

    def photograph(self, paths: Sequence[Path], *, with_place: bool) -> None:
        """Keep photos, one after another."""
        desk, visit_id = self.desk, self.visit_id

        def keep() -> int:
            for path in paths:
                attach_photo(desk, visit_id=visit_id, photo=photo_at(path), with_place=with_place)
            return len(paths)

        self._do(keep, lambda count: self._host.done(self.tr("%n photo(s) kept", "", int(str(count)))))

    def finish(self, outcome: str, findings: str) -> None:
        """The visit is over: write it up and make the act."""
        result = VisitResult(outcome=outcome, findings=findings)
        self._do(partial(finish_visit, self.desk, visit_id=self.visit_id, result=result), self._written)

    def new_pictures(self, since: datetime | None) -> list[Path]:
        """Pictures that the camera laid down since the arrival, oldest first."""
        folder = camera_folder(self._seat)
        if since is None or not folder.is_dir():
            return []
        earliest = since.timestamp()
        found = [path for path in folder.iterdir() if path.suffix.lower() in PICTURES]
        fresh = sorted((path.stat().st_mtime, path) for path in found if path.stat().st_mtime >= earliest)
        return [path for _, path in fresh[-_MOST_FOUND:]]

    def _written(self, made: object) -> None:
        if not isinstance(made, WrittenUp):
            return
        self._host.done(self.tr("Act {number} made").format(number=made.act_number))
        words = [self._sentence(one) for one in made.findings]
        if made.follow_up is not None:
            day = full_date(made.follow_up.starts_at.date())
            words.append(self.tr("The next visit is planned for {date}").format(date=day))
        self.odd.emit("\n".join(words))
        self.finished.emit(made)

    def _step(self, run: Callable[[], tuple[Finding, ...]], done: str) -> None:
        def told(findings: tuple[Finding, ...]) -> None:
            self._host.done(done)
            self.odd.emit("\n".join(self._sentence(one) for one in findings))

        self._host.work.do(run, then=told, failed=self.refused.emit, owner=self)

    def _do(self, run: Callable[[], object], then: Callable[[object], object] | None = None) -> None:
        def told(result: object) -> None:
            if then is not None:
                then(result)

        self._host.work.do(run, then=told, failed=self.refused.emit, owner=self)

    def _sentence(self, finding: Finding) -> str:
        return finding_sentence(finding, self.desk.regulations.profile)


def camera_folder(seat: Seat) -> Path:
    """Where the camera lays its pictures: the person's setting, or the system's own folder."""
    chosen = str(seat.settings.get("camera_folder") or "")
    if chosen:
        return Path(chosen)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))


def photo_at(path: Path) -> NewFile:
    """A picture from the disk.

    Raises:
        Fault: ``file_unreadable``.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Fault("file_unreadable", where=path.name) from error
    return NewFile(path.name, data, media_type_of(path.name, data))
