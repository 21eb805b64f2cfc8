"""The peers as fixtures; each is started once for a run."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.letters.certificates import authority
from tests.peers.libreoffice import LibreOffice, running_libreoffice, uno_python


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LibreOffice]:
    """A LibreOffice that trusts the test authority."""
    python = uno_python()
    if python is None:
        pytest.skip("not on this machine: a Python with UNO")
    workplace = tmp_path_factory.mktemp("libreoffice")
    with running_libreoffice(workplace, python=python, authority=authority().pem) as running:
        yield running
