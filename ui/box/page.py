"""The page of the Box: appeals without a number at the left, one of them with both its dates right."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from services.box import BoxedAppeal, boxed
from services.people import place_names
from ui.box.acts import BoxActs
from ui.box.card import BoxCard
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.seat import Seat
from ui.theme import Role, State
from ui.widgets.banner import Banner, Tone
from ui.widgets.empty import EmptyState
from ui.widgets.longlist import Group, LongList, Row
from ui.widgets.longlist.pages import Deliver
from ui.widgets.sheet import Ground, column, row
from ui.widgets.text import Text
from ui.widgets.two_panes import ListAndCard
from ui.wording.dates import numeric_short, weekday_day_month

_tr = QCoreApplication.translate


class BoxPage(PageWidget):
    """The registry sees every Box, an operator the own one."""

    page_id = "box"
    part_of = ("journal",)

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host, self._seat = host, seat
        self.items: list[BoxedAppeal] = []
        self._head, self._count = Text("", Role.TITLE), Text("", Role.TEXT, "text2")
        self.alarm = Banner(Tone.CHECK, icon="clock-alert")
        self.list, self._empty = LongList("", self._fetch), EmptyState()
        self.card = BoxCard(host, seat)
        self.acts = BoxActs(self, host, seat)
        self._both = ListAndCard(self._left(), self.card, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._both)
        self.list.current_changed.connect(self._open_row)
        self.list.opened.connect(lambda _: self._both.show_card())
        self.card.slip.opened.connect(lambda eid: host.open_page("journal", eid))
        self.retranslate()

    def _left(self) -> QWidget:
        pane = Ground("surface")
        head = row(self._head, self._count, 1, gap=6)
        head.setContentsMargins(16, 12, 12, 4)
        alarm = row(self.alarm)
        alarm.setContentsMargins(14, 0, 14, 4)
        below = QWidget()
        self._stack = QStackedLayout(below)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addLayout(alarm)
        whole.addWidget(below, 1)
        pane.setLayout(whole)
        return pane

    def retranslate(self) -> None:
        """Words of the page."""
        self._head.setText(self.title())
        self.list.setAccessibleName(self.title())
        self._empty.say(
            _tr("box", "The Box is empty"),
            _tr(
                "box",
                "What a service centre accepts lies here until the registry takes it out.",
            ),
        )
        if self.isVisible():
            self.reload()

    def title(self) -> str:
        """Name of the page."""
        return _tr("box", "Box")

    def panes(self) -> Sequence[QWidget]:
        """List and appeal."""
        return (self.list, self.card)

    def commands(self) -> Sequence[Command]:
        """Taking out, registering, printing."""
        return self.acts.offered()

    def on_shown(self, argument: object) -> None:
        """Everything that has no number yet."""
        del argument
        self.reload()
        self.list.setFocus()

    def refresh(self, changes: Changes) -> None:
        """An appeal came, went or got its number."""
        if changes.touches("appeal", "place"):
            self.reload()

    def escape(self) -> bool:
        """From the appeal back to the list."""
        return self._both.show_list()

    def reload(self) -> None:
        """Read everything again."""
        desk = self._seat.desk
        self._host.work.query(lambda: boxed(desk), then=self._show_items, latest="box.list", owner=self)

    def _show_items(self, items: list[BoxedAppeal]) -> None:
        kept = self.acts.item.appeal_id if self.acts.item else ""
        inside = sum(item.in_box for item in items)
        self.items = items
        groups = []
        if inside:
            late = State.LATE if any(item.late for item in items) else State.IN_TIME
            groups.append(Group("inside", _tr("box", "In the Box"), 0, inside, late))
        if len(items) > inside:
            title = _tr("box", "Taken out, to be registered")
            groups.append(Group("outside", title, inside, len(items) - inside, State.TODAY))
        self.list.show_list(array("q", range(len(items))), groups)
        self._count.setText(str(len(items)))
        self._stack.setCurrentIndex(0 if items else 1)
        self._say_alarm(sum(item.late for item in items))
        at = next((place for place, item in enumerate(items) if item.appeal_id == kept), 0)
        if items:
            self.list.go_to(at)
            self._open_row(at)
        else:
            self._show(None)

    def _say_alarm(self, late: int) -> None:
        self.alarm.say(_tr("box", "%n appeal(s) lie in the Box longer than a day", "", late) if late else "")

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        names = place_names(self._seat.language)
        deliver([box_row(self.items[one], names) if one < len(self.items) else None for one in ids])

    def _open_row(self, found: object) -> None:
        if isinstance(found, int) and found < len(self.items):
            self._show(self.items[found])

    def _show(self, item: BoxedAppeal | None) -> None:
        self.acts.item = item
        self.card.show_item(item, self.acts.offered())
        self._host.rebuild_commands()


def box_row(item: BoxedAppeal, places: dict[str, str]) -> Row:
    """One appeal as the list shows it: for how long it has been there."""
    since = item.put_on or item.accepted_at.date()
    state = State.LATE if item.late else State.IN_TIME if item.in_box else State.TODAY
    name = item.applicant or _tr("box", "No name left")
    place = places.get(item.place_id, "")
    return Row(
        key=item.appeal_id,
        name=name,
        number=place,
        short_number=place,
        state=state,
        used=0.5,
        left=numeric_short(since),
        due=f"{item.accepted_at:%H:%M}",
        topic=item.kind,
        text=item.subject or item.topic,
        spoken=f"{name}. {item.kind}. {item.subject}. {place}. {weekday_day_month(since)}",
    )
