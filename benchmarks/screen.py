"""A screen of our own for measuring windows: Xvfb, and the moment when a program's window is mapped.

Speaks to the X server through ``libX11``, which every Linux desktop has, so that a program is
measured from outside and needs no hook: ours and a peer's alike.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import select
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

_MAP_NOTIFY = 19
_SUBSTRUCTURE_NOTIFY = 1 << 19
_EVENT_BYTES = 192
_VIEWABLE_WIDTH = 300
_Z_PIXMAP = 2
_ALL_PLANES = 0xFFFFFFFF
_PIXEL_BYTES = 4
_INK = 16
"""So many colours in a strip of a list mean text: grounds and lines have two or three."""
_GLANCE_S = 0.004

Area = tuple[int, int, int, int]
"""x, y, width and height of a part of the screen, in pixels."""


class NoScreenError(Exception):
    """There is no Xvfb or no libX11 here, so no window can be measured."""


@contextmanager
def virtual_screen() -> Iterator[str]:
    """A running Xvfb; its DISPLAY."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1366x768x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    try:
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    except FileNotFoundError as error:
        raise NoScreenError("Xvfb is not installed") from error
    os.close(writing)
    try:
        yield f":{_line(reading)}"
    finally:
        os.close(reading)
        server.terminate()
        server.wait()


def _line(reading: int) -> str:
    """A whole line: the server may write the number and the end of its line apart."""
    text = b""
    while not text.endswith(b"\n"):
        piece = os.read(reading, 16)
        if not piece:
            raise NoScreenError("Xvfb did not start")
        text += piece
    return text.decode().strip()


class _Attributes(ctypes.Structure):
    """The head of XWindowAttributes: what we read of it."""

    _fields_ = (
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("rest", ctypes.c_byte * 160),
    )


class _Image(ctypes.Structure):
    """The head of XImage up to the length of a line."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("orders", ctypes.c_int * 4),
        ("depth", ctypes.c_int),
        ("line_bytes", ctypes.c_int),
    )


class _Watcher:
    """Waits for a window of at least 300 pixels to be mapped below the root window."""

    def __init__(self, display: str) -> None:
        name = ctypes.util.find_library("X11")
        if name is None:
            raise NoScreenError("libX11 is not installed")
        self._x = ctypes.CDLL(name)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise NoScreenError(f"no answer from display {display}")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, self._root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        self._x.XSync(self._display, 0)

    def wait(self, patience: float) -> bool:
        """Whether such a window appeared within so many seconds."""
        until = time.monotonic() + patience
        while (left := until - time.monotonic()) > 0:
            if not self._x.XPending(self._display):
                select.select([self._x.XConnectionNumber(self._display)], [], [], left)
                continue
            if self._is_real_window(self._next_event()):
                return True
        return False

    def wait_for_text(self, area: Area, patience: float) -> bool:
        """Whether text was painted in that part of the screen within so many seconds."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            if self._colours(area) >= _INK:
                return True
            time.sleep(_GLANCE_S)
        return False

    def _colours(self, area: Area) -> int:
        planes = ctypes.c_ulong(_ALL_PLANES)
        image = self._x.XGetImage(self._display, self._root, *area, planes, _Z_PIXMAP)
        try:
            seen = image.contents
            data = ctypes.string_at(seen.data, seen.line_bytes * seen.height)
        finally:
            self._x.XDestroyImage(image)
        return len({data[at : at + _PIXEL_BYTES] for at in range(0, len(data), _PIXEL_BYTES)})

    def _next_event(self) -> ctypes.Array[ctypes.c_char]:
        event = ctypes.create_string_buffer(_EVENT_BYTES)
        self._x.XNextEvent(self._display, event)
        return event

    def _is_real_window(self, event: ctypes.Array[ctypes.c_char]) -> bool:
        if ctypes.c_int.from_buffer(event).value != _MAP_NOTIFY:
            return False
        # type, serial, send_event, display, event window, window: each in a word of 8 bytes
        window = ctypes.c_ulong.from_buffer(event, 5 * 8).value
        seen = _Attributes()
        self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(seen))
        return int(seen.width) >= _VIEWABLE_WIDTH

    def close(self) -> None:
        """Leave the display."""
        self._x.XCloseDisplay(self._display)


def seconds_to_window(
    command: Sequence[str],
    display: str,
    *,
    environment: Mapping[str, str],
    text_in: Area | None = None,
    patience: float = 30.0,
) -> tuple[float, float]:
    """From starting a program to its first window, and to text in a part of the screen.

    The program is then ended. Without ``text_in`` both figures are those of the window.

    Raises:
        TimeoutError: no window of at least 300 pixels appeared, or no text in it.
    """
    watcher = _Watcher(display)
    started = time.perf_counter()
    program = subprocess.Popen(
        command, env={**environment, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        if not watcher.wait(patience):
            raise TimeoutError(f"{command[0]} showed no window")
        shown = time.perf_counter() - started
        if text_in is None:
            return shown, shown
        if not watcher.wait_for_text(text_in, patience):
            raise TimeoutError(f"{command[0]} painted no text")
        return shown, time.perf_counter() - started
    finally:
        program.terminate()
        program.wait()
        watcher.close()
