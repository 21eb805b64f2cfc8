"""Sample screens of the kit and the shell with invented people, for pictures, tests and benchmarks."""

from __future__ import annotations

import tomllib
from array import array
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.commands import Command
from ui.page import PageWidget
from ui.shell.navigation import NavItem, NavSection
from ui.shell.status_bar import SyncView
from ui.shell.window import MainWindow
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import RING, Kind, PushButton
from ui.widgets.chip_bar import ChipBar
from ui.widgets.clock import DayMark, DayStrip, Ring, StripDay
from ui.widgets.edits import SearchEdit
from ui.widgets.icon_button import IconButton
from ui.widgets.longlist import Group, LongList, Mark, Row
from ui.widgets.longlist.pages import Deliver
from ui.widgets.prose import Prose
from ui.widgets.sheet import Facts, Ground, Hairline, ScrollPage, Sheet, column, row
from ui.widgets.text import Elided, Text
from ui.widgets.toggles import AnchorBar
from ui.widgets.two_panes import ListAndCard
from ui.wording.dates import days_left, numeric_short, until, weekday_day_month
from ui.work import Work

TODAY = date(2026, 12, 9)
NOW = datetime(2026, 12, 9, 10, 41, 7)
_NAMES = (
    "Петров Игорь Николаевич",
    "КСК «Достык»",
    "Ким Алексей Романович",
    "Омарова Сауле",
    "Шмидт Ольга Викторовна",
    "Жұмабаев Ерлан Қайратұлы",
    "Нурланова Айгерим",
    "Ковальчук Надежда Петровна",
    "Ахметова Гүлнар Сейітқызы",
    "Сейтказиев Данияр",
)
_NUMBERS = (118, 121, 127, 128, 130, 131, 133, 136, 142, 139)
_DAYS = (-3, -2, 0, 0, 0, 1, 2, 3, 9, None)
_DUE = ((12, 4), (12, 7), (12, 9), (12, 9), (12, 9), (12, 10), (12, 11), (12, 14), (12, 23), None)
_PEOPLE = ("АК", "ОТ", "АК", "МБ", "ОТ", "АК", "ОТ", "АК", "ОТ", "АК")
_MARKS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("paperclip", "2"), ("mail", "")),
    (("paperclip", "5"), ("inbox", "")),
    (("phone", ""),),
    (("paperclip", "1"), ("globe", "")),
    (("camera", "2"), ("book-open", ""), ("arrow-up", "")),
    (("phone", ""),),
    (("camera", "3"), ("mail", "")),
    (("paperclip", "4"), ("user", "")),
    (("camera", "2"), ("phone", ""), ("arrow-up", "")),
    (("mail", ""),),
)


_CARD_ICONS = (
    ("chevron-up", "Previous"),
    ("chevron-down", "Next"),
    ("printer", "Print"),
    ("ellipsis", "More"),
)


@cache
def words(language: str) -> dict[str, Any]:
    """The sample's words in one language."""
    path = Path(__file__).parent / "sample_words" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def term(start: date, length: int, holidays: Sequence[date] = (), *, word: str = "") -> list[StripDay]:
    """A sample term of ``length`` working days (real terms come from the domain)."""
    days, on, counted = [StripDay(start, DayMark.START, word)], start, 0
    while counted < length:
        on += timedelta(days=1)
        if on.weekday() > 4:
            days.append(StripDay(on, DayMark.WEEKEND, f"{on:%d.%m}"))
        elif on in holidays:
            days.append(StripDay(on, DayMark.HOLIDAY, f"{on:%d.%m}"))
        else:
            counted += 1
            days.append(
                StripDay(on, DayMark.DUE if counted == length else DayMark.COUNTED, f"{on:%d.%m}: {counted}")
            )
    return days


def _state(days: int | None) -> State:
    if days is None:
        return State.PAUSED
    if days <= 0:
        return State.TODAY if days == 0 else State.LATE
    return State.SOON if days <= 3 else State.IN_TIME


def sample_row(place: int, language: str) -> Row:
    """One of ten invented rows."""
    said, kind = words(language), place % len(_NAMES)
    days, due = _DAYS[kind], _DUE[kind]
    number = f"С2-26-А-{_NUMBERS[kind]:04}"
    topic, text = said["topics"][kind]
    left = said["paused"] if days is None else days_left(days)
    marks = tuple(
        Mark(icon, count, "accent_text" if icon == "arrow-up" else "text2") for icon, count in _MARKS[kind]
    )
    return Row(
        key=str(place),
        name=_NAMES[kind],
        number=number,
        short_number=number[6:],
        state=_state(days),
        used=0.4,
        left=left,
        due=said["until"].format(numeric_short(date(2026, *due))) if due else said["wait"],
        pill=said["repeat"] if kind in (6, 8) else "",
        people="34" if kind == 1 else "",
        topic=topic,
        text=text,
        initials=_PEOPLE[kind],
        marks=marks,
        unseen=kind == 3,
        spoken=f"{left}. {_NAMES[kind]}. {number}. {topic}: {text}",
    )


