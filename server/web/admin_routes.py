"""Routes of the administrator's page: plain forms, each guarded by the session's own token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal
from urllib.parse import parse_qs

from fastapi import APIRouter, Path, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from domain.errors import BadInput
from server.admin import accounts, pages
from server.admin.accounts import Session
from server.admin.overview import overview
from server.backup import back_up, verify
from server.devices import revoke_device
from server.enrolment import Grant, issue_code
from server.errors import Declined
from server.roster import centre_streams, find_employee
from server.site import Site
from server.web.bodies import read_body
from server.web.envelope import site_of
from server.web.rates import Rates

router = APIRouter(prefix="/admin", include_in_schema=False)
COOKIE = "otklik_admin"
FORM_BYTES = 16 * 1024
_SAFE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
    " frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
Form = dict[str, str]


@router.get("")
async def get_overview(request: Request, notice: str = "") -> Response:
    """The page, or the way to log in."""
    session = await _session(request)
    if session is None:
        return _login_page(request)
    known = notice if notice in pages.words("en") else ""
    return await run_in_threadpool(_overview_page, request, session, notice=known)


@router.get("/style.css")
def get_style() -> Response:
    """The style sheet."""
    return Response(pages.style(), media_type="text/css", headers={"Cache-Control": "max-age=3600"})


@router.post("/login")
async def post_login(request: Request) -> Response:
    """Check a password and set the cookie."""
    form, site = await _form(request), site_of(request)
    rates: Rates = request.app.state.login_rates
    try:
        rates.check(form.get("login", ""), site.now())
    except Declined as error:
        return _login_page(request, error.code, 429)
    login, password = form.get("login", ""), form.get("password", "")
    token = await run_in_threadpool(accounts.log_in, site, login, password)
    if token is None:
        return _login_page(request, "login_wrong", 403)
    answer = _back()
    secure = request.headers.get("x-forwarded-proto", request.url.scheme) == "https"
    answer.set_cookie(COOKIE, token, path="/admin", httponly=True, samesite="strict", secure=secure)
    return answer


@router.post("/logout")
async def post_logout(request: Request) -> Response:
    """End the session."""
    await _checked(request)
    await run_in_threadpool(accounts.log_out, site_of(request), request.cookies.get(COOKIE, ""))
    answer = _back()
    answer.delete_cookie(COOKIE, path="/admin")
    return answer


@router.post("/devices/{device}/{status}")
async def post_device(
    request: Request,
    device: Annotated[str, Path(pattern=r"^[0-9A-Z]{26}$")],
    status: Literal["retired", "lost"],
) -> Response:
    """Take a laptop out of service."""
    await _checked(request)
    return await _acted("device_changed", lambda: revoke_device(site_of(request), device, status))


@router.post("/backup")
async def post_backup(request: Request) -> Response:
    """Make a backup and verify it."""
    await _checked(request)
    site = site_of(request)
    return await _acted("backup_made", lambda: verify(site, back_up(site, site.data / "backups")))


@router.post("/enrol")
async def post_enrol(request: Request) -> Response:
    """Show a one-time code for an employee's laptop."""
    session, form = await _checked(request)
    try:
        code = await run_in_threadpool(_code, site_of(request), form)
    except BadInput as error:
        return _back(error.code)
    return await run_in_threadpool(
        _overview_page, request, session, code=code, code_for=form.get("employee", "")
    )


def _code(site: Site, form: Form) -> str:
    employee, place = find_employee(site, form.get("employee", ""), None)
    streams = centre_streams(site) if form.get("all_centres") else ()
    return issue_code(site, Grant(employee, place, streams))


async def _acted(notice: str, work: Callable[[], object]) -> Response:
    try:
        await run_in_threadpool(work)
    except BadInput as error:
        return _back(error.code)
    return _back(notice)


async def _checked(request: Request) -> tuple[Session, Form]:
    """The session and the form of a request that changes something.

    Raises:
        Declined: 403 ``session_ended`` or ``form_expired``.
    """
    form = await _form(request)
    session = await _session(request)
    if session is None:
        raise Declined(403, "session_ended")
    session.check_form(form.get("csrf", ""))
    return session, form


async def _session(request: Request) -> Session | None:
    token = request.cookies.get(COOKIE, "")
    return await run_in_threadpool(accounts.session_of, site_of(request), token) if token else None


async def _form(request: Request) -> Form:
    data = await read_body(request, FORM_BYTES)
    held = parse_qs(data.decode("utf-8", "replace"), max_num_fields=20)
    return {name: values[0] for name, values in held.items()}


def _login_page(request: Request, problem: str = "", status: int = 200) -> Response:
    html = pages.render("login.html", _language(request), problem=problem)
    return HTMLResponse(html, status, _SAFE)


def _overview_page(
    request: Request, session: Session, *, notice: str = "", code: str = "", code_for: str = ""
) -> Response:
    facts = {"session": session, "notice": notice, "code": code, "code_for": code_for}
    html = pages.render("overview.html", _language(request), page=overview(site_of(request)), **facts)
    return HTMLResponse(html, 200, _SAFE)


def _back(notice: str = "") -> RedirectResponse:
    return RedirectResponse("/admin" + (f"?notice={notice}" if notice else ""), 303, _SAFE)


def _language(request: Request) -> str:
    return pages.language_of(request.headers.get("accept-language", ""))
