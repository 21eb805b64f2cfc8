from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from domain.errors import BadInput
from server.admin import pages
from server.admin.accounts import set_password
from server.reference import import_reference
from server.site import Site
from tests.server.browser import chromium
from tests.server.laptop import Laptop
from tests.server.running import ROOT

PASSWORD = "correct horse battery"


@pytest.fixture
def admin(http: httpx.Client, site: Site) -> httpx.Client:
    """A client that is logged in."""
    set_password(site, "admin", PASSWORD)
    http.post("/admin/login", data={"login": "admin", "password": PASSWORD})
    return http


def csrf(client: httpx.Client) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]+)"', client.get("/admin").text)
    assert found is not None
    return found[1]


def test_without_a_login_the_page_shows_only_the_way_in(http: httpx.Client, anna: Laptop) -> None:
    page = http.get("/admin")
    assert page.status_code == 200
    assert 'name="password"' in page.text
    assert anna.who["device"] not in page.text


def test_a_wrong_password_and_an_unknown_name_look_the_same(http: httpx.Client, site: Site) -> None:
    set_password(site, "admin", PASSWORD)
    answers = [
        http.post("/admin/login", data={"login": login, "password": "wrong wrong wrong"})
        for login in ("admin", "nobody")
    ]
    assert {answer.status_code for answer in answers} == {403}
    assert answers[0].text == answers[1].text


def test_guessing_passwords_is_slowed_down(http: httpx.Client, site: Site) -> None:
    set_password(site, "admin", PASSWORD)
    statuses = [
        http.post("/admin/login", data={"login": "admin", "password": str(at)}).status_code
        for at in range(10)
    ]
    assert statuses[-1] == 429


def test_the_page_shows_laptops_streams_and_what_waits(
    admin: httpx.Client, anna: Laptop, boris: Laptop
) -> None:
    eid = anna.site.new_id()
    made = anna.put("appeal", eid, {"subject": "No water"})
    anna.push(made, anna.set("appeal", eid, "subject", "A", made["op"]))
    boris.push(boris.set("appeal", eid, "subject", "B", made["op"]))
    anna.hello(unsent=3, oldest_unsent="2026-11-20T10:00:00+05:00")
    page = admin.get("/admin", headers={"Accept-Language": "en"}).text
    assert "registrar" in page
    assert "2026-11-20 10:00" in page
    assert 'Open conflicts: <strong class="edge">1</strong>' in page
    assert "No water" not in page, "no text of an appeal belongs here"


def calendar_rows(client: httpx.Client) -> dict[tuple[str, str], str]:
    """Country and year to the words of the status, as the table shows them."""
    page = client.get("/admin", headers={"Accept-Language": "en"}).text
    rows = re.findall(
        r"<tr><td>(\w+)</td><td class=\"number\">(\d{4})</td>\s*<td>(.*?)</td>\s*<td>(.*?)</td>", page
    )
    return {(country, year): re.sub("<.*?>", "", f"{status} {day}") for country, year, status, day in rows}


def test_the_page_says_how_far_the_calendars_can_be_trusted(admin: httpx.Client, site: Site) -> None:
    shipped = calendar_rows(admin)
    assert {country for country, _ in shipped} == {"Kazakhstan", "Russia", "Hungary"}
    assert shipped["Kazakhstan", "2027"].startswith("without the government")
    text = (
        'format = 1\n[[calendar]]\ncountry = "KZ"\nyear = 2027\nstatus = "confirmed"\nsource = "decree 1"\n'
    )
    text += "checked_on = 2026-11-20\ndays_off = [2027-01-08]\n"
    for eid, edition, given in (("c1", "1", text), ("c2", "2", "no calendar at all [")):
        fields = {"toml": given, "edition": edition}
        import_reference(site, [{"entity": "calendar_override", "eid": eid, "fields": fields}])
    corrected = calendar_rows(admin)
    assert corrected["Kazakhstan", "2027"] == "confirmed 2026-11-20"
    assert corrected["Russia", "2027"] == shipped["Russia", "2027"]


def test_a_backup_is_made_and_verified_from_the_page(admin: httpx.Client, anna: Laptop) -> None:
    anna.push(anna.put("appeal", anna.site.new_id(), {"subject": "x"}))
    answer = admin.post("/admin/backup", data={"csrf": csrf(admin)})
    assert answer.headers["location"] == "/admin?notice=backup_made"
    assert anna.pull_all()["backed_up"]["seq"] == 1


