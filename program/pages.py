"""The pages of the window, by id: a new screen is added here and in the navigation.

Each is imported and built when it is first opened; the start waits for one page only. The imports
stand in functions, where the packager finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from ui.page import Host, Page
from ui.seat import Seat
from ui.shell.in_steps import InSteps, Steps

Maker = Callable[[Host, Seat], Page]


def _journal(host: Host, seat: Seat) -> Page:
    from ui.journal.page import JournalPage

    return JournalPage(host, seat)


def _import(host: Host, seat: Seat) -> Page:
    from ui.journal.import_page import ImportPage

    return ImportPage(host, seat)


def _reports(host: Host, seat: Seat) -> Page:
    from ui.reports.page import ReportsPage

    return ReportsPage(host, seat)


def _intake(host: Host, seat: Seat) -> Steps[Page]:
    from ui.intake.page import intake_page

    return (yield from intake_page(host, seat))


def _book(host: Host, seat: Seat) -> Page:
    from ui.book.page import BookPage

    return BookPage(host, seat)


def _sync(host: Host, seat: Seat) -> Page:
    from ui.sync.page import SyncPage

    return SyncPage(host, seat)


def _settings(host: Host, seat: Seat) -> Page:
    from ui.settings.page import SettingsPage

    return SettingsPage(host, seat)


def _visit_plan(host: Host, seat: Seat) -> Page:
    from ui.visits.plan_page import VisitPlanPage

    return VisitPlanPage(host, seat)


def _visit(host: Host, seat: Seat) -> Page:
    from ui.visits.visit_page import VisitPage

    return VisitPage(host, seat)


def _visits(host: Host, seat: Seat) -> Page:
    from ui.visits.visits_page import VisitsPage

    return VisitsPage(host, seat)


def _round(host: Host, seat: Seat) -> Page:
    from ui.visits.round_page import RoundPage

    return RoundPage(host, seat)


def _folder(host: Host, seat: Seat) -> Page:
    from ui.letters.folder_page import FolderPage

    return FolderPage(host, seat)


def _letter(host: Host, seat: Seat) -> Page:
    from ui.letters.editor_page import LetterPage

    return LetterPage(host, seat)


def _letters(host: Host, seat: Seat) -> Page:
    from ui.letters.register_page import RegisterPage

    return RegisterPage(host, seat)


def _templates(host: Host, seat: Seat) -> Page:
    from ui.letters.templates_page import TemplatesPage

    return TemplatesPage(host, seat)


def _snippets(host: Host, seat: Seat) -> Page:
    from ui.letters.snippets_page import SnippetsPage

    return SnippetsPage(host, seat)


def _signers(host: Host, seat: Seat) -> Page:
    from ui.letters.signers_page import SignersPage

    return SignersPage(host, seat)


def _verify(host: Host, seat: Seat) -> Page:
    from ui.letters.verify_page import VerifyPage

    return VerifyPage(host, seat)


def _why(host: Host, seat: Seat) -> Page:
    from ui.regulation.why_page import WhyPage

    return WhyPage(host, seat)


def _calculator(host: Host, seat: Seat) -> Page:
    from ui.regulation.calculator_page import CalculatorPage

    return CalculatorPage(host, seat)


def _calendars(host: Host, seat: Seat) -> Page:
    from ui.regulation.calendars_page import CalendarsPage

    return CalendarsPage(host, seat)


def _recount(host: Host, seat: Seat) -> Page:
    from ui.regulation.recount_page import RecountPage

    return RecountPage(host, seat)


def _profiles(host: Host, seat: Seat) -> Page:
    from ui.regulation.profiles_page import ProfilesPage

    return ProfilesPage(host, seat)


def _device_users(host: Host, seat: Seat) -> Page:
    from ui.access.holders_page import HoldersPage

    return HoldersPage(host, seat)


def _calls(host: Host, seat: Seat) -> Page:
    from ui.calls.page import CallsPage

    return CallsPage(host, seat)


def _backups(host: Host, seat: Seat) -> Page:
    from ui.safety.backups_page import BackupsPage

    return BackupsPage(host, seat)


def _audit(host: Host, seat: Seat) -> Page:
    from ui.safety.audit_page import AuditPage

    return AuditPage(host, seat)


def _guide(host: Host, seat: Seat) -> Page:
    from ui.guide.page import GuidePage

    return GuidePage(host, seat)


def _reception(host: Host, seat: Seat) -> Page:
    from ui.reception.page import ReceptionPage

    return ReceptionPage(host, seat)


def _box(host: Host, seat: Seat) -> Page:
    from ui.box.page import BoxPage

    return BoxPage(host, seat)


_MAKERS: dict[str, Maker] = {
    "journal": _journal,
    "import": _import,
    "reports": _reports,
    "book": _book,
    "sync": _sync,
    "settings": _settings,
    "device_users": _device_users,
    "backups": _backups,
    "audit": _audit,
    "visit_plan": _visit_plan,
    "visit": _visit,
    "visits": _visits,
    "round": _round,
    "folder": _folder,
    "letter": _letter,
    "why": _why,
    "calculator": _calculator,
    "calendars": _calendars,
    "recount": _recount,
    "profiles": _profiles,
    "letters": _letters,
    "templates": _templates,
    "signers": _signers,
    "snippets": _snippets,
    "verify": _verify,
    "calls": _calls,
    "reception": _reception,
    "box": _box,
    "guide": _guide,
}


_IN_STEPS: dict[str, Callable[[Host, Seat], Steps[Page]]] = {"intake": _intake}
"""Pages that would hold the window for longer than anybody should wait: built ahead where they are used."""


def page_makers(host: Host, seat: Seat, built: Callable[[Page], None]) -> Mapping[str, Callable[[], Page]]:
    """Page id → how it is made; ``built`` hears of every page once, when it is there."""

    def make(maker: Maker) -> Page:
        page = maker(host, seat)
        built(page)
        return page

    def in_steps(begin: Callable[[Host, Seat], Steps[Page]]) -> Steps[Page]:
        page = yield from begin(host, seat)
        built(page)
        return page

    at_once = {page_id: partial(make, maker) for page_id, maker in _MAKERS.items()}
    return at_once | {page_id: InSteps(partial(in_steps, begin)) for page_id, begin in _IN_STEPS.items()}
