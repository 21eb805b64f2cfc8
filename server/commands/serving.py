"""``serve``: answer laptops until stopped."""

from __future__ import annotations

import gc
import logging
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from socket import socket
from typing import TYPE_CHECKING

from server.commands import add_settings, say, settings_of, site_of
from server.logs import log_to_stderr
from server.site import Site

if TYPE_CHECKING:
    import uvicorn

KEEP_ALIVE_SECONDS = 75
STOP_SECONDS = 10


def add_serve(parser: ArgumentParser) -> None:
    """Options of ``serve``."""
    add_settings(parser)
    parser.add_argument("--host", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", help="port to listen on (8765; 0 takes a free one)")
    parser.set_defaults(run=serve)


def serve(given: Namespace) -> int:
    """Start the server and say where it is."""
    settle_memory()
    # The other subcommands need neither HTTP nor routes and start much faster without.
    import uvicorn

    from server.dispatch.gateways import read_gateways
    from server.web.app import create_app
    from server.web.listening import bind

    settings = settings_of(given)
    site = site_of(given)
    log_to_stderr(logging.INFO)
    config = uvicorn.Config(
        create_app(site, read_gateways(settings.gateways)),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    server = _announcing(config, lambda port: _announce(site, f"http://{settings.host}:{port}"))
    server.run(sockets=[bind(settings.host, settings.port)])
    site.database.close()
    return 0


def settle_memory() -> None:
    """Look for garbage rarely: batches make many small objects and no cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _announcing(config: uvicorn.Config, announce: Callable[[int], None]) -> uvicorn.Server:
    """A server that says where it is once it answers there, not before."""
    import uvicorn

    class Announcing(uvicorn.Server):
        async def startup(self, sockets: list[socket] | None = None) -> None:
            await super().startup(sockets)
            announce(sockets[0].getsockname()[1] if sockets else config.port)

    return Announcing(config)


def _announce(site: Site, address: str) -> None:
    say(f"Otklik server: {address}")
    say(f"  data:     {site.data}")
    say(f"  database: {site.database.kind}")
    say(_hint(site))


def _hint(site: Site) -> str:
    with site.database.read() as tx:
        row = tx.one("SELECT COUNT(*) FROM record WHERE entity = 'employee'")
    if row is None or not row[0]:
        return "  no employees yet. First: python -m server enrol --administrator LOGIN --place NAME"
    return "  to enrol a laptop: python -m server enrol --employee LOGIN"
