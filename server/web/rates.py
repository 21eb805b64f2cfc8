"""How often one device may ask: a bucket per device and process, forgiving short bursts."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from server.errors import Declined

CALLERS_MOST = 10_000


@dataclass(slots=True)
class _Bucket:
    left: float
    at: datetime


class Rates:
    """``per_second`` requests in the long run, ``burst`` at once; the oldest callers are forgotten."""

    def __init__(self, per_second: float, burst: int) -> None:
        self._per_second = per_second
        self._burst = burst
        self._buckets: OrderedDict[str, _Bucket] = OrderedDict()
        self._lock = Lock()

    def check(self, caller: str, now: datetime) -> None:
        """Count one request.

        Raises:
            Declined: 429 ``too_many_requests`` with the seconds to wait.
        """
        with self._lock:
            bucket = self._buckets.pop(caller, None) or _Bucket(self._burst, now)
            passed = max(0.0, (now - bucket.at).total_seconds())
            bucket.left = min(self._burst, bucket.left + passed * self._per_second)
            bucket.at = now
            allowed = bucket.left >= 1
            bucket.left -= 1 if allowed else 0
            self._buckets[caller] = bucket
            if len(self._buckets) > CALLERS_MOST:
                self._buckets.popitem(last=False)
        if not allowed:
            raise Declined(429, "too_many_requests", seconds=max(1, round(1 / self._per_second)))
