"""Hello: what a device may do now; and what the administrator does to devices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.sync_model.pulling import Cursor, same_history
from tests.sync_model.pushing import DENIED, FINE, RESET
from tests.sync_model.server import CLOSED, LOST, RETIRED, Device, Server

UPGRADE = 9
"""The laptop's version is too old to pull; it may still push."""
VERSIONS_BACK = 2


@dataclass(slots=True, kw_only=True)
class Hello:
    """What a laptop says first."""

    dev: int
    rid: int
    epoch: int
    schema: int
    cursors: Mapping[int, Cursor]
    wants_series: bool
    moved_machine: bool
    drained: bool
    """neither unsent operations nor any that no verified backup holds"""
    outbox_empty: bool


@dataclass(slots=True)
class Welcome:
    """What the server answers."""

    key: int
    status: int
    epoch: int
    heads: dict[int, int] = field(default_factory=dict)
    """granted streams and their heads; a stream missing here was taken away"""
    marks: dict[int, tuple[int, int]] = field(default_factory=dict)
    """epoch and seq of the last verified backup, by stream"""
    series: int = 0
    dev: int = 0
    rid: int = 0


def hello(server: Server, said: Hello) -> Welcome:
    """Open a round."""
    welcome = Welcome(server.vault.key, FINE, server.disk.epoch, dev=said.dev, rid=said.rid)
    device = server.device(said.dev)
    if device.status == CLOSED and not said.drained:
        device.status = RETIRED  # its twin had closed it
    if device.status in (LOST, CLOSED):
        welcome.status = DENIED
        return welcome
    if said.moved_machine:
        device = _enrol_again(server, welcome, device)
    if device.status == RETIRED and _is_drained(server, said):
        device.status = CLOSED
        welcome.status = DENIED
        server.witness.met("retired device closed")
        return welcome
    if said.wants_series or said.moved_machine:
        welcome.series = grant_series(server)
    if _is_of_another_history(server, said):
        welcome.status = RESET
    elif said.schema < server.schema - VERSIONS_BACK:
        welcome.status = UPGRADE
    welcome.heads = {stream: len(server.disk.log[stream]) for stream in device.streams}
    epoch, seqs = server.disk.mark
    welcome.marks = {stream: (epoch, seqs.get(stream, 0)) for stream in device.streams}
    return welcome


def _is_of_another_history(server: Server, said: Hello) -> bool:
    if not server.rules.epoch_chain_check:
        return False
    if said.epoch != server.disk.epoch:
        return True
    return not all(same_history(server, stream, cursor) for stream, cursor in said.cursors.items())


def _enrol_again(server: Server, welcome: Welcome, device: Device) -> Device:
    """A copy of a disk on another machine becomes a device of its own."""
    dev = server.disk.series_next * 1000 + len(server.vault.devices)
    twin = Device(device.streams, device.status, (dev, *device.lineage))
    server.vault.devices[dev] = twin
    welcome.dev, welcome.rid = dev, dev
    return twin


def _is_drained(server: Server, said: Hello) -> bool:
    """A retired device may come back until nothing depends on it any more."""
    done = said.drained if server.rules.retired_until_backed_up else said.outbox_empty
    return done and said.epoch == server.disk.epoch


def grant_series(server: Server) -> int:
    """A series that no other replica has, or ever had."""
    series = server.disk.series_next
    server.disk.series_next = series + 1
    return series


@dataclass(slots=True)
class NewReplica:
    """The identity that a forked laptop goes on with."""

    key: int
    status: int
    rid: int
    series: int


def fork(server: Server, *, dev: int, new_rid: int) -> NewReplica:
    """Give a restored or cloned laptop a replica and a series of its own."""
    if server.device(dev).status == LOST:
        return NewReplica(server.vault.key, DENIED, 0, 0)
    return NewReplica(server.vault.key, FINE, new_rid, grant_series(server))
