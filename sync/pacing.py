"""Connections on which nobody waits for ever: each answer must come at a pace that will ever end.

A socket's time-out counts anew with each byte, so a line that gives one byte a second would
hold a round for days, in the headers as in the body. Here the whole answer is bounded, from
its first byte to its last; and what is sent goes in pieces, so that a slow line isn't taken
for a dead one. Only loaded with the first exchange, because it loads the network's libraries.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import socket
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

from sync.errors import Offline

Monotonic = Callable[[], float]
_PIECE = 64 * 1024
_LOOK_EVERY = 10.0
"""Seconds; a laptop that comes into another network finds the way out with its next try."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How long an answer may take once it has begun.

    ``first``: seconds it has in any case, headers included. ``slowest``: bytes a second from
    then on; the slowest mobile line gives ten times that. ``longest``: seconds after which it
    is given up whatever its size; all that a server answers is some 1 MiB at most.
    """

    first: float = 20.0
    slowest: float = 200.0
    longest: float = 600.0

    def allowed(self, count: int) -> float:
        """Seconds within which ``count`` bytes are welcome."""
        return min(self.longest, self.first + count / self.slowest)


def paced_session(pace: Pace, monotonic: Monotonic) -> requests.Session:
    """A session whose answers keep the pace, and that sends the credentials it is given and no others."""
    session = _Session(monotonic)
    for scheme in ("http://", "https://"):
        session.mount(scheme, _PacedAdapter(pace, monotonic))
    session.auth = _as_given
    return session


class _Session(requests.Session):
    """Looks for the computer's proxies and certificates every few seconds, not at each request.

    That look reads the whole environment (on Windows the registry) several times: a quarter of
    the time of a small exchange.
    """

    def __init__(self, monotonic: Monotonic) -> None:
        super().__init__()
        self._monotonic = monotonic
        self._looked: dict[object, tuple[float, Any]] = {}

    def merge_environment_settings(self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any) -> Any:
        """The proxies and certificates for an address, as they were found a moment ago."""
        parts = urlsplit(str(url))
        asked = parts.scheme, parts.netloc, stream, verify, cert
        now = self._monotonic()
        at, found = self._looked.get(asked, (now, None))
        if found is None or proxies or not 0 <= now - at < _LOOK_EVERY:
            found = super().merge_environment_settings(url, proxies, stream, verify, cert)
            self._looked[asked] = now, found
        return dict(found)


def _as_given(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """Leave the token alone: otherwise a ``.netrc`` of this computer would take its place."""
    return request


class _PacedAdapter(HTTPAdapter):
    """Makes its connections, direct or through a proxy, of the classes below."""

    def __init__(self, pace: Pace, monotonic: Monotonic) -> None:
        self._waiting: weakref.WeakSet[_PacedBytes] = weakref.WeakSet()
        self._pools = _pool_classes(pace, monotonic, self._waiting)
        super().__init__()

    def abandon(self) -> None:
        """End the answers that are being waited for."""
        for one in tuple(self._waiting):
            one.abandon()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        """Make the pool of direct connections."""
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **options: Any) -> PoolManager:
        """The pool of connections through a proxy."""
        found: PoolManager = super().proxy_manager_for(proxy, **options)
        found.pool_classes_by_scheme = self._pools
        return found


def _pool_classes(
    pace: Pace, monotonic: Monotonic, waiting: weakref.WeakSet[_PacedBytes]
) -> dict[str, type[HTTPConnectionPool]]:
    def respond(sock: socket.socket, *arguments: Any, **options: Any) -> _PacedResponse:
        paced = _PacedBytes(sock, pace, monotonic)
        waiting.add(paced)
        return _PacedResponse(paced, sock, *arguments, **options)

    class Plain(_InPieces, HTTPConnection):
        response_class = staticmethod(respond)  # type: ignore[assignment]

    class Secure(_InPieces, HTTPSConnection):
        response_class = staticmethod(respond)  # type: ignore[assignment]

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _InPieces(http.client.HTTPConnection):
    """Sends a body in pieces: each has the socket's whole time-out, as a piece of an answer has."""

    def send(self, data: Any) -> None:
        """Send bytes in pieces, anything else as it comes."""
        if not isinstance(data, bytes):
            super().send(data)
            return
        for start in range(0, len(data), _PIECE):
            super().send(data[start : start + _PIECE])


class _PacedResponse(http.client.HTTPResponse):
    """An answer that reads its bytes, headers and body, through a paced reader."""

    def __init__(self, paced: _PacedBytes, sock: socket.socket, *arguments: Any, **options: Any) -> None:
        super().__init__(sock, *arguments, **options)
        self.fp.close()
        self.fp = io.BufferedReader(paced)


class _PacedBytes(io.RawIOBase):
    """The bytes of one answer; its first byte may take the socket's time-out, the rest keeps the pace."""

    def __init__(self, sock: socket.socket, pace: Pace, monotonic: Monotonic) -> None:
        super().__init__()
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._pace = pace
        self._monotonic = monotonic
        self._patience = sock.gettimeout()
        self._began: float | None = None
        self._count = 0

    def readable(self) -> bool:
        """It is made for reading."""
        return True

    def readinto(self, buffer: Any) -> int | None:
        """Read what has come.

        Raises:
            Offline: ``answer_too_slow``.
            TimeoutError: nothing came within the socket's time-out.
        """
        self._sock.settimeout(self._wait())
        try:
            count = self._raw.readinto(buffer)
        except TimeoutError:
            self._wait()
            raise
        finally:
            self._sock.settimeout(self._patience)
        if self._began is None:
            self._began = self._monotonic()
        self._count += count or 0
        return count

    def _wait(self) -> float | None:
        """Seconds that the next bytes may take."""
        if self._began is None:
            return self._patience
        left = self._began + self._pace.allowed(self._count) - self._monotonic()
        if left <= 0:
            raise Offline("answer_too_slow")
        return left if self._patience is None else min(self._patience, left)

    def abandon(self) -> None:
        """Wake the thread that waits here: it finds the connection at its end."""
        with contextlib.suppress(OSError):
            socket.socket.shutdown(self._sock, socket.SHUT_RDWR)

    def close(self) -> None:
        """Give the socket back."""
        self._raw.close()
        super().close()
