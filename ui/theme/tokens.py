"""The design tokens: every colour and every fixed measure of the interface.

This is the only place with colour values. Contrast of each text pair is held by
``tests/ui/test_contrast.py`` (WCAG 2.2, 1.4.3 and 1.4.11): text 4.5:1, marks and outlines 3:1.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class State(StrEnum):
    """What a term or a step looks like; each has a shape of its own, so colour is never alone."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    IN_TIME = "in_time"
    PAUSED = "paused"
    DONE = "done"


class Ink(NamedTuple):
    """Text, shape and background colour of one state."""

    text: str
    shape: str
    tint: str


class Tokens(NamedTuple):
    """One theme: colours by role. Names are those of the design page, section 2."""

    name: str
    chrome: str
    surface: str
    sunken: str
    raised: str
    hover: str
    pressed: str
    selected: str
    selected_off: str
    line: str
    line2: str
    desk: str
    paper: str
    paper_ink: str
    paper_ink2: str
    paper_entry: str
    paper_line: str
    toast: str
    toast_text: str
    toast_link: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_hover: str
    accent_text: str
    accent_tint: str
    field: str
    field_line: str
    focus: str
    disabled: str
    engineer1: Ink
    engineer2: Ink
    late: Ink
    warn: Ink
    calm: Ink
    paused: Ink
    done: Ink
    shadow: str
    dark: bool = False
    tinted: bool = True
    """False in high contrast: tints give way to outlines."""

    def colours(self) -> dict[str, str]:
        """The plain colours by name (states have inks of their own)."""
        every = self._asdict().items()
        return {name: value for name, value in every if isinstance(value, str) and name != "name"}

    def ink(self, state: State) -> Ink:
        """The colours of a state of a term."""
        return {
            State.LATE: self.late,
            State.TODAY: self.warn,
            State.SOON: self.warn,
            State.IN_TIME: self.calm,
            State.PAUSED: self.paused,
            State.DONE: self.done,
        }[state]


LIGHT = Tokens(
    name="light",
    chrome="#F3F2EE",
    surface="#FFFFFF",
    sunken="#FAF9F6",
    raised="#FFFFFF",
    hover="#F1EFEA",
    pressed="#E6E3DC",
    selected="#E4ECFC",
    selected_off="#EAE8E3",
    line="#E5E2DB",
    line2="#CFCBC2",
    desk="#E4E1DA",
    paper="#FFFFFF",
    paper_ink="#1A1A1A",
    paper_ink2="#55565A",
    paper_entry="#24305E",
    paper_line="#D8D2C4",
    toast="#26282D",
    toast_text="#F4F3F0",
    toast_link="#A9C4FF",
    text="#1B1D21",
    text2="#4D525B",
    text3="#61656D",
    accent="#2552BE",
    on_accent="#FFFFFF",
    accent_hover="#1D439F",
    accent_text="#2450B8",
    accent_tint="#E6EDFC",
    field="#FFFFFF",
    field_line="#8D887E",
    focus="#2552BE",
    disabled="#9B9DA1",
    engineer1=Ink("#2552BE", "#2552BE", "#E6EDFC"),
    engineer2=Ink("#0F6A6A", "#0F6A6A", "#DFF1EF"),
    late=Ink("#B3261E", "#C8372D", "#FCEAE8"),
    warn=Ink("#874700", "#C96D00", "#FDEFDC"),
    calm=Ink("#4A5C6E", "#63788C", "#EBEFF3"),
    paused=Ink("#5C4F7D", "#7C6FA0", "#EEEAF5"),
    done=Ink("#1E6A41", "#2F8757", "#E6F3EA"),
    shadow="#000000",
)

DARK = Tokens(
    name="dark",
    chrome="#17181B",
    surface="#1E2024",
    sunken="#1A1C1F",
    raised="#26292E",
    hover="#282B31",
    pressed="#31353C",
    selected="#283858",
    selected_off="#2D3036",
    line="#2E3138",
    line2="#454A53",
    desk="#121315",
    paper="#F7F5F0",
    paper_ink="#1A1A1A",
    paper_ink2="#55565A",
    paper_entry="#24305E",
    paper_line="#D8D2C4",
    toast="#3A3E46",
    toast_text="#F1F1F3",
    toast_link="#A9C4FF",
    text="#E9E9EB",
    text2="#BBBEC5",
    text3="#A3A7B1",
    accent="#3A68DA",
    on_accent="#FFFFFF",
    accent_hover="#3460CE",
    accent_text="#9DBBFF",
    accent_tint="#25314C",
    field="#1E2024",
    field_line="#757B87",
    focus="#9DBBFF",
    disabled="#6C7079",
    engineer1=Ink("#9DBBFF", "#9DBBFF", "#25314C"),
    engineer2=Ink("#7FD0CB", "#7FD0CB", "#1B3B3A"),
    late=Ink("#FF9C92", "#F0685C", "#47231F"),
    warn=Ink("#F7BD74", "#E2973A", "#42301A"),
    calm=Ink("#B3C0CE", "#8598AB", "#2A3038"),
    paused=Ink("#C4B8E4", "#9F90C9", "#332D45"),
    done=Ink("#85D3A4", "#55B17E", "#1E3A2B"),
    shadow="#000000",
    dark=True,
)


class Size:
    """Fixed measures in logical pixels, on a grid of 4 (design page, section 3)."""

    GRID = 4
    TOP_BAR = 46
    STATUS_BAR = 30
    NAV_ROW = 30
    NAV_WIDTH = 208
    RAIL_WIDTH = 57
    LIST_WIDTH = 540
    LIST_ROW = 48
    COMPACT_ROW = 30
    GROUP_ROW = 28
    FIELD = 32
    FIELD_TALL = 34
    BUTTON = 30
    BUTTON_DIALOG = 34
    BUTTON_ROAD = 44
    TAB = 34
    ICON = 16
    RAIL_ICON = 20
    SHAPE = 13
    RADIUS_CAP = 4
    RADIUS_PILL = 5
    RADIUS_FIELD = 6
    RADIUS_SECTION = 8
    RADIUS_TOAST = 10
    RADIUS_DIALOG = 12
    NARROW = 1100
    LOW = 700
    MOTION_MS = 120