class SamplePage(PageWidget):
    """A journal with its card, filled with invented appeals."""

    page_id = "journal"

    def __init__(self, language: str, total: int = 47) -> None:
        super().__init__()
        self._language = language
        self.said = words(language)
        self.list = LongList(self.said["title"], self._fetch)
        self.panes_of = ListAndCard(self._left(), self._card(), self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes_of)
        groups = self._groups(total)
        self.list.show_list(array("q", range(total)), groups)
        self.list.go_to(8)

    def title(self) -> str:
        """The journal's name."""
        return str(self.said["title"])

    def panes(self) -> Sequence[QWidget]:
        """List and card."""
        return [self.list, self.panes_of.panes()[1]]

    def commands(self) -> Sequence[Command]:
        """The card's first action."""
        return [Command("answer", self.said["actions"][0], lambda: None, key="Ctrl+R", section=self.title())]

    def _fetch(self, ids: Sequence[int], deliver: Deliver) -> None:
        deliver([sample_row(place, self._language) for place in ids])

    def _groups(self, total: int) -> list[Group]:
        bounds = [0, 2, 5, 8, total]
        states = [State.LATE, State.TODAY, None, None]
        pairs = zip(self.said["groups"], bounds, bounds[1:], states, strict=False)
        return [Group(name, name, first, last - first, state) for name, first, last, state in pairs]

    def _left(self) -> QWidget:
        pane = Ground("surface")
        search = SearchEdit(placeholder=self.said["filter"], icon="list-filter")
        search.setAccessibleName(self.said["filter"])
        search.setFixedWidth(168)
        chips = ChipBar(self.said["filter"], "More filters")
        chips.offer([(name, name) for name in self.said["chips"]])
        chips.set_values([self.said["chips"][2]])
        head = row(
            Text(self.said["title"], Role.TITLE),
            Text(self.said["subtitle"], Role.TEXT, "text2"),
            1,
            IconButton("arrow-down-narrow-wide", "Sort"),
            IconButton("rows-2", "Rows"),
            search,
            gap=4,
        )
        bar = row(chips, IconButton("pin", "Pin"), gap=0)
        bar.setStretch(0, 1)
        head.setContentsMargins(16, 6, 14, 0)
        bar.setContentsMargins(13, 0, 7, 4)
        whole = column(gap=2)
        whole.addLayout(head)
        whole.addLayout(bar)
        whole.addWidget(self.list, 1)
        pane.setLayout(whole)
        return pane

    def _card(self) -> QWidget:
        pane = Ground("surface")
        page = ScrollPage("sunken")
        for part in (self._clock(), self._repeat(), self._text(), self._draft()):
            page.body.addWidget(part)
        page.body.addStretch(1)
        whole = column(gap=0)
        whole.addLayout(self._head())
        whole.addWidget(page, 1)
        pane.setLayout(whole)
        return pane

    def _head(self) -> QVBoxLayout:
        said = self.said
        first = row(
            Text("С2-26-А-0142", Role.SECOND, "text2").selectable(),
            IconButton("copy", "Copy", side=20),
            Badge(said["state"]),
            1,
            *(IconButton(icon, name) for icon, name in _CARD_ICONS),
            gap=2,
        )
        person = row(Text(said["who"], Role.NAME), Elided(said["where"], Role.TEXT, "text2"))
        person.setStretch(1, 1)
        tabs = AnchorBar()
        tabs.offer(said["tabs"])
        tabs.set_count(1, 2)
        tabs.set_count(4, 3)
        head = column(gap=2)
        head.setContentsMargins(24 - RING, 8, 12, 0)
        for part in (first, row(Elided(said["card"], Role.TITLE)), person):
            part.setContentsMargins(RING, 0, 0, 0)
            head.addLayout(part)
        head.addLayout(self._actions())
        anchors = row(tabs)
        anchors.setContentsMargins(RING, 0, 0, 0)
        head.addLayout(anchors)
        return head

    def _actions(self) -> QHBoxLayout:
        said = self.said
        icons = ("calendar-plus", "user-plus", "clock-arrow-up")
        buttons = [PushButton(said["actions"][0], Kind.PRIMARY, key="Ctrl+R", icon="pencil")]
        buttons += [
            PushButton(name, icon=icon) for name, icon in zip(said["actions"][1:], icons, strict=True)
        ]
        return row(*buttons, IconButton("ellipsis", "More", outlined=True, side=30), 1, gap=0)

    def _clock(self) -> Sheet:
        sheet, ring, strip = Sheet(), Ring(), DayStrip()
        due = date(2026, 12, 23)
        sentence = self.said["answer_by"].format(until(due))
        ring.show_term("9", 0.6, State.IN_TIME, self.said["left"])
        strip.show_days(term(date(2026, 12, 1), 15, [date(2026, 12, 16)]), TODAY, sentence)
        why = PushButton(self.said["why"], Kind.LINK, key="F7", height=20)
        lines = column(Text(sentence, Role.DATE, wrap=True), gap=0)
        lines.addLayout(row(Text(self.said["left"], Role.SECOND, "text2"), 1, why))
        lines.addWidget(strip)
        inside = row(gap=16)
        inside.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(lines, 1)
        sheet.body.addLayout(inside)
        return sheet

    def _repeat(self) -> Banner:
        banner = Banner(Tone.FACT, icon="repeat")
        banner.say(self.said["again"], self.said["again_detail"])
        return banner

    def _text(self) -> Sheet:
        sheet, facts = Sheet(title=self.said["text_title"]), Facts()
        sheet.body.addWidget(Prose(self.said["text"], name=self.said["text_title"]))
        sheet.body.addWidget(Hairline())
        facts.show_facts([(name, value) for name, value in self.said["facts"]])
        sheet.body.addWidget(facts)
        return sheet

    def _draft(self) -> Sheet:
        sheet = Sheet()
        lines = column(
            Text(self.said["draft"], Role.NAME), Text(self.said["lacks"], Role.SECOND, "warn.text", wrap=True)
        )
        inside = row()
        inside.addLayout(lines, 1)
        inside.addWidget(PushButton(self.said["open"], Kind.LINK))
        sheet.body.addLayout(inside)
        return sheet


