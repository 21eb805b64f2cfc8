"""The page "Why this date?": every counted and skipped day, the rule, the clause, the calendar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from services.appeal_terms import AppealTerm
from services.card import CardView, appeal_card
from services.recounting import may_recount
from services.why import OtherRule, Why, unconfirmed, why_of_term, why_this_date
from ui.card.act_dialog import ActDialog
from ui.commands import Command
from ui.page import Host, PageWidget
from ui.regulation.another_rule import applying
from ui.regulation.explained import CountedDays, RuleSide
from ui.regulation.other_clocks import OtherClocks
from ui.regulation.paper import print_sentences
from ui.regulation.plain_text import day_title, why_sentences
from ui.regulation.words import term_words, tr
from ui.seat import Seat
from ui.theme import Role
from ui.widgets.banner import Banner, Tone
from ui.widgets.button import Kind, PushButton
from ui.widgets.icon_button import IconButton
from ui.widgets.sheet import Ground, ScrollPage, Sheet, clear, column, row
from ui.widgets.text import Text
from ui.wording.dates import full_date, language, weekday_day_month

_BESIDE = 900
"""Width from which the rule stands beside the days, not under them."""


class WhyPage(PageWidget):
    """Opened with the card of an appeal, or with a term that belongs to no record."""

    page_id = "why"
    part_of = ("journal", "folder", "recount", "calculator")
    rail = True

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.why: Why | None = None
        self._subject = ""
        self._title = Text("", Role.QUESTION, wrap=True)
        self._about = Text("", Role.TEXT, "text2", wrap=True)
        self.days = CountedDays()
        self.rule = RuleSide()
        self.clocks = OtherClocks()
        self.outdated = Banner(Tone.CHECK)
        self._others = column(gap=8)
        self._no_term = Text("", Role.TEXT, "text2", wrap=True)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        sheet = Sheet()
        sheet.body.setContentsMargins(28, 20, 28, 20)
        self._close = IconButton("x", "")
        head = row(column_widget(self._title, self._about), self._close)
        head.setStretch(0, 1)
        sheet.body.addLayout(head)
        sheet.body.addWidget(self.outdated)
        sheet.body.addWidget(self._no_term)
        self._sides = QHBoxLayout()
        self._sides.setSpacing(24)
        self._sides.setContentsMargins(0, 10, 0, 0)
        left = column_widget(self.days, self.clocks, gap=16)
        right = QWidget()
        lines = column(self.rule, gap=12)
        lines.addLayout(self._others)
        lines.addStretch(1)
        right.setLayout(lines)
        self._sides.addWidget(left, 11)
        self._sides.addWidget(right, 9)
        sheet.body.addLayout(self._sides)
        self._page = ScrollPage("sunken")
        self._page.body.addWidget(sheet)
        self._page.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._page, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        self._copy = PushButton("", key="Ctrl+C", icon="copy")
        self._print = PushButton("", key="Ctrl+P", icon="printer")
        self._back = PushButton("", Kind.PRIMARY, key="Esc")
        foot = Ground("surface", lines="t")
        line = row(self._copy, self._print, 1, self._back)
        line.setContentsMargins(26, 8, 26, 8)
        foot.setLayout(line)
        self._copy.clicked.connect(self.copy)
        self._print.clicked.connect(self.print)
        self._back.clicked.connect(self._host.go_back)
        self._close.clicked.connect(self._host.go_back)
        self.outdated.acted.connect(lambda: self._host.open_page("recount"))
        return foot

    def title(self) -> str:
        """Name of the screen."""
        return tr("regulation", "Why this date?")

    def panes(self) -> Sequence[QWidget]:
        """The buttons first, so that Enter closes and Tab reaches the links."""
        return (self._back, self._page)

    def on_shown(self, argument: object) -> None:
        """A card, its identifier, or a term."""
        desk = self._seat.desk
        if isinstance(argument, CardView):
            self._take(why_this_date(desk, argument), argument.applicant_name)
        elif isinstance(argument, AppealTerm):
            self._take(why_of_term(desk, argument), "")
        elif isinstance(argument, Why):
            self._take(argument, "")
        elif isinstance(argument, str) and argument:
            self._read(argument)

    def refresh(self, changes: Changes) -> None:
        """The appeal, the rules or the calendar may have changed."""
        if self.why is not None and self.why.appeal_id and changes.touched:
            self._read(self.why.appeal_id)

    def retranslate(self) -> None:
        """Everything in the language that is on."""
        self._copy.setText(tr("regulation", "Copy the explanation"))
        self._print.setText(tr("regulation", "Print"))
        self._back.setText(tr("regulation", "Close"))
        self._close.set_name(tr("regulation", "Close"))
        if self.why is not None:
            self._show(self.why)

    def commands(self) -> Sequence[Command]:
        """Copy, print, another rule."""
        section = self.title()
        commands = [
            Command(
                "why.copy",
                tr("regulation", "Copy the explanation"),
                self.copy,
                key="Ctrl+C",
                icon="copy",
                section=section,
            ),
            Command(
                "why.print",
                tr("regulation", "Print"),
                self.print,
                key="Ctrl+P",
                icon="printer",
                section=section,
            ),
        ]
        if self.why is not None and self.why.others:
            other = self.why.others[0]
            commands.append(
                Command(
                    "why.apply",
                    tr("regulation", "Apply another rule"),
                    lambda: self.apply(other),
                    key="Ctrl+R",
                    icon="repeat",
                    section=section,
                )
            )
        return commands

    def escape(self) -> bool:
        """Back to the card."""
        self._host.go_back()
        return True

    def copy(self) -> None:
        """Put the explanation into the clipboard as plain sentences."""
        if self.why is not None:
            QGuiApplication.clipboard().setText("\n".join(why_sentences(self.why)))
            self._host.done(tr("regulation", "The explanation has been copied"))

    def print(self) -> None:
        """Print the explanation, or keep it as PDF where there is no printer."""
        if self.why is None:
            return
        name = f"{self.why.number or 'term'}.pdf"
        try:
            done = print_sentences(
                self._title.text(),
                why_sentences(self.why),
                folder=self._seat.exports,
                name=name,
                printer=str(self._seat.settings.get("printer")),
            )
        except OtklikError as error:
            self._host.show_error(error)
        else:
            self._host.done(done)

    def apply(self, other: OtherRule) -> ActDialog | None:
        """Ask for the reason and count the term by another rule."""
        if self.why is None or not self.why.appeal_id:
            return None
        parent = self._host if isinstance(self._host, QWidget) else self
        dialog = ActDialog(self._host, parent, applying(self._seat, self.why, other))
        dialog.open()
        return dialog

    def _read(self, appeal_id: str) -> None:
        desk = self._seat.desk

        def read() -> tuple[Why | None, str]:
            view = appeal_card(desk, appeal_id)
            return why_this_date(desk, view), view.applicant_name

        self._host.work.query(read, then=lambda found: self._take(*found), latest="why", owner=self)

    def _take(self, why: Why | None, subject: str) -> None:
        self.why, self._subject = why, subject
        if why is not None:
            self._show(why)
        self._host.rebuild_commands()

    def _show(self, why: Why) -> None:
        explained = why.explanation
        self._title.setText(day_title(explained.due, self._seat.desk.today()) if explained else self.title())
        self._about.setText("  ·  ".join(part for part in (why.number, self._subject) if part))
        self._about.setVisible(bool(self._about.text()))
        self._no_term.setText("" if explained else tr("regulation", "The regulation sets no term."))
        self._no_term.setVisible(explained is None)
        self.days.setVisible(explained is not None)
        self._show_outdated(why)
        self.rule.show_rule(why.chosen.rule.names, why.profile, why.chosen.clause)
        desk = self._seat.desk
        if explained is not None:
            name = why.chosen.extension.names if explained.previous and why.chosen.extension else None
            rule = (name or why.chosen.rule.names).text(language())
            sentence = "\n".join(why_sentences(why))
            self.days.show_explained(explained, desk.today(), rule, sentence)
            self.rule.show_calendar(explained, unconfirmed(desk, explained.years), desk.today())
        self.clocks.show_clocks(why.clocks)
        self._show_others(why)

    def _show_outdated(self, why: Why) -> None:
        if not why.outdated or why.recorded_on is None or why.explanation is None:
            self.outdated.say("")
            return
        words = tr("regulation", "Recorded is {old}; by the calendar and the rules in force it is {new}")
        sentence = words.format(old=full_date(why.recorded_on), new=full_date(why.explanation.due))
        action = tr("regulation", "Recount") if may_recount(self._seat.desk) else ""
        self.outdated.say(sentence, action=action)

    def _show_others(self, why: Why) -> None:
        clear(self._others)
        for other in why.others:
            panel = Banner(Tone.FACT, self)
            due, term = other.term.due_on, other.term.chosen.term
            name = other.term.chosen.rule.names.text(language())
            title = tr("regulation", "Another rule is possible: {name}").format(name=name)
            detail = tr("regulation", "no term is set")
            if due is not None and term is not None:
                detail = f"{term_words(term)}: {weekday_day_month(due)}"
            panel.say(title, detail, action=tr("regulation", "Apply this rule"))
            panel.acted.connect(lambda given=other: self.apply(given))
            self._others.addWidget(panel)

    def resizeEvent(self, event: object) -> None:
        """The rule beside the days, or under them where it is narrow."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        beside = self.width() >= _BESIDE
        direction = QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)


def column_widget(*parts: QWidget, gap: int = 4) -> QWidget:
    """Widgets in a column of their own."""
    made = QWidget()
    inside = column(*parts, gap=gap)
    inside.addStretch(1)
    made.setLayout(inside)
    return made
