from __future__ import annotations

from typing import Any

import pytest

from domain.merging import merged_writer
from tests.server.laptop import Body, Laptop


@pytest.fixture
def card(anna: Laptop, boris: Laptop) -> tuple[str, str]:
    """An appeal that both laptops have seen; its identifier and the operation that made it."""
    eid = anna.site.new_id()
    op = anna.put("appeal", eid, {"subject": "No water", "text": "One.\nTwo.\nThree.", "tags": ["a"]})
    anna.push(op)
    anna.pull_all()
    boris.pull_all()
    return eid, str(op["op"])


def last(laptop: Laptop) -> Body:
    laptop.pull_all()
    return laptop.pulled[-1]


def stored(laptop: Laptop, eid: str, entity: str = "appeal") -> Body:
    with laptop.site.database.read() as tx:
        from server.oplog.view import View

        record = View(tx).record(entity, eid)
        assert record is not None
        return record.values


def open_conflicts(laptop: Laptop) -> list[Any]:
    with laptop.site.database.read() as tx:
        return tx.all("SELECT id, candidates FROM conflict WHERE state = 'open' ORDER BY id")


def test_different_fields_merge_by_themselves(anna: Laptop, boris: Laptop, card: tuple[str, str]) -> None:
    eid, base = card
    assert anna.outcomes(anna.set("appeal", eid, "subject", "No heating", base)) == ["ok"]
    assert boris.outcomes(boris.set("appeal", eid, "topic", "heating", None)) == ["ok"]
    assert stored(anna, eid)["subject"] == "No heating"


