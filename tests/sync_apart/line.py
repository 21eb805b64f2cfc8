"""A TCP line between laptops and a server that can be moved, slowed, and cut in mid-stream."""

from __future__ import annotations

import contextlib
import random
import socket
import threading
import time

PART = 16_384


class Line:
    """Listens on a port of its own and passes bytes on to ``target``.

    ``cut`` is the share of parts after which a connection is broken off, ``refuse`` that of
    connections that aren't taken, ``slow`` the longest pause before a part, in seconds.
    """

    def __init__(self, target: tuple[str, int], chance: random.Random) -> None:
        self.target = target
        self.cut = 0.0
        self.refuse = 0.0
        self.slow = 0.0
        self._chance = chance
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        self._listener.close()

    def _listen(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            if self._chance.random() < self.refuse:
                near.close()
                continue
            threading.Thread(target=self._join, args=(near,), daemon=True).start()

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection(self.target, timeout=5)
        except OSError:
            near.close()
            return
        for one in (near, far):
            one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        ways = [(near, far), (far, near)]
        for source, sink in ways:
            threading.Thread(target=self._pass, args=(source, sink), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(PART):
                if self.slow:
                    time.sleep(self._chance.random() * self.slow)
                if self._chance.random() < self.cut:
                    sink.sendall(data[: self._chance.randrange(len(data))])
                    break
                sink.sendall(data)
        for one in (source, sink):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
