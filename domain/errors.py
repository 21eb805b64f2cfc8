"""The tree of errors that staff may see, and how each one is worded.

    OtklikError
    ├── Refusal        a rule of the regulation or of the office says no
    ├── BadInput       a file, a field or an answer from outside can't be used
    └── Fault          the machine around us failed: disk, lock, network, key

Everything else that is raised is a bug of ours and goes to the exception hook.

An error carries a *code* and the facts of the case, never a ready sentence: the same
error is shown in four languages (``ui/wording``) and logged without personal data.
"""

from __future__ import annotations

from collections.abc import Mapping


class OtklikError(Exception):
    """An expected failure: ``code`` names it, ``facts`` fill the sentence that staff read."""

    def __init__(self, code: str, /, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code}({shown})"


class Refusal(OtklikError):
    """A rule says no. ``facts['clause']`` names the clause where one exists."""


class BadInput(OtklikError):
    """Something from outside can't be used. ``facts['where']`` names file, line, key or field."""


class Fault(OtklikError):
    """The surroundings failed; nothing that was acknowledged is lost."""
