"""The questions of an appeal: one a line on the card, each with a short identifier of its text."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping


def questions_of(appeal: Mapping[str, object]) -> dict[str, str]:
    """Question texts by identifier; an edited question is another question."""
    lines = [line.strip() for line in str(appeal.get("questions") or "").splitlines()]
    return {question_id(line): line for line in lines if line}


def question_id(text: str) -> str:
    """The identifier under which a letter ticks a question off."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:12]