def test_the_same_field_keeps_the_servers_value_and_opens_a_conflict(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    anna.push(anna.set("appeal", eid, "subject", "No heating", base))
    late = boris.set("appeal", eid, "subject", "No gas", base)
    assert boris.outcomes(late) == ["conflict"]
    entry = last(anna)
    assert entry["conflicts"] == [
        {"id": f"{late['op']}.subject", "kind": "field", "field": "subject", "base": "No water"}
    ]
    assert entry["op"]["set"]["subject"]["v"] == "No gas"
    assert stored(anna, eid)["subject"] == "No heating"


def test_an_equal_edit_is_no_conflict_and_both_writers_count_as_seen(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    first = anna.set("appeal", eid, "subject", "No heating", base)
    twin = boris.set("appeal", eid, "subject", "No heating", base)
    anna.push(first)
    assert boris.outcomes(twin) == ["same"]
    assert anna.outcomes(anna.set("appeal", eid, "subject", "Fixed", first["op"])) == ["ok"]
    assert stored(anna, eid)["subject"] == "Fixed"


def test_texts_changed_in_different_paragraphs_are_merged(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    anna.push(anna.set("appeal", eid, "text", "One!\nTwo.\nThree.", base))
    late = boris.set("appeal", eid, "text", "One.\nTwo.\nThree?", base)
    assert boris.outcomes(late) == ["merged"]
    merged = {"text": {"v": "One!\nTwo.\nThree?", "w": merged_writer(late["op"], "One!\nTwo.\nThree?")}}
    assert last(anna)["merged"] == merged


def test_an_edit_on_a_merged_text_knows_whether_its_author_saw_the_merge(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    anna.push(anna.set("appeal", eid, "text", "One!\nTwo.\nThree.", base))
    late = boris.set("appeal", eid, "text", "One.\nTwo.\nThree?", base)
    unseen = boris.set("appeal", eid, "text", "One.\nTwo.\nThree?\nFour.", late["op"])
    assert boris.outcomes(late, unseen) == ["merged", "merged"]
    assert stored(anna, eid)["text"] == "One!\nTwo.\nThree?\nFour."
    seen = anna.set("appeal", eid, "text", "Short.", last(anna)["merged"]["text"]["w"])
    assert anna.outcomes(seen) == ["ok"]


def test_texts_changed_in_the_same_paragraph_are_for_a_person(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    anna.push(anna.set("appeal", eid, "text", "One!\nTwo.\nThree.", base))
    assert boris.outcomes(boris.set("appeal", eid, "text", "One?\nTwo.\nThree.", base)) == ["conflict"]


def test_lists_keep_both_additions(anna: Laptop, boris: Laptop, card: tuple[str, str]) -> None:
    eid, base = card
    anna.push(anna.set("appeal", eid, "tags", ["a", "b"], base))
    assert boris.outcomes(boris.set("appeal", eid, "tags", ["c"], base)) == ["merged"]
    assert stored(anna, eid)["tags"] == ["b", "c"]


def test_a_note_follows_the_later_edit(anna: Laptop, boris: Laptop, card: tuple[str, str]) -> None:
    eid, _ = card
    anna.push(anna.set("appeal", eid, "note", "first", None))
    assert boris.outcomes(boris.set("appeal", eid, "note", "second", None)) == ["ok"]
    assert stored(anna, eid)["note"] == "second"


def conflicting(anna: Laptop, boris: Laptop, eid: str, base: str) -> tuple[Body, Body]:
    winner = anna.set("appeal", eid, "subject", "No heating", base)
    loser = boris.set("appeal", eid, "subject", "No gas", base)
    anna.push(winner)
    boris.push(loser)
    return winner, loser


def resolving(laptop: Laptop, eid: str, loser: Body, value: str, *, base: str, seen: list[str]) -> Body:
    said = {"subject": {"v": value, "base": base}}
    return laptop.op("resolve", "appeal", eid, set=said, conflict=f"{loser['op']}.subject", seen=seen)


def test_a_person_resolves_a_conflict(anna: Laptop, boris: Laptop, card: tuple[str, str]) -> None:
    eid, base = card
    winner, loser = conflicting(anna, boris, eid, base)
    answer = resolving(anna, eid, loser, "No gas", base=winner["op"], seen=[loser["op"]])
    assert anna.outcomes(answer) == ["ok"]
    assert stored(anna, eid)["subject"] == "No gas"
    assert open_conflicts(anna) == []


def test_a_resolution_on_a_stale_base_is_itself_a_conflict(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    winner, loser = conflicting(anna, boris, eid, base)
    anna.push(anna.set("appeal", eid, "subject", "Both", winner["op"]))
    stale = resolving(boris, eid, loser, "No gas", base=winner["op"], seen=[loser["op"]])
    assert boris.outcomes(stale) == ["conflict"]
    assert [row[0] for row in open_conflicts(anna)] == [f"{loser['op']}.subject"]


def test_a_candidate_that_the_person_did_not_see_keeps_the_conflict_open(
    anna: Laptop, boris: Laptop, laptop_of: Any, card: tuple[str, str]
) -> None:
    eid, base = card
    winner, loser = conflicting(anna, boris, eid, base)
    third = laptop_of("executor")
    unseen = third.set("appeal", eid, "subject", "No light", base)
    third.push(unseen)
    anna.push(resolving(anna, eid, loser, "No gas", base=winner["op"], seen=[loser["op"]]))
    (row,) = open_conflicts(anna)
    assert unseen["op"] in row[1]
    assert loser["op"] not in row[1].replace(row[0], "")


def test_a_further_edit_replaces_its_own_candidate(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    _, loser = conflicting(anna, boris, eid, base)
    again = boris.set("appeal", eid, "subject", "No gas at all", loser["op"])
    boris.push(again)
    (row,) = open_conflicts(anna)
    assert row[0] == f"{loser['op']}.subject"
    assert "No gas at all" in row[1]
    assert '"No gas"' not in row[1]


def test_an_edit_of_a_withdrawn_record_is_kept_and_shown(
    anna: Laptop, boris: Laptop, card: tuple[str, str]
) -> None:
    eid, base = card
    anna.push(anna.fact("withdrawn", "appeal", eid, {"reason": "by mistake"}))
    late = boris.set("appeal", eid, "subject", "No gas", base)
    assert boris.outcomes(late) == ["conflict"]
    assert stored(anna, eid)["subject"] == "No gas"
    assert last(anna)["conflicts"] == [{"id": f"{late['op']}:withdrawn", "kind": "withdrawn"}]


def test_two_records_with_one_number_are_both_kept_and_a_conflict_names_them(
    anna: Laptop, card: tuple[str, str]
) -> None:
    eid, _ = card
    other = anna.site.new_id()
    anna.push(anna.put("appeal", other, {"subject": "x"}))
    keys = "number received_at registered_on profile version rule due_on send_by"
    data = dict.fromkeys(keys.split(), "x") | {"number": "12-26-K3-0147-7"}
    assert anna.outcomes(anna.fact("registered", "appeal", eid, data)) == ["ok"]
    second = anna.fact("registered", "appeal", other, data)
    assert anna.outcomes(second) == ["conflict"]
    assert last(anna)["conflicts"] == [
        {"id": f"{second['op']}:number", "kind": "number", "number": "12-26-K3-0147-7", "other": eid}
    ]


def test_a_conflict_of_numbers_names_no_record_of_a_foreign_stream(
    anna: Laptop, clara: Laptop, card: tuple[str, str]
) -> None:
    eid, _ = card
    keys = "number received_at registered_on profile version rule due_on send_by"
    data = dict.fromkeys(keys.split(), "x") | {"number": "12-26-K3-0147-7"}
    anna.push(anna.fact("registered", "appeal", eid, data))
    other = clara.site.new_id()
    clara.push(clara.put("appeal", other, {"subject": "x"}), clara.fact("registered", "appeal", other, data))
    assert "other" not in last(clara)["conflicts"][0]


def test_nothing_touches_a_signed_version(anna: Laptop, boris: Laptop) -> None:
    eid = anna.site.new_id()
    sha = "a" * 64
    version = {"version": 1, "docx_sha256": sha, "text_sha256": sha}
    anna.push(
        anna.put("letter", eid, {"subject": "Answer"}), anna.fact("letter_version", "letter", eid, version)
    )
    signed = {"version": 1, "docx_sha256": sha, "signer_id": "e-director"}
    signed |= {"certificate_serial": "1", "signed_at": "2026-11-22T10:00:00+05:00"}
    assert boris.outcomes(boris.fact("signed", "letter", eid, signed)) == ["ok"]
    late = anna.fact("letter_version", "letter", eid, version)
    assert anna.push(late)["ops"][0]["why"] == {"code": "version_signed", "facts": {"version": 1}}
    fresh = anna.fact("letter_version", "letter", eid, version | {"version": 2})
    assert anna.outcomes(fresh) == ["ok"]


def test_an_entry_of_the_book_is_written_once(anna: Laptop) -> None:
    eid = anna.site.new_id()
    assert anna.outcomes(anna.put("book_entry", eid, {"text": "Bad"})) == ["ok"]
    change = anna.push(anna.set("book_entry", eid, "text", "Good", None))
    again = anna.push(anna.put("book_entry", eid, {"text": "Good"}))
    assert [reply["ops"][0]["why"]["code"] for reply in (change, again)] == ["record_frozen"] * 2
