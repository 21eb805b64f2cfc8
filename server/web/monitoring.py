"""Health and figures, for the machines that watch this one."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response

from server.epochs import current_epoch
from server.web.bodies import reply
from server.web.envelope import site_of
from server.web.metrics import Metrics

router = APIRouter(tags=["monitoring"])


@router.get("/health")
def get_health(request: Request) -> Response:
    """Whether this process can read its store; 503 when it can't."""
    site = site_of(request)
    with site.database.read() as tx:
        said: dict[str, Any] = {"status": "ok", "epoch": current_epoch(tx), "store": site.database.kind}
    return reply(request, said)


@router.get("/metrics", response_class=PlainTextResponse)
def get_metrics(request: Request) -> Response:
    """Figures in Prometheus' text format; let the reverse proxy keep them inside."""
    metrics: Metrics = request.app.state.metrics
    return Response(metrics.text(site_of(request)), media_type="text/plain; version=0.0.4; charset=utf-8")
