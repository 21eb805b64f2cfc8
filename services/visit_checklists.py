"""What an engineer looks at during a visit: a list by the topic of the appeal, from a data file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from resources import resource_path


def checklist(topic: str) -> tuple[str, ...]:
    """Codes of the items for a topic; an unknown topic has those that stand on every list."""
    topics = _file()["topics"]
    return (*topics.get("every", ()), *topics.get(topic, ()))


def item_words(item: str, language: str) -> str:
    """An item as a person reads it; a code that is no longer listed stays itself."""
    words: Mapping[str, str] = _file()["items"].get(item, {})
    return words.get(language) or item


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads(resource_path("visits", "checklists.toml").read_text(encoding="utf-8"))
