"""How a request is declined: an HTTP status beside the code and its facts."""

from __future__ import annotations

from domain.errors import OtklikError


class Declined(OtklikError):
    """The request gets no data; ``status`` is its HTTP status, the code is worded on the laptop."""

    def __init__(self, status: int, code: str, /, **facts: object) -> None:
        super().__init__(code, **facts)
        self.status = status


class StoreUnavailable(Declined):
    """The database didn't answer in time; nothing was acknowledged, so asking again is safe."""

    def __init__(self, reason: str) -> None:
        super().__init__(503, "store_unavailable", reason=reason)


class Duplicate(Exception):
    """A row with this key is there already: somebody else was faster."""
