"""Every code that the server can give has its sentence, and every sentence a code that needs it."""

from __future__ import annotations

import re
import tomllib

from server.dispatch import gateways, sending
from tests.server.running import ROOT

_BEFORE = r"Declined\((?:\d+|limits\.STATUS_CHECKSUM), |BadInput\(|Fault\(|Refusal\(|reject\(|code\": "
_GIVEN = re.compile(f'(?:{_BEFORE})"([a-z_]+)"')
_DETAIL = re.compile(
    r'(?:Unreachable|OutcomeUnknown|(?<!\.)Declined)\("([a-z_]+)"|give_back\([^"]*"([a-z_]+)"'
)
_ELSEWHERE = {"fact_kind_unknown", "fact_incomplete"}
"""Codes of the domain, worded with the domain."""


def _codes() -> set[str]:
    sources = [*(ROOT / "server").rglob("*.py"), *(ROOT / "sync" / "protocol").glob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    details = {one or other for one, other in _DETAIL.findall(text)}
    return set(_GIVEN.findall(text)) | details


def _worded() -> dict[str, str]:
    path = ROOT / "docs" / "wording" / "server.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def test_every_code_of_the_server_is_worded() -> None:
    assert sorted(_codes() - _worded().keys() - _ELSEWHERE) == []


def test_no_sentence_is_left_over() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "server").rglob("*.py"))
    text += (ROOT / "sync" / "protocol" / "packing.py").read_text(encoding="utf-8")
    assert [code for code in _worded() if f'"{code}"' not in text] == []


def test_the_modules_of_sending_are_read() -> None:
    assert {"smtp_no_connection", "file_awaited"} <= _codes(), (gateways, sending)
