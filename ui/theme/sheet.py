"""The one short style sheet: line and text edits, combo, check box, scroll bar, menu."""

from __future__ import annotations

import re
from functools import cache

from resources import resource_path
from ui.theme.tokens import Ink, Tokens

_NAME = re.compile(r"@([a-z][a-z0-9_]*)")


@cache
def _template() -> str:
    return resource_path("styles", "otklik.qss").read_text(encoding="utf-8")


def style_sheet(look: Tokens) -> str:
    """The sheet with ``@name`` replaced by the token of that name (``@late_text`` for a state's)."""
    values = {}
    for name, value in look._asdict().items():
        inner = value._asdict() if isinstance(value, Ink) else {}
        values.update({name: value, **{f"{name}_{part}": colour for part, colour in inner.items()}})
    values["icons"] = resource_path("icons").as_posix()
    return _NAME.sub(lambda found: str(values[found[1]]), _template())
