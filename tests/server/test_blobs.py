from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from server.blobs import BlobStore
from server.blobs.directory import DirectoryBlobs
from server.blobs.uploads import lacking
from sync.protocol import limits
from tests.server.laptop import Asked, Laptop

PHOTO = os.urandom(700_000)
SHA = hashlib.sha256(PHOTO).hexdigest()


def attach(laptop: Laptop) -> None:
    eid = laptop.site.new_id()
    data = {"sha256": SHA, "name": "photo.jpg", "size": len(PHOTO), "media_type": "image/jpeg"}
    laptop.push(laptop.put("appeal", eid, {"subject": "x"}), laptop.fact("attached", "appeal", eid, data))


def test_a_photo_of_one_laptop_is_fetched_by_another(anna: Laptop, boris: Laptop) -> None:
    attach(anna)
    anna.upload(PHOTO, chunk=256 * 1024)
    assert boris.send("GET", f"/blobs/{SHA}").content == PHOTO


def test_a_cut_upload_goes_on_where_it_was_durable(anna: Laptop) -> None:
    attach(anna)
    said = anna.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": anna.stream})
    anna.patch(said["upload"], 0, PHOTO[:300_000])
    head = anna.send("HEAD", f"/blobs/uploads/{said['upload']}")
    assert head.headers[limits.UPLOAD_OFFSET_HEADER] == "300000"
    again = anna.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": anna.stream})
    assert (again["upload"], again["offset"]) == (said["upload"], 300_000)
    anna.patch(said["upload"], 300_000, PHOTO[300_000:])
    assert anna.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": anna.stream})["exists"]


def test_what_the_store_has_lost_is_taken_again_from_a_laptop(anna: Laptop, boris: Laptop) -> None:
    attach(anna)
    anna.upload(PHOTO)
    next((anna.site.data / "blobs").glob(f"*/{SHA}")).unlink()
    with pytest.raises(Asked) as asked:
        boris.send("GET", f"/blobs/{SHA}")
    assert asked.value.code == "blob_unavailable"
    anna.upload(PHOTO)
    assert boris.send("GET", f"/blobs/{SHA}").content == PHOTO
    assert boris.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": boris.stream})["exists"]


def test_a_damaged_chunk_costs_only_itself(anna: Laptop) -> None:
    said = anna.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": anna.stream})
    with pytest.raises(Asked) as asked:
        anna.patch(said["upload"], 0, PHOTO[:1000], hashlib.sha256(b"other").digest())
    assert (asked.value.status, asked.value.code) == (460, "chunk_damaged")
    assert anna.patch(said["upload"], 0, PHOTO[:1000]) == 1000


def test_a_chunk_at_the_wrong_place_is_told_the_right_one(anna: Laptop) -> None:
    said = anna.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": anna.stream})
    with pytest.raises(Asked) as asked:
        anna.patch(said["upload"], 5, PHOTO[5:1000])
    assert (asked.value.status, asked.value.facts) == (409, {"offset": 0})


def test_bytes_that_are_not_what_was_announced_are_not_kept(anna: Laptop) -> None:
    said = anna.post("/blobs", {"sha256": "0" * 64, "size": 10, "stream": anna.stream})
    with pytest.raises(Asked) as asked:
        anna.patch(said["upload"], 0, b"0123456789")
    assert asked.value.code == "blob_damaged"
    assert anna.post("/blobs", {"sha256": "0" * 64, "size": 10, "stream": anna.stream})["offset"] == 0


def test_too_large_a_blob_is_refused_before_its_first_byte(anna: Laptop) -> None:
    with pytest.raises(Asked) as asked:
        anna.post("/blobs", {"sha256": SHA, "size": limits.BLOB_BYTES + 1, "stream": anna.stream})
    assert asked.value.code == "blob_too_large"


def test_knowing_a_hash_is_not_enough_to_read_a_blob(anna: Laptop, clara: Laptop) -> None:
    attach(anna)
    anna.upload(PHOTO)
    attach(clara)
    with pytest.raises(Asked) as asked:
        clara.send("GET", f"/blobs/{SHA}")
    assert asked.value.code == "blob_missing"
    assert not clara.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": clara.stream})["exists"]


def test_a_blob_that_no_record_names_is_shown_to_nobody(anna: Laptop, boris: Laptop) -> None:
    anna.upload(PHOTO)
    with pytest.raises(Asked):
        boris.send("GET", f"/blobs/{SHA}")


