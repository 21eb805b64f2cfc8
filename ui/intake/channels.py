"""The ways in, as the switch over the form shows them: a few groups instead of a dozen channels.

Which channels there are is the profile's; the groups follow the road by which something comes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.regulation.scope import Channel
from domain.regulation.vocabulary import Family
from ui.intake.commands import Described
from ui.widgets.themed import Retranslating
from ui.widgets.toggles import SegmentedSwitch

_ICONS = {
    "phone": "phone",
    "in_person": "user",
    "post": "mail",
    "mail": "at-sign",
    "site": "globe",
    "fax": "printer",
    "book": "book-open",
}
_GROUPS = {
    Family.PHONE: "phone",
    Family.VOICEMAIL: "phone",
    Family.IN_PERSON: "in_person",
    Family.VISIT: "in_person",
    Family.POST: "post",
    Family.FAX: "fax",
    Family.BOOK: "book",
}


def group_of(channel: Channel) -> str:
    """The group of a channel; electronic ones are mail if they are answered as they came."""
    if channel.family is Family.ELECTRONIC:
        return "mail" if channel.answer_way == channel.code and not channel.shows else "site"
    return _GROUPS[channel.family]


def grouped(channels: Mapping[str, Channel]) -> dict[str, list[Channel]]:
    """Groups in the order of the switch, each with its channels in the profile's order."""
    found: dict[str, list[Channel]] = {name: [] for name in _ICONS}
    for channel in channels.values():
        found[group_of(channel)].append(channel)
    return {name: members for name, members in found.items() if members}


def group_words(group: str) -> str:
    """A group as the switch names it."""
    tr = QCoreApplication.translate
    return {
        "phone": tr("intake", "Phone"),
        "in_person": tr("intake", "In person"),
        "post": tr("intake", "Post"),
        "mail": tr("intake", "E-mail"),
        "site": tr("intake", "Site"),
        "fax": tr("intake", "Fax"),
        "book": tr("intake", "Book"),
    }[group]


def came_words(group: str) -> str:
    """How something came, for the line beside the title."""
    tr = QCoreApplication.translate
    return {
        "phone": tr("intake", "phone call"),
        "in_person": tr("intake", "in person"),
        "post": tr("intake", "letter"),
        "mail": tr("intake", "e-mail"),
        "site": tr("intake", "from the site"),
        "fax": tr("intake", "fax"),
        "book": tr("intake", "Book of Complaints"),
    }[group]


class ChannelSwitch(Retranslating, SegmentedSwitch):
    """Chooses the group; the channel itself is the group's first unless another was chosen.

    Signals:
        channel_changed: the code of the channel that holds now, after the person's choice.
    """

    channel_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._groups: dict[str, list[Channel]] = {}
        self._channel = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chosen.connect(self._take_group)
        self.retranslate()

    def retranslate(self) -> None:
        """Words of the segments."""
        self.setAccessibleName(QCoreApplication.translate("intake", "How it came"))
        self.offer([(group_words(name), name, _ICONS[name]) for name in self._groups])
        self._show()

    def show_channels(self, channels: Mapping[str, Channel]) -> None:
        """The channels of the active profile."""
        self._groups = grouped(channels)
        self.retranslate()

    def channel(self) -> str:
        """The code of the chosen channel."""
        return self._channel

    def set_channel(self, code: str) -> None:
        """Show another channel without telling; an unknown code chooses the first there is."""
        known = [one.code for members in self._groups.values() for one in members]
        self._channel = code if code in known else (known[0] if known else "")
        self._show()

    def group(self) -> str:
        """The group of the chosen channel."""
        return next((name for name, members in self._groups.items() if self._holds(members)), "")

    def siblings(self) -> Sequence[Channel]:
        """The channels of the group that is on."""
        return self._groups.get(self.group(), [])

    def step(self, by: int) -> None:
        """The next (+1) or previous (-1) road, round and round."""
        groups = list(self._groups)
        if groups:
            self._take_group(groups[(groups.index(self.group()) + by) % len(groups)])
            self._show()

    def commands(self) -> list[Described]:
        """The roads by keys, from wherever the cursor is."""
        tr = QCoreApplication.translate
        on, back = tr("intake", "It came by the next way"), tr("intake", "It came by the previous way")
        return [
            ("next_channel", on, lambda: self.step(1), "Ctrl+PgDown", "chevron-right"),
            ("previous_channel", back, lambda: self.step(-1), "Ctrl+PgUp", "chevron-left"),
        ]

    def _holds(self, members: Sequence[Channel]) -> bool:
        return any(one.code == self._channel for one in members)

    def _show(self) -> None:
        if self._groups:
            self.choose(self.group())

    def _take_group(self, group: object) -> None:
        if group != self.group():
            self._channel = self._groups[str(group)][0].code
        self.channel_changed.emit(self._channel)
