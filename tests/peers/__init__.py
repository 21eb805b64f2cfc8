"""What other programs say: LibreOffice over UNO, xmlsec1, OpenSSL, SoftHSM.

Mark such tests ``@pytest.mark.peer("soffice")`` with the names of the programs; ``tests/conftest.py``
skips them where a program is missing, and CI, which sets OTKLIK_REQUIRE_PEERS=1, fails instead.
"""