def test_a_laptop_is_reported_lost_from_the_page(admin: httpx.Client, anna: Laptop) -> None:
    admin.post(f"/admin/devices/{anna.who['device']}/lost", data={"csrf": csrf(admin)})
    assert anna.hello()["revoked"] == "lost"


@pytest.mark.parametrize("path", ["/admin/backup", "/admin/logout", "/admin/enrol"])
def test_a_form_of_another_site_does_nothing(admin: httpx.Client, path: str) -> None:
    answer = admin.post(path, data={"csrf": "0" * 48, "employee": "clerk"})
    assert (answer.status_code, answer.json()["code"]) == (403, "form_expired")


@pytest.mark.parametrize("path", ["/admin/backup", "/admin/devices/" + "0" * 26 + "/lost", "/admin/enrol"])
def test_nobody_acts_without_a_login(http: httpx.Client, path: str) -> None:
    answer = http.post(path, data={"csrf": "0" * 48})
    assert (answer.status_code, answer.json()["code"]) == (403, "session_ended")


def test_logging_out_ends_the_session(admin: httpx.Client) -> None:
    token = admin.cookies["otklik_admin"]
    admin.post("/admin/logout", data={"csrf": csrf(admin)})
    admin.cookies.set("otklik_admin", token, domain="127.0.0.1", path="/admin")
    assert 'name="password"' in admin.get("/admin").text


def test_the_cookie_and_the_page_keep_strangers_out(http: httpx.Client, site: Site) -> None:
    set_password(site, "admin", PASSWORD)
    answer = http.post(
        "/admin/login",
        data={"login": "admin", "password": PASSWORD},
        headers={"X-Forwarded-Proto": "https"},
    )
    cookie = answer.headers["set-cookie"].lower()
    assert all(word in cookie for word in ("httponly", "samesite=strict", "secure"))
    policy = http.get("/admin").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


def test_a_short_password_is_refused(site: Site) -> None:
    with pytest.raises(BadInput) as refused:
        set_password(site, "admin", "short")
    assert refused.value.code == "password_too_short"


def test_a_password_is_set_from_the_console(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "server", "password", "admin", "--data", str(tmp_path)],
        cwd=ROOT,
        input=PASSWORD + "\n",
        capture_output=True,
        text=True,
        check=True,
    )
    assert "/admin" in done.stdout


def test_every_language_has_every_word() -> None:
    english = pages.words("en")
    for language in pages.LANGUAGES:
        found = pages.words(language)
        assert found.keys() == english.keys()
        assert all(found.values())


@pytest.mark.parametrize(
    ("header", "language"), [("", "ru"), ("hu-HU,en;q=0.5", "hu"), ("de, kk", "kk"), ("fr", "ru")]
)
def test_the_page_speaks_the_browsers_language(header: str, language: str) -> None:
    assert pages.language_of(header) == language


@pytest.mark.peer("chromium")
@pytest.mark.skipif(sys.platform == "win32", reason="the browser is driven over inherited pipes")
def test_an_administrator_works_in_a_real_browser_without_script(
    site: Site, http: httpx.Client, anna: Laptop, tmp_path: Path
) -> None:
    set_password(site, "admin", PASSWORD)
    with chromium(tmp_path / "profile") as browser:
        browser.open(str(http.base_url.join("/admin")))
        browser.type_into("login", "admin")
        browser.type_into("password", PASSWORD)
        browser.press_enter()
        assert "registrar" in browser.text()
        columns = browser.text().replace("\t", " ").lower()
        for words in (
            "ноутбук сервисный центр сотрудники состояние последний обмен (utc) не отправлено",
            "записи операции в проверенной копии проверено (utc) открытые расхождения",
            "календарь год состояние проверен поправка",
        ):
            assert words in " ".join(columns.split())
        browser.type_into("employee", "clerk")
        browser.press_enter()
        assert re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", browser.text())
        browser.click("Сделать и проверить копию")
        assert "Копия сделана и проверена." in browser.text()
        browser.unfold("Утерян")
        assert anna.hello()["revoked"] is None, "one click is not enough"
        browser.click("Да, утерян: PC")
        assert "утерян" in browser.text()
        browser.click("Выйти")
        assert "registrar" not in browser.text()
    assert anna.hello()["revoked"] == "lost"
