"""However slowly, endlessly or hugely something answers, a round ends, and nothing is lost by it."""

from __future__ import annotations

import contextlib
import gzip
import itertools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from program.syncing import make_engine
from services.sync_status import sync_summary
from sync.errors import Offline
from sync.pacing import Pace
from sync.protocol import limits, proof
from sync.transport import Credentials, Transport
from tests.factory import registered
from tests.sync.test_bad_servers import enrolled

KEY = "k" * 64
QUICK = Pace(first=0.2, slowest=100_000.0, longest=0.6)
Talk = Callable[[str], Iterator[bytes]]


class Listener:
    """What a test wants to know of the other side."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.visits = 0
        self.sent = 0


@contextmanager
def talking(talk: Talk) -> Iterator[Listener]:
    """A server that answers each request with ``talk(proof headers)``, piece by piece, until it is left."""
    server = socket.create_server(("127.0.0.1", 0))
    heard = Listener(f"http://127.0.0.1:{server.getsockname()[1]}")
    threads: list[threading.Thread] = []

    def serve(near: socket.socket) -> None:
        with near, contextlib.suppress(OSError):
            asked = near.makefile("rb")
            while lines := list(itertools.takewhile(lambda line: line.strip(), iter(asked.readline, b""))):
                said = dict(line.lower().split(b": ", 1) for line in lines[1:])
                asked.read(int(said.get(b"content-length", b"0")))
                nonce = said[limits.NONCE_HEADER.lower().encode()].strip().decode()
                given = proof.proof(proof.proof_key(KEY), nonce, "e")
                for piece in talk(f"{limits.EPOCH_HEADER}: e\r\n{limits.PROOF_HEADER}: {given}\r\n"):
                    near.sendall(piece)
                    heard.sent += len(piece)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = server.accept()
                heard.visits += 1
                threads.append(threading.Thread(target=serve, args=(near,), daemon=True))
                threads[-1].start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield heard
    finally:
        server.shutdown(socket.SHUT_RDWR)
        server.close()
        for thread in threads:
            thread.join(10)


def slowly(data: bytes, pause: float = 0.02) -> Iterator[bytes]:
    for number in range(len(data)):
        time.sleep(pause)
        yield data[number : number + 1]


def transport(address: str, pace: Pace = QUICK, *, timeout: float = 5.0) -> Transport:
    return Transport(
        Credentials(address, "d", KEY, "token"),
        random_bytes=lambda n: b"\0" * n,
        monotonic=time.monotonic,
        pace=pace,
        timeout=(timeout, timeout),
    )


def how_it_ends(asking: Transport) -> str:
    try:
        asking.post("/hello", {})
    except Offline as ended:
        return ended.code
    finally:
        asking.close()
    return ""


def dripping_headers(proved: str) -> Iterator[bytes]:
    return slowly(f"HTTP/1.1 200 OK\r\n{proved}Content-Length: 2\r\n\r\n{{}}".encode())


def dripping_body(proved: str) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\n{proved}Content-Length: 100000\r\n\r\n".encode()
    yield from slowly(b" " * 100_000)


def never_beginning(proved: str) -> Iterator[bytes]:
    while True:
        yield b"HTTP/1.1 100 Continue\r\n\r\n"
        time.sleep(0.001)


def quick_but_never_ending(proved: str) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\n{proved}Transfer-Encoding: chunked\r\n\r\n".encode()
    for _ in itertools.count():
        time.sleep(0.01)
        yield b"2000\r\n" + b" " * 0x2000 + b"\r\n"


def flooding(proved: str) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\n{proved}Transfer-Encoding: chunked\r\n\r\n".encode()
    while True:
        yield b"100000\r\n" + b" " * 0x100000 + b"\r\n"


def bomb(proved: str) -> Iterator[bytes]:
    packed = gzip.compress(b" " * 80_000_000)
    head = f"HTTP/1.1 200 OK\r\n{proved}Content-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n"
    yield head.encode() + packed


def many_headers(proved: str) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\n{proved}".encode()
    for number in itertools.count():
        yield f"X-{number}: {'x' * 60_000}\r\n".encode()


def one_endless_header(proved: str) -> Iterator[bytes]:
    yield f"HTTP/1.1 200 OK\r\n{proved}X: ".encode()
    while True:
        yield b"x" * 60_000


@pytest.mark.parametrize(
    ("talk", "code"),
    [
        (dripping_headers, "answer_too_slow"),
        (dripping_body, "answer_too_slow"),
        (never_beginning, "answer_too_slow"),
        (quick_but_never_ending, "answer_too_slow"),
        (bomb, "answer_too_large"),
        (many_headers, "no_connection"),
        (one_endless_header, "no_connection"),
    ],
)
def test_an_answer_that_would_never_end_ends_the_exchange(talk: Talk, code: str) -> None:
    with talking(talk) as heard:
        assert how_it_ends(transport(heard.address)) == code
    assert heard.visits == 1


def test_a_flood_is_given_up_by_its_size() -> None:
    with talking(flooding) as heard:
        assert how_it_ends(transport(heard.address, Pace())) == "answer_too_large"
    assert heard.sent < 200_000_000


def test_of_a_stranger_nothing_is_read_beyond_the_headers() -> None:
    def stranger(proved: str) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n"
        while True:
            yield b"x" * 1_000_000

    with talking(stranger) as heard:
        assert how_it_ends(transport(heard.address)) == "not_our_server"
    assert heard.sent < 20_000_000


def test_nobody_follows_to_another_host_whoever_says_so() -> None:
    with talking(lambda proved: iter([b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"])) as other:

        def elsewhere(proved: str) -> Iterator[bytes]:
            head = f"HTTP/1.1 307 Temporary Redirect\r\n{proved}Location: {other.address}/sync/v1/hello\r\n"
            yield f"{head}Content-Length: 0\r\n\r\n".encode()

        with talking(elsewhere) as heard:
            assert how_it_ends(transport(heard.address)) == "not_our_server"
    assert (heard.visits, other.visits) == (1, 0)


def proved_answer(proved: str) -> bytes:
    return f'HTTP/1.1 200 OK\r\n{proved}Content-Length: 12\r\n\r\n{{"a":"word"}}'.encode()


def test_a_slow_but_living_line_is_waited_for() -> None:
    with talking(lambda proved: slowly(proved_answer(proved), pause=0.008)) as heard:
        asking = transport(heard.address, Pace(first=0.5, slowest=20.0, longest=60.0))
        assert asking.post("/hello", {}) == {"a": "word"}
        asking.close()


def test_one_connection_serves_one_exchange_after_another() -> None:
    with talking(lambda proved: iter([proved_answer(proved)])) as heard:
        asking = transport(heard.address)
        said = [asking.post("/hello", {"turn": turn})["a"] for turn in range(3)]
        asking.close()
    assert (said, heard.visits) == (["word"] * 3, 1)


def test_what_is_sent_slowly_may_take_longer_than_the_time_out() -> None:
    taken = []

    def read_slowly(server: socket.socket) -> None:
        near, _ = server.accept()
        with near:
            while part := near.recv(16_384):
                taken.append(len(part))
                time.sleep(0.001)

    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.bind(("127.0.0.1", 0))
        server.listen()
        thread = threading.Thread(target=read_slowly, args=(server,))
        thread.start()
        asking = transport(f"http://127.0.0.1:{server.getsockname()[1]}", timeout=0.5)
        with pytest.raises(Offline):
            asking.patch("/blobs/uploads/u", b"x" * 9_000_000, 0)
        asking.close()
        thread.join(60)
    assert sum(taken) > 9_000_000


def test_a_round_with_a_dripping_server_ends_and_everything_waits(tmp_path: Path) -> None:
    with talking(dripping_headers) as heard:
        office = enrolled(tmp_path, heard.address)
        registered(office.sit_down("e-kovaleva"))
        waiting = sync_summary(office.store).unsent
        engine = make_engine(office, lambda: "e-kovaleva", tell=lambda changes: None)
        engine.transport = transport(heard.address)
        with pytest.raises(Offline, match="answer_too_slow"):
            engine.round()
        engine.transport.close()
    assert sync_summary(office.store).unsent == waiting > 0
    assert office.store.execute("SELECT max(last_error) FROM outbox").fetchone()[0] == "answer_too_slow"


def test_the_token_is_not_replaced_by_a_password_file_of_the_computer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login somebody password secret\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            near, _ = server.accept()
            with near:
                seen.append(near.recv(65_536))

        thread = threading.Thread(target=listen)
        thread.start()
        asking = transport(f"http://127.0.0.1:{server.getsockname()[1]}")
        with pytest.raises(Offline):
            asking.get("/wait")
        asking.close()
        thread.join(10)
    assert b"Bearer token" in seen[0]
