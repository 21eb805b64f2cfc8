"""One exchange with the server: JSON both ways, packed, and proved to be from our server.

Whatever comes back without the right proof counts as "offline": a hotel's log-in page with
status 200, a proxy's error page, another server behind the same name.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from sync.ahead import Ahead, AtOnce, Waiting
from sync.errors import Busy, ExchangeEnded, Expected, Fork, Offline, Refused, Reset
from sync.protocol import limits, proof

if TYPE_CHECKING:
    import requests

    from sync.pacing import Pace

_JSON = {"Content-Type": "application/json"}
_PACK_ABOVE = 1024
_GZIP_LEVEL = 4
"""A tenth more bytes than at 6, and a third of its time: batches in columns are small already."""
_LARGEST_ANSWER = 64 * 1024 * 1024
_UNDER_WAY_MOST = 4
"""Answers that may still be waited for; calls keep their order, so earlier ones are over."""
_PART_BYTES = 256 * 1024
_DOWNLOAD_BYTES = 1024 * 1024
_PART_ATTEMPTS = 5
_PARTIAL = 206
_TOO_BUSY = (429, 503)
_FORBIDDEN = 403
_ENROL = "/enrol"
_RandomBytes = Callable[[int], bytes]
Prepared = Callable[[dict[str, Any]], dict[str, Any]]
Told = Callable[[int, int], object]
"""Hears how much of how much is done."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """How this device shows itself to its server."""

    server: str
    device_id: str
    device_key: str
    token: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A proved answer of our server."""

    status: int
    body: bytes
    headers: Mapping[str, str]

    def json(self) -> dict[str, Any]:
        """The body as an object.

        Raises:
            Offline: ``answer_unreadable``; a truncated answer is no answer.
        """
        try:
            value = json.loads(self.body)
        except ValueError as error:
            raise Offline("answer_unreadable") from error
        if not isinstance(value, dict):
            raise Offline("answer_unreadable")
        return value


class Packed(NamedTuple):
    """A body as it travels, and the headers that say how."""

    data: bytes
    headers: Mapping[str, str]


def packed(body: Mapping[str, Any]) -> Packed:
    """An object written out, and packed where that pays."""
    data = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    if len(data) <= _PACK_ABOVE:
        return Packed(data, _JSON)
    return Packed(gzip.compress(data, _GZIP_LEVEL, mtime=0), {**_JSON, "Content-Encoding": "gzip"})


