"""What is saved on one laptop comes to the others by itself, without anybody asking."""

from __future__ import annotations

from pathlib import Path

from benchmarks.bench_server import local_site
from benchmarks.laptop_process import LINK, SEEN, laptop_process
from benchmarks.server_laptop import server_process

GENEROUS = 20.0
"""Well under the minute after which a laptop asks of itself, so it is the server that wakes it."""


def test_an_edit_online_comes_to_the_other_laptop_by_itself(tmp_path: Path) -> None:
    site = local_site(tmp_path / "server")
    with (
        server_process(tmp_path / "server") as port,
        laptop_process(tmp_path / "a", site, port) as a,
        laptop_process(tmp_path / "b", site, port) as b,
    ):
        for here, there, subject in ((a, b, "from a"), (b, a, "from b")):
            here.save(subject)
            there.wait_for(f"{SEEN} {subject}", seconds=GENEROUS)
            there.wait_for(f"{LINK} synced", seconds=GENEROUS)
    with site.database.read() as tx:
        arrived = tx.all("SELECT eid FROM record WHERE entity = 'appeal'")
    site.database.close()
    assert len(arrived) == 2
