"""Figures for Prometheus: what this process did, and what the store holds."""

from __future__ import annotations

from collections import Counter as CountOf
from collections.abc import Iterable
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from server.site import Site

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
_LOCK_SECONDS = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5)


class Metrics:
    """The registry of one process; gauges of the store are read when somebody asks."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "otklik_requests", "Requests answered", ["route", "status"], registry=self.registry
        )
        self._seconds = Histogram(
            "otklik_request_seconds", "Time to answer", ["route"], buckets=_SECONDS, registry=self.registry
        )
        self._operations = Counter(
            "otklik_operations", "Operations judged", ["outcome"], registry=self.registry
        )
        self._locked = Histogram(
            "otklik_head_lock_seconds",
            "Time the heads of streams were locked",
            buckets=_LOCK_SECONDS,
            registry=self.registry,
        )
        self._devices = Gauge("otklik_devices", "Devices by status", ["status"], registry=self.registry)
        self._conflicts = Gauge("otklik_conflicts_open", "Open conflicts", registry=self.registry)
        self._rejected = Gauge("otklik_rejected", "Rejected operations kept", registry=self.registry)
        self._quarantine = Gauge("otklik_quarantine", "Operations of lost devices", registry=self.registry)
        self._unsent = Gauge(
            "otklik_unsent", "Operations that laptops say are unsent", registry=self.registry
        )
        self._entries = Gauge("otklik_log_entries", "Entries of all logs", registry=self.registry)
        self._backup = Gauge(
            "otklik_backup_age_seconds", "Age of the last verified backup, -1 without", registry=self.registry
        )

    def request(self, route: str, status: int, seconds: float) -> None:
        """Count an answered request."""
        self._requests.labels(route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def locked(self, seconds: float) -> None:
        """Note how long one push held the heads of its streams."""
        self._locked.observe(seconds)

    def operations(self, outcomes: Iterable[str]) -> None:
        """Count judged operations."""
        for outcome, count in CountOf(outcomes).items():
            self._operations.labels(outcome).inc(count)

    def text(self, site: Site) -> bytes:
        """The figures in Prometheus' text format."""
        with site.database.read() as tx:
            self._devices.clear()
            for status, count in tx.all("SELECT status, COUNT(*) FROM device GROUP BY status"):
                self._devices.labels(status).set(count)
            for gauge, query in (
                (self._conflicts, "SELECT COUNT(*) FROM conflict WHERE state = 'open'"),
                (self._rejected, "SELECT COUNT(*) FROM rejected"),
                (self._quarantine, "SELECT COUNT(*) FROM quarantine"),
                (self._unsent, "SELECT COALESCE(SUM(unsent), 0) FROM device WHERE status = 'active'"),
                (self._entries, "SELECT COALESCE(SUM(head), 0) FROM stream_head"),
            ):
                row = tx.one(query)
                gauge.set(float(row[0]) if row else 0)
            verified = tx.one("SELECT MAX(verified_at) FROM backup_mark")
        self._backup.set(_age(verified[0] if verified else None, site.now()))
        return generate_latest(self.registry)


def _age(verified_at: str | None, now: datetime) -> float:
    return -1 if verified_at is None else (now - datetime.fromisoformat(verified_at)).total_seconds()