def sample_navigation(language: str) -> tuple[list[NavSection], NavItem, dict[str, int]]:
    """Today, journals, own views, with counts."""
    said = words(language)
    today = [
        NavItem("late", said["nav"][0], "journal", "late", state=State.LATE, key="Ctrl+1"),
        NavItem("today", said["nav"][1], "journal", "today", state=State.TODAY, key="Ctrl+2"),
        NavItem("soon", said["nav"][2], "journal", "soon", state=State.SOON, key="Ctrl+3"),
        NavItem("sign", said["nav"][3], "journal", "sign", icon="pen-line"),
        NavItem("visits", said["nav"][4], "journal", "visits", icon="calendar-clock"),
        NavItem("unsent", said["nav"][5], "journal", "unsent", icon="arrow-up", calm=True),
    ]
    icons = ("inbox", "book-open", "phone", "calendar-days", "mail", "chart-column")
    journals = [
        NavItem(icon, name, "journal", icon=icon) for icon, name in zip(icons, said["journal"], strict=True)
    ]
    views = [
        NavItem(f"view{place}", name, "journal", icon="list-filter", quiet=True)
        for place, name in enumerate(said["view"])
    ]
    sections = [
        NavSection(said["today"], today, aside=weekday_day_month(TODAY)),
        NavSection(said["journals"], journals),
        NavSection(said["views"], views, add_name="New view"),
    ]
    counts = {
        "late": 2,
        "today": 3,
        "soon": 6,
        "sign": 5,
        "visits": 4,
        "unsent": 4,
        "inbox": 47,
        "book-open": 2,
        "view0": 8,
        "view1": 3,
    }
    return sections, NavItem("settings", said["settings"], "journal", icon="settings", key="F1"), counts


def sample_window(language: str, *, total: int = 47) -> MainWindow:
    """The whole window as a clerk sees it."""
    said = words(language)
    window = MainWindow(Work())
    window.add_pages([SamplePage(language, total)])
    window.registry.set_provider(
        "office",
        lambda: [
            Command(
                "appeal.new", said["new"], lambda: None, key="Ctrl+N", icon="plus", section=said["journals"]
            )
        ],
    )
    sections, foot, counts = sample_navigation(language)
    window.show_navigation(sections, foot)
    window.navigation.set_counts(counts)
    window.top.show_primary("appeal.new")
    window.top.show_person(said["person"], said["initials"])
    window.top.show_places([(said["place"], 1)], 1)
    offline = datetime(2026, 12, 9, 9, 12)
    window.status.show_sync(
        SyncView(NOW, unsent=4, last=datetime(2026, 12, 8, 18, 40), offline_since=offline)
    )
    window.status.show_step(said["step"], lambda: None)
    window.draft_saved("10:41:07")
    window.go(sections[1].items[0])
    return window
