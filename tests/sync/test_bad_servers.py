"""Whatever answers in the server's place, nothing typed or stored is lost, and the reason is named."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from domain.changes import Changes
from program.syncing import make_engine
from services.office import Office
from services.sync_status import sync_summary
from sync.errors import Busy, ExchangeEnded, Offline
from sync.transport import Credentials, Transport
from tests.factory import make_office, registered

Answer = Callable[[BaseHTTPRequestHandler], None]


def html_with_status_200(handler: BaseHTTPRequestHandler) -> None:
    page = "<html><body>Войдите в сеть гостиницы</body></html>".encode()
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(page)))
    handler.end_headers()
    handler.wfile.write(page)


def status_500(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(500)
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def nothing_at_all(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def cut_in_the_middle(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"epoch":')
    handler.close_connection = True


def redirect_elsewhere(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(302)
    handler.send_header("Location", "http://127.0.0.1:1/login")
    handler.send_header("Content-Length", "0")
    handler.end_headers()


def a_bomb_of_gzip(handler: BaseHTTPRequestHandler) -> None:
    import gzip

    page = gzip.compress(b" " * 80_000_000)
    handler.send_response(200)
    handler.send_header("Content-Encoding", "gzip")
    handler.send_header("Content-Length", str(len(page)))
    handler.end_headers()
    handler.wfile.write(page)


@contextmanager
def answering(answer: Answer) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            answer(self)

        def do_GET(self) -> None:
            answer(self)

        def log_message(self, *arguments: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def enrolled(tmp_path: Path, address: str) -> Office:
    office = make_office(tmp_path)
    with office.store.transaction():
        office.store.execute("UPDATE replica SET server = ?, device_key = ?", (address, "k" * 64))
    return office


@pytest.mark.parametrize(
    "answer",
    [html_with_status_200, status_500, nothing_at_all, cut_in_the_middle, redirect_elsewhere, a_bomb_of_gzip],
)
def test_a_strange_answer_counts_as_offline_and_everything_waits(tmp_path: Path, answer: Answer) -> None:
    with answering(answer) as address:
        office = enrolled(tmp_path, address)
        made = registered(office.sit_down("e-kovaleva"))
        waiting = sync_summary(office.store).unsent
        engine = make_engine(office, lambda: "e-kovaleva", tell=_nothing)
        with pytest.raises(Offline) as ended:
            engine.round()
        engine.transport.close()
    assert ended.value.code in {"not_our_server", "no_connection", "answer_too_large"}
    assert sync_summary(office.store).unsent == waiting > 0
    assert made.number == "C0-26-A-0001"


def test_a_server_that_is_not_there_is_offline(tmp_path: Path) -> None:
    office = enrolled(tmp_path, "http://127.0.0.1:1")
    engine = make_engine(office, lambda: "e-kovaleva", tell=_nothing)
    with pytest.raises(Offline, match="no_connection"):
        engine.round()


def test_the_trouble_is_kept_with_what_waits(tmp_path: Path) -> None:
    office = enrolled(tmp_path, "http://127.0.0.1:1")
    registered(office.sit_down("e-kovaleva"))
    with pytest.raises(ExchangeEnded):
        make_engine(office, lambda: "e-kovaleva", tell=_nothing).round()
    tries, error = office.store.execute("SELECT min(tries), max(last_error) FROM outbox").fetchone()
    assert (tries, error) == (1, "no_connection")


def test_an_answer_proved_with_another_key_is_not_our_server(tmp_path: Path) -> None:
    def forged(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Otklik-Epoch", "e")
        handler.send_header("Otklik-Proof", "0" * 32)
        handler.send_header("Content-Length", "2")
        handler.end_headers()
        handler.wfile.write(b"{}")

    with answering(forged) as address:
        office = enrolled(tmp_path, address)
        with pytest.raises(Offline, match="not_our_server"):
            make_engine(office, lambda: "e-kovaleva", tell=_nothing).round()


def test_a_busy_server_of_ours_is_told_from_an_absent_one() -> None:
    from sync.transport import Answer as Proved
    from sync.transport import _ended

    assert isinstance(_ended(Proved(503, b'{"code":"busy","facts":{}}', {})), Busy)
    assert isinstance(_ended(Proved(429, b"{}", {})), Busy)


def test_a_password_in_the_address_is_never_sent_elsewhere(tmp_path: Path) -> None:
    seen: list[str] = []

    def remember(handler: BaseHTTPRequestHandler) -> None:
        seen.append(handler.headers.get("Authorization", ""))
        redirect_elsewhere(handler)

    with answering(remember) as address:
        transport = Transport(Credentials(address, "d", "k" * 64, "token"), random_bytes=lambda n: b"\0" * n)
        with pytest.raises(Offline):
            transport.post("/hello", {})
        transport.close()
    assert seen == ["Bearer token"]


def _nothing(changes: Changes) -> None: ...


def test_a_failed_secure_connection_is_told_from_no_connection() -> None:
    with answering(status_500) as address:
        secure = address.replace("http://", "https://")
        transport = Transport(Credentials(secure, "d", "k" * 64, "t"), random_bytes=lambda n: b"\0" * n)
        with pytest.raises(Offline, match="secure_connection_failed"):
            transport.post("/hello", {})
        transport.close()


def test_a_server_that_accepts_and_says_nothing_is_given_up_in_time() -> None:
    waiting = threading.Event()

    def silent(handler: BaseHTTPRequestHandler) -> None:
        waiting.wait(20)

    with answering(silent) as address:
        transport = Transport(
            Credentials(address, "d", "k" * 64, "t"), random_bytes=lambda n: b"\0" * n, timeout=(1.0, 0.2)
        )
        with pytest.raises(Offline, match="no_answer_in_time"):
            transport.post("/hello", {})
        transport.close()
        waiting.set()