def test_an_upload_of_another_laptop_is_not_found(anna: Laptop, boris: Laptop) -> None:
    said = anna.post("/blobs", {"sha256": SHA, "size": len(PHOTO), "stream": anna.stream})
    with pytest.raises(Asked) as asked:
        boris.patch(said["upload"], 0, PHOTO[:10])
    assert asked.value.code == "upload_missing"


def test_a_moved_record_takes_its_photo_along(anna: Laptop, clara: Laptop) -> None:
    attach(anna)
    anna.upload(PHOTO)
    anna.pull_all()
    eid = anna.pulled[0]["op"]["eid"]
    anna.push(anna.op("remove", "appeal", eid, to=clara.stream))
    assert clara.send("GET", f"/blobs/{SHA}").content == PHOTO


@pytest.mark.parametrize(
    ("asked", "expected"), [("bytes=0-9", slice(0, 10)), ("bytes=699990-", slice(699_990, None))]
)
def test_a_part_of_a_blob_is_fetched(anna: Laptop, asked: str, expected: slice) -> None:
    attach(anna)
    anna.upload(PHOTO)
    answer = anna.send("GET", f"/blobs/{SHA}", headers={"Range": asked})
    assert (answer.status_code, answer.content) == (206, PHOTO[expected])


def test_an_empty_file_needs_no_chunk(anna: Laptop) -> None:
    empty = hashlib.sha256(b"").hexdigest()
    assert anna.post("/blobs", {"sha256": empty, "size": 0, "stream": anna.stream})["exists"]


@pytest.fixture(params=["directory", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[BlobStore]:
    if request.param == "directory":
        yield DirectoryBlobs(tmp_path)
        return
    moto = pytest.importorskip("moto")
    import boto3

    from server.blobs.s3 import S3Blobs

    with pytest.MonkeyPatch.context() as patch, moto.mock_aws():
        patch.setenv("AWS_ACCESS_KEY_ID", "x")
        patch.setenv("AWS_SECRET_ACCESS_KEY", "x")
        client = boto3.client("s3", region_name="us-east-1")
        client.create_bucket(Bucket="otklik")
        yield S3Blobs(client, "otklik", "blobs")


def test_a_store_keeps_chunks_and_blobs(store: BlobStore) -> None:
    store.put_chunk("U1", "a", PHOTO[:10])
    store.put_chunk("U1", "a", PHOTO[:20])
    assert store.read_chunk("U1", "a") == PHOTO[:20]
    store.put(SHA, [PHOTO[:20], PHOTO[20:]], len(PHOTO))
    assert store.size(SHA) == len(PHOTO)
    assert b"".join(store.read(SHA)) == PHOTO
    assert b"".join(store.read(SHA, 5, 15)) == PHOTO[5:15]
    store.drop_upload("U1", ["a", "never"])


def test_a_store_says_what_it_does_not_have(store: BlobStore) -> None:
    assert store.size("0" * 64) is None
    with pytest.raises(LookupError):
        b"".join(store.read("0" * 64))
    with pytest.raises(LookupError):
        store.read_chunk("U2", "a")


def lacked(laptop: Laptop) -> list[str]:
    return [sha for one in laptop.hello()["streams"] for sha in one.get("lacks", ())]


def test_a_blob_that_a_record_names_is_asked_for_until_it_is_there(anna: Laptop, clara: Laptop) -> None:
    assert lacked(anna) == []
    attach(anna)
    assert lacked(anna) == [SHA]
    assert lacked(clara) == [], "of a foreign stream nothing is told"
    anna.upload(PHOTO)
    assert lacked(anna) == []


def test_of_many_lacking_blobs_each_hello_asks_for_others(
    anna: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "BLOBS_LACKING", 3)
    names = [hashlib.sha256(bytes([at])).hexdigest() for at in range(8)]
    eid = anna.site.new_id()
    said = {"name": "a", "size": 1, "media_type": "image/jpeg"}
    created = anna.put("appeal", eid, {"subject": "x"})
    anna.push(created, *(anna.fact("attached", "appeal", eid, {**said, "sha256": name}) for name in names))
    assert len(lacked(anna)) == 3
    asked: list[str] = []
    for first in range(256):
        site = replace(anna.site, random_bytes=bytes([first]).__mul__)
        with site.database.read() as tx:
            asked += lacking(site, tx, [anna.stream])[anna.stream]
    assert set(asked) == set(names)
