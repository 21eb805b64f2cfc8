"""The time-stamping authority over HTTP: one request, one reply (RFC 3161 3.4)."""

from __future__ import annotations

from domain.errors import BadInput, Fault

_MEDIA_TYPE = "application/timestamp-query"
_PATIENCE_SECONDS = 20
_LARGEST_REPLY = 256 * 1024
_GOOD = 200


class HttpTimeAuthority:
    """Asks whatever address the office has set."""

    def ask(self, address: str, request: bytes, /) -> bytes:
        """The reply to a request.

        Raises:
            BadInput: ``time_stamp_authority_missing``; ``time_stamp_authority_answer`` if that is none.
            Fault: ``time_stamp_authority_unreachable``.
        """
        import requests

        if not address.startswith(("http://", "https://")):
            raise BadInput("time_stamp_authority_missing", where="time_stamp_authority")
        headers = {"Content-Type": _MEDIA_TYPE, "Accept": "application/timestamp-reply"}
        try:
            with requests.post(
                address, data=request, headers=headers, timeout=_PATIENCE_SECONDS, stream=True
            ) as answer:
                body = answer.raw.read(_LARGEST_REPLY + 1, decode_content=True)
        except (requests.RequestException, OSError, ValueError) as reason:
            raise Fault("time_stamp_authority_unreachable") from reason
        if answer.status_code != _GOOD or not 0 < len(body) <= _LARGEST_REPLY:
            raise BadInput("time_stamp_authority_answer", status=str(answer.status_code))
        return bytes(body)
