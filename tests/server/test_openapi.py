"""The whole description of the interface, tried with whatever fits it and much that doesn't.

``OTKLIK_SCHEMA_EXAMPLES`` sets how many requests each operation gets (8 in a test run).
"""

from __future__ import annotations

import os
import warnings
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.server.laptop import Laptop

EXAMPLES = int(os.environ.get("OTKLIK_SCHEMA_EXAMPLES", "8"))
PATHS = {
    ("POST", "/sync/v1/enrol"),
    ("POST", "/sync/v1/fork"),
    ("POST", "/sync/v1/hello"),
    ("POST", "/sync/v1/push"),
    ("POST", "/sync/v1/reconcile"),
    ("GET", "/sync/v1/pull"),
    ("GET", "/sync/v1/sums"),
    ("GET", "/sync/v1/state"),
    ("GET", "/sync/v1/wait"),
    ("GET", "/sync/v1/snapshot"),
    ("GET", "/sync/v1/snapshots/{sha256}"),
    ("POST", "/sync/v1/blobs"),
    ("HEAD", "/sync/v1/blobs/uploads/{upload_id}"),
    ("PATCH", "/sync/v1/blobs/uploads/{upload_id}"),
    ("GET", "/sync/v1/blobs/{sha256}"),
    ("GET", "/health"),
    ("GET", "/metrics"),
}


def operations(http: httpx.Client) -> dict[tuple[str, str], Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import schemathesis

        schema = schemathesis.openapi.from_url(str(http.base_url.join("/openapi.json")))
        found = [result.ok() for result in schema.get_all_operations()]  # type: ignore[union-attr]
    return {(operation.method.upper(), operation.path): operation for operation in found}


def try_out(operation: Any, headers: dict[str, str]) -> None:
    from schemathesis.checks import not_a_server_error
    from schemathesis.specs.openapi.checks import response_schema_conformance, status_code_conformance

    @seed(1)
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(case=operation.as_strategy())
    def request(case: Any) -> None:
        if "seconds" in (case.query or {}) or operation.path.endswith("/wait"):
            case.query = {**(case.query or {}), "seconds": 0}
        response = case.call(headers=headers, timeout=30)
        case.validate_response(
            response, checks=[not_a_server_error, response_schema_conformance, status_code_conformance]
        )

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        request()


def test_every_operation_is_described(http: httpx.Client) -> None:
    assert operations(http).keys() == PATHS


@pytest.mark.parametrize("known", [True, False], ids=["enrolled", "stranger"])
def test_nothing_that_is_asked_breaks_the_server(http: httpx.Client, anna: Laptop, known: bool) -> None:
    headers = anna.headers() if known else {}
    tried = 0
    for (method, _), operation in operations(http).items():
        if method == "HEAD":
            continue
        try_out(operation, headers)
        tried += 1
    assert tried == len(PATHS) - 1
