"""A page that was spoilt on its way: named as an answer that can't be read, and nothing of it is taken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from services.journal import first_lines
from services.journal_filter import JournalFilter
from sync.errors import Offline
from sync.ledger import Ledger
from tests.factory import registered
from tests.sync.conftest import LaptopHere
from tests.sync.test_ahead import engine_of

Laptops = Callable[..., LaptopHere]
Page = dict[str, Any]
STREAM = "centre:p0"


def without(name: str) -> Callable[[Page], None]:
    return lambda page: page.pop(name)


def giving(name: str, value: object) -> Callable[[Page], None]:
    return lambda page: page.update({name: value})


def columns_cut_short(page: Page) -> None:
    page["packed"]["columns"][0].pop()


def operations_that_are_texts(page: Page) -> None:
    page.pop("packed")
    page["entries"] = [{"seq": 1, "op": "put", "outcome": "ok", "mac": ""}]


SPOILT = {
    "without entries": without("packed"),
    "entries that are none": giving("packed", [1, 2]),
    "columns cut short": columns_cut_short,
    "operations that are texts": operations_that_are_texts,
    "no head": without("head"),
    "a head that is a text": giving("head", "far"),
    "no chain": without("chain"),
    "nothing said of more": without("more"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT.keys())
def test_a_spoilt_page_is_named_and_nothing_of_it_is_taken(
    laptops: Laptops, spoil: Callable[[Page], None]
) -> None:
    a, b = laptops("A", "kovaleva"), laptops("B", "abdrakhmanov")
    number = registered(a.desk()).number
    a.sync()
    engine = engine_of(b)
    usual = engine.transport._get

    def spoilt(path: str, query: Mapping[str, object], identity: Mapping[str, str]) -> Page:
        page = usual(path, query, identity)
        if path == "/pull" and query["stream"] == STREAM:
            spoil(page)
        return page

    engine.transport._get = spoilt  # type: ignore[method-assign]
    before = Ledger(b.office.store).cursor(STREAM)
    with pytest.raises(Offline, match="answer_unreadable"):
        engine.round()
    engine.close()
    assert Ledger(b.office.store).cursor(STREAM) == before
    assert not first_lines(b.desk(), JournalFilter())
    b.sync()
    assert [line.number for line in first_lines(b.desk(), JournalFilter())] == [number]