class Transport:
    """Sends requests as one device; made once per worker, closed with it.

    ``token`` is asked at each request: the person at the computer may change. ``timeout``:
    seconds to connect and to wait for the first byte. From then on ``monotonic`` (seconds) lets
    an answer that doesn't keep the pace be given up. What isn't proved ends with its headers.
    ``ahead`` sets calls going whose answers are waited for later.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        random_bytes: _RandomBytes,
        token: Callable[[], str] | None = None,
        session: requests.Session | None = None,
        timeout: tuple[float, float] = (5.0, 40.0),
        monotonic: Callable[[], float] = lambda: 0.0,
        pace: Pace | None = None,
        ahead: Ahead | None = None,
    ) -> None:
        self._credentials = credentials
        self._random_bytes = random_bytes
        self._token = token or (lambda: credentials.token)
        self._monotonic = monotonic
        self._pace = pace
        self._session = session
        self._timeout = timeout
        self._ahead = ahead or AtOnce()
        self._under_way: list[Waiting] = []
        self._key = proof.proof_key(credentials.device_key)

    def post(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Send an object and return the answered one."""
        return self.post_packed(path, packed(body))

    def post_packed(self, path: str, body: Packed) -> dict[str, Any]:
        """Send an object that is packed already."""
        return self._post(path, body, self._identity())

    def get(self, path: str, **query: object) -> dict[str, Any]:
        """Ask for an object."""
        return self._get(path, query, self._identity())

    def post_ahead(self, path: str, body: Packed) -> Waiting:
        """Send a packed object now and wait for the answered one later."""
        identity = self._identity()
        return self._begin(lambda: self._post(path, body, identity))

    def get_ahead(self, path: str, *, prepared: Prepared = lambda given: given, **query: object) -> Waiting:
        """Ask for an object now and wait for it later; ``prepared`` makes more of it meanwhile."""
        identity = self._identity()
        return self._begin(lambda: prepared(self._get(path, query, identity)))

    def join(self) -> None:
        """Let what is under way come to its end; nobody wants to know how."""
        for waiting in self._under_way:
            with suppress(ExchangeEnded):
                waiting()
        self._under_way.clear()

    def download(self, path: str, *, tell: Told = lambda done, total: None) -> bytes:
        """Bytes in parts; a part that was cut is asked for again, not the whole.

        ``tell`` hears after each part how many bytes of how many are here.

        Raises:
            ExchangeEnded: one of its kinds.
        """
        data, failed = bytearray(), 0
        while True:
            try:
                part = self.exchange("GET", path, headers={"Range": _range(len(data))})
            except Offline:
                failed += 1
                if failed > _PART_ATTEMPTS:
                    raise
                continue
            if part.status != _PARTIAL:
                return part.body
            data += part.body
            total = int(part.headers.get("Content-Range", "/0").rpartition("/")[2])
            tell(len(data), total)
            if len(data) >= total:
                return bytes(data)

    def patch(self, path: str, chunk: bytes, offset: int) -> Answer:
        """Send one chunk of an upload with its checksum."""
        checksum = base64.b64encode(hashlib.sha256(chunk).digest()).decode()
        headers = {
            limits.UPLOAD_OFFSET_HEADER: str(offset),
            limits.UPLOAD_CHECKSUM_HEADER: f"sha256 {checksum}",
            "Content-Type": "application/offset+octet-stream",
        }
        return self.exchange("PATCH", path, data=chunk, headers=headers)

    def exchange(
        self,
        method: str,
        path: str,
        *,
        data: bytes = b"",
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
    ) -> Answer:
        """One request and its proved answer.

        Raises:
            ExchangeEnded: one of its kinds; nothing else leaves this method.
        """
        sent = {**self._identity(), **(headers or {})}
        return self._exchange(method, path, data, sent, query or {})

    def abandon(self) -> None:
        """Break off what another thread is waiting for; its exchange ends as offline."""
        for adapter in self._session.adapters.values() if self._session is not None else ():
            adapter.abandon()  # type: ignore[attr-defined]

    def close(self) -> None:
        """Give the connection back."""
        self.join()
        self._ahead.close()
        if self._session is not None:
            self._session.close()

    def _post(self, path: str, body: Packed, identity: Mapping[str, str]) -> dict[str, Any]:
        return self._exchange("POST", path, body.data, {**identity, **body.headers}, {}).json()

    def _get(self, path: str, query: Mapping[str, object], identity: Mapping[str, str]) -> dict[str, Any]:
        return self._exchange("GET", path, b"", identity, query).json()

    def _exchange(
        self, method: str, path: str, data: bytes, headers: Mapping[str, str], query: Mapping[str, object]
    ) -> Answer:
        answer = self._send(method, path, data, headers, query)
        if answer.status >= 400:
            raise _ended(answer)
        return answer

    def _begin(self, call: Callable[[], dict[str, Any]]) -> Waiting:
        waiting = self._ahead.begin(call)
        self._under_way = [*self._under_way[1 - _UNDER_WAY_MOST :], waiting]
        return waiting

    def _identity(self) -> dict[str, str]:
        """Who asks, and a nonce; read on the thread of the work, because the token is on the disk."""
        device = f"{self._credentials.device_id}.{self._credentials.device_key}"
        return {
            "Authorization": f"Bearer {self._token()}",
            limits.DEVICE_HEADER: device,
            limits.NONCE_HEADER: self._random_bytes(12).hex(),
            "Accept-Encoding": "gzip",
        }

    def _send(
        self, method: str, path: str, data: bytes, headers: Mapping[str, str], query: Mapping[str, object]
    ) -> Answer:
        import requests
        from urllib3.exceptions import HTTPError, ReadTimeoutError

        url = self._credentials.server.rstrip("/") + limits.BASE + path
        try:
            with self._connection().request(
                method,
                url,
                data=data,
                headers=dict(headers),
                params={key: str(value) for key, value in query.items()},
                timeout=self._timeout,
                allow_redirects=False,
                stream=True,
            ) as reply:
                self._check_proof(path, reply, headers[limits.NONCE_HEADER])
                return _answer(reply.status_code, _body(reply), reply.headers)
        except requests.exceptions.SSLError as error:
            raise Offline("secure_connection_failed") from error
        except (requests.Timeout, ReadTimeoutError) as error:
            raise Offline("no_answer_in_time") from error
        except (requests.RequestException, OSError, zlib.error, EOFError, ValueError) as error:
            raise Offline("no_connection", reason=type(error).__name__) from error
        except HTTPError as error:
            raise Offline("no_connection", reason=type(error).__name__) from error

    def _connection(self) -> requests.Session:
        if self._session is None:
            from sync.pacing import Pace, paced_session

            self._session = paced_session(self._pace or Pace(), self._monotonic)
        return self._session

    def _check_proof(self, path: str, reply: requests.Response, nonce: str) -> None:
        """By its headers alone: of whoever isn't our server we don't read on."""
        if path == _ENROL and reply.status_code == _FORBIDDEN:
            # A server that doesn't know this device yet can't prove itself by its key.
            return
        epoch = reply.headers.get(limits.EPOCH_HEADER, "")
        given = reply.headers.get(limits.PROOF_HEADER, "")
        if not proof.proof_is_right(self._key, nonce, epoch, given) or 300 <= reply.status_code < 400:
            raise Offline("not_our_server", status=reply.status_code)


def _body(reply: requests.Response) -> bytes:
    """The reply's bytes as they travelled.

    Raises:
        Offline: ``answer_too_large``; ``answer_too_slow`` for one that drips in;
            ``no_connection`` for one that was cut.
    """
    body = bytearray()
    while part := reply.raw.read1(_PART_BYTES, decode_content=False):
        body += part
        if len(body) > _LARGEST_ANSWER:
            raise Offline("answer_too_large")
    stated = reply.headers.get("Content-Length", "")
    if stated.isdigit() and len(body) < int(stated) and reply.request.method != "HEAD":
        raise Offline("no_connection", reason="cut")
    return bytes(body)


def _range(start: int) -> str:
    return f"bytes={start}-{start + _DOWNLOAD_BYTES - 1}"


def _answer(status: int, body: bytes, headers: Mapping[str, str]) -> Answer:
    if headers.get("Content-Encoding") == "gzip":
        unpacker = zlib.decompressobj(31)
        body = unpacker.decompress(body, _LARGEST_ANSWER)
        if unpacker.unconsumed_tail:
            raise Offline("answer_too_large")
        if not unpacker.eof:
            raise Offline("answer_unreadable")
    return Answer(status, body, headers)


def _ended(answer: Answer) -> ExchangeEnded:
    try:
        said = answer.json()
    except Offline:
        said = {}
    code, facts = str(said.get("code") or f"status_{answer.status}"), dict(said.get("facts") or {})
    if answer.status in _TOO_BUSY or answer.status >= 500:
        return Busy(code, **facts)
    kinds = {"reset": Reset, "fork": Fork, "expect": Expected}
    return kinds.get(code, Refused)(code, **facts)
