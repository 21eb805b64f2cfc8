"""The profile viewer: every rule with its clause, the regulation's text beside, and the comparison."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from domain.changes import Changes
from domain.errors import OtklikError
from domain.profile_comparison import compare
from domain.profile_listing import listing, place_in_text
from domain.profile_loading import LARGEST_FILE
from domain.regulation.profile import Profile
from services.profiles_admin import (
    KnownProfile,
    RefusedProfile,
    import_profile,
    known_profiles,
    may_edit_profiles,
    profile_file,
    refused_profiles,
    regulation_text,
)
from ui.commands import Command, KeyHint
from ui.page import Host, PageWidget
from ui.regulation.files import read_small, write_whole
from ui.regulation.paper import print_html
from ui.regulation.profile_document import CLAUSE_LINK, comparison_html, profile_html, text_html
from ui.regulation.profiles_head import COMPARE, ProfilesHead
from ui.regulation.reading import Reading
from ui.regulation.words import tr
from ui.seat import Seat
from ui.widgets.banner import Banner, Tone
from ui.widgets.sheet import Ground, column
from ui.wording.dates import full_date, language
from ui.wording.errors import sentence


@dataclass(frozen=True, slots=True)
class Known:
    """What this computer knows: versions that are good, and those that were refused."""

    profiles: tuple[KnownProfile, ...]
    refused: tuple[RefusedProfile, ...]


class ProfilesPage(PageWidget):
    """Rules at the left, the text of the regulation at the right; or several profiles as a table."""

    page_id = "profiles"

    def __init__(self, host: Host, seat: Seat) -> None:
        super().__init__()
        self._host = host
        self._seat = seat
        self.known = Known((), ())
        self.head = ProfilesHead()
        self.refused = Banner(Tone.REFUSED)
        self.rules, self.text = Reading(""), Reading("", paper=True)
        self.table = Reading("")
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        top = Ground("surface", lines="b")
        lines = column(self.head, self.refused, gap=8)
        lines.setContentsMargins(16, 10, 16, 10)
        top.setLayout(lines)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.rules)
        sides.addWidget(self.text)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(sides)
        self._stack.addWidget(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(top)
        whole.addWidget(middle, 1)

    def _connect(self) -> None:
        self.head.changed.connect(self.show_chosen)
        self.head.import_asked.connect(self.ask_import)
        self.head.export_asked.connect(self.ask_export)
        self.head.print_asked.connect(self.print)
        self.rules.asked.connect(partial(_go_to_clause, self))

    def title(self) -> str:
        """Name of the screen."""
        return tr("regulation", "Regulations")

    def panes(self) -> Sequence[QWidget]:
        """What is chosen, the rules, the text."""
        return (self.head, self.rules, self.text, self.table)

    def retranslate(self) -> None:
        """Names for readers; the documents again."""
        self.rules.setAccessibleName(tr("regulation", "Rules"))
        self.text.setAccessibleName(tr("regulation", "Text of the regulation"))
        self.table.setAccessibleName(tr("regulation", "Comparison of regulations"))
        self.show_chosen()

    def commands(self) -> Sequence[Command]:
        """Import, export, print."""
        here = self.title()
        may = partial(may_edit_profiles, self._seat.desk)
        why = partial(tr, "regulation", "only an administrator imports regulations")
        words = tr("regulation", "Import a regulation profile")
        return [
            Command("profiles.import", words, self.ask_import, section=here, enabled=may, reason=why),
            Command("profiles.export", tr("regulation", "Export the file"), self.ask_export, section=here),
            Command("profiles.print", tr("regulation", "Print"), self.print, key="Ctrl+P", section=here),
        ]

    def keys(self) -> Sequence[KeyHint]:
        """Keys of the documents."""
        return (
            KeyHint("Ctrl+Down", self.tr("next link")),
            KeyHint("Ctrl+Up", self.tr("link before")),
            KeyHint("Enter", self.tr("follow the link")),
        )

    def on_shown(self, argument: object) -> None:
        """The organisation's own regulation, or the comparison."""
        self.head.ask(COMPARE if argument == "compare" else None)
        self._read()

    def refresh(self, changes: Changes) -> None:
        """A version arrived."""
        if changes.touches("profile_version", "organisation"):
            self._read()

    def escape(self) -> bool:
        """Back to where the question came up."""
        self._host.go_back()
        return True

    def _read(self) -> None:
        desk = self._seat.desk
        self._host.work.query(
            lambda: Known(known_profiles(desk), refused_profiles()),
            then=self._take,
            latest="profiles",
            owner=self,
        )

    def _take(self, known: Known) -> None:
        self.known = known
        self.head.offer(known.profiles, may_import=may_edit_profiles(self._seat.desk))
        bad = [f"{one.name}: {sentence(one.problem)}" for one in known.refused]
        stays = tr("regulation", "A version was refused; what was in force stays.")
        self.refused.say(stays if bad else "", "\n".join(bad))
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what the head asks for."""
        comparing = self.head.comparing
        self._stack.setCurrentIndex(1 if comparing else 0)
        if comparing:
            profiles = self.head.compared
            points = compare(profiles) if profiles else ()
            self.table.show_document(lambda: comparison_html(profiles, points))
            return
        profile = self.head.profile
        if profile is not None:
            sections = listing(profile)
            self.head.offer_sections([section.code for section in sections])
            only = self.head.section
            self.rules.show_document(lambda: profile_html(sections, only))
            self.show_text(profile, "")

    def show_text(self, profile: Profile, clause_code: str) -> None:
        """The regulation's own words, at a clause if one is named."""
        text, clause = regulation_text(profile), profile.clause(clause_code)
        place = place_in_text(clause, text) if clause is not None else None
        if not text:
            none = tr("regulation", "The text of this regulation is not on this computer.")
            self.text.show_document(lambda: none)
        else:
            anchor = "asked" if place is not None else ""
            self.text.show_document(lambda: text_html(text, place), anchor=anchor)

    def print(self) -> None:
        """Print what is shown."""
        profile = self.head.profile
        shown = self.table if self.head.comparing else self.rules
        title = self.title() if profile is None or self.head.comparing else profile.names.text(language())
        try:
            done = print_html(
                f"<h1>{title}</h1>{shown.toHtml()}",
                folder=self._seat.exports,
                name=f"{title}.pdf",
                printer=str(self._seat.settings.get("printer")),
            )
        except OtklikError as error:
            self._host.show_error(error)
        else:
            self._host.done(done)

    def ask_import(self) -> None:
        """Ask for a profile file."""
        title = tr("regulation", "Import a regulation profile")
        chosen, _ = QFileDialog.getOpenFileName(self, title, str(self._seat.exports), "TOML (*.toml)")
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, path: Path) -> None:
        """Import a profile file; a bad one is named with its key and line and changes nothing."""
        desk = self._seat.desk

        def imported(profile: Profile) -> None:
            self.refused.say("")
            words = tr("regulation", "Version {version} of «{profile}»: new appeals follow it from {date}")
            start = full_date(profile.valid_from)
            self._host.done(words.format(version=profile.version, profile=profile.profile, date=start))
            self._read()

        self._host.work.do(
            lambda: import_profile(desk, read_small(path, LARGEST_FILE), path.name),
            then=imported,
            failed=lambda error: self.refused.say(
                sentence(error), tr("regulation", "What was in force stays.")
            ),
            owner=self,
        )

    def ask_export(self) -> None:
        """Ask where the file of the shown version is to be kept."""
        profile = self.head.profile
        if profile is None:
            return
        start = str(self._seat.exports / f"{profile.profile}-{profile.version}.toml")
        title = tr("regulation", "Export the file")
        chosen, _ = QFileDialog.getSaveFileName(self, title, start, "TOML (*.toml)")
        if chosen:
            self.write_file(profile, Path(chosen))

    def write_file(self, profile: Profile, path: Path) -> None:
        """Keep the file of a version, to be changed and imported under a new version."""
        try:
            write_whole(path, profile_file(profile))
        except OtklikError as error:
            self._host.show_error(error)
        else:
            self._host.done(tr("regulation", "Kept as {name}").format(name=path.name))


def _go_to_clause(page: ProfilesPage, address: str) -> None:
    profile = page.head.profile
    if profile is not None and address.startswith(CLAUSE_LINK):
        page.show_text(profile, address.removeprefix(CLAUSE_LINK))
