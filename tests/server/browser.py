"""A real headless Chromium, driven over its debugging pipe: types, presses Enter, reads the page."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any


class PageLeft(AssertionError):
    """The page went away while the browser answered: after a key or a click that leads elsewhere it may."""


_LEFT = ("navigated or closed", "context was destroyed", "Cannot find context")


class Browser:
    """One tab. Script is switched off on the pages: they must do without."""

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write = read, write
        self._count, self._rest, self._session = 0, b"", ""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Emulation.setScriptExecutionDisabled", value=True)

    def open(self, address: str) -> None:
        self._mark()
        self.call("Page.navigate", url=address)
        self.settle()

    def type_into(self, field_id: str, text: str) -> None:
        self.call("DOM.getDocument")
        found = self.call("Runtime.evaluate", expression=f"document.getElementById({field_id!r})")
        self.call("DOM.focus", objectId=found["result"]["objectId"])
        self.call("Input.insertText", text=text)

    def press_enter(self) -> None:
        self._mark()
        key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
        for what in ("keyDown", "keyUp"):
            with suppress(PageLeft):
                self.call("Input.dispatchKeyEvent", type=what, **key)
        self.settle()

    def click(self, text: str) -> None:
        """Click the first button with these words, where the mouse would."""
        self._mark()
        self._press("button", text)
        self.settle()

    def unfold(self, text: str) -> None:
        """Click the first heading with these words that hides something; the page stays."""
        self._press("summary", text)

    def _press(self, kind: str, text: str) -> None:
        script = f"""(() => {{
            const all = [...document.querySelectorAll('{kind}')];
            const one = all.find(e => e.textContent.trim() === {json.dumps(text)});
            one.scrollIntoView();
            const r = one.getBoundingClientRect();
            return JSON.stringify([r.x + r.width / 2, r.y + r.height / 2]) }})()"""
        x, y = json.loads(self.value(script))
        for what in ("mousePressed", "mouseReleased"):
            with suppress(PageLeft):
                self.call("Input.dispatchMouseEvent", type=what, x=x, y=y, button="left", clickCount=1)

    def text(self) -> str:
        return str(self.value("document.body.innerText"))

    def value(self, expression: str) -> Any:
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def settle(self) -> None:
        """Wait until the page after the marked one is complete."""
        for _ in range(600):
            with suppress(PageLeft):
                if self.value("!window.seenBefore && document.readyState === 'complete'"):
                    return
            time.sleep(0.05)
        raise AssertionError("the page didn't load")

    def _mark(self) -> None:
        self.value("window.seenBefore = true")

    def call(self, method: str, **params: Any) -> dict[str, Any]:
        self._count += 1
        message: dict[str, Any] = {"id": self._count, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._count:
                if "error" in answer:
                    left = any(part in str(answer["error"]) for part in _LEFT)
                    raise (PageLeft if left else AssertionError)(f"{method}: {answer['error']}")
                result: dict[str, Any] = answer["result"]
                return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            data = os.read(self._read, 1 << 16)
            if not data:
                raise AssertionError("the browser went away")
            self._rest += data
        text, _, self._rest = self._rest.partition(b"\0")
        said: dict[str, Any] = json.loads(text)
        return said


_LAUNCHER = """
import fcntl, os, sys
ends = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 10) for end in sys.argv[1:3]]
os.dup2(ends[0], 3)
os.dup2(ends[1], 4)
os.execvp(sys.argv[3], sys.argv[3:])
"""
"""Chromium reads its debugging pipe at 3 and writes it at 4."""


@contextmanager
def chromium(profile: Path) -> Iterator[Browser]:
    """A browser with an empty profile."""
    from_us, ours = os.pipe()
    theirs, to_us = os.pipe()
    flags = "--headless --no-sandbox --disable-gpu --remote-debugging-pipe --lang=ru --accept-lang=ru".split()
    chosen = ["chromium", *flags, f"--user-data-dir={profile}"]
    command = [sys.executable, "-c", _LAUNCHER, str(from_us), str(to_us), *chosen]
    with subprocess.Popen(command, pass_fds=(from_us, to_us), stderr=subprocess.DEVNULL) as running:
        os.close(from_us)
        os.close(to_us)
        try:
            yield Browser(theirs, ours)
        finally:
            running.kill()
            os.close(ours)
            os.close(theirs)
