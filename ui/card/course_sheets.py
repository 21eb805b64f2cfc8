"""The middle sheets of a card: route and executors, ground and its proof, requests, measures, links."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.considering import Escalated, Request
from services.card import CardView
from services.card_considering import GroundLine, LinkLine, MeasureLine, RouteLine
from ui.theme import Role, State
from ui.widgets.badge import Badge
from ui.widgets.button import Kind, PushButton
from ui.widgets.sheet import Facts, Hairline, Sheet, row
from ui.widgets.text import Text
from ui.wording.dates import full_date, numeric, time_of_day
from ui.wording.names import role_name

tr = QCoreApplication.translate


def course_sheets(view: CardView, open_appeal: Callable[[str], None]) -> list[QWidget]:
    """Every sheet of the consideration that has something to tell, in the order of the work."""
    made = view.considering
    sheets: list[QWidget] = []
    if made.ground is not None:
        sheets.append(ground_sheet(made.ground, view))
    if made.route:
        sheets.append(route_sheet(made.route, made.rejections))
    if made.requests or made.told_on or made.escalated:
        sheets.append(requests_sheet(view))
    if made.measures:
        sheets.append(measures_sheet(made.measures, view))
    if made.links:
        sheets.append(links_sheet(made.links, open_appeal))
    return sheets


def _line(when: str, words: str, aside: QWidget | None = None) -> QHBoxLayout:
    day = Text(when, Role.CAPTION, "text3")
    day.setFixedWidth(72)
    said = Text(words, Role.SECOND, wrap=True)
    inside = row(day, said, gap=12)
    inside.setStretch(1, 1)
    if aside is not None:
        inside.addWidget(aside)
    return inside


# ---------------------------------------------------------------- route


def route_sheet(route: Sequence[RouteLine], rejections: int) -> Sheet:
    """To whom it went, with whose words, and the internal terms; a dispute stands on top."""
    sheet = Sheet(title=tr("card", "Route and executors"))
    if rejections:
        words = tr(
            "card", "%n unit(s) rejected the appeal: somebody has to decide whose it is", "", rejections
        )
        sheet.body.addWidget(Text(words, Role.SECOND, "warn.text", wrap=True))
    for one in route:
        sheet.body.addLayout(_line(numeric(one.on), _route_words(one), _internal_term(one)))
    return sheet


def _route_words(one: RouteLine) -> str:
    kinds = {
        "directed": tr("card", "To the unit"),
        "resolution": tr("card", "Resolution"),
        "reassigned": tr("card", "Executor"),
        "co_executor_named": tr("card", "Co-executor"),
        "contribution": tr("card", "Contribution"),
        "unit_accepted": tr("card", "Accepted by the unit"),
        "hand_over_rejected": tr("card", "Hand-over rejected"),
        "hand_over_decided": tr("card", "Dispute decided"),
        "passed_to_unit": tr("card", "Passed on for information"),
    }
    if one.kind == "directed" and not one.unit:
        return _joined(tr("card", "To the management"), one)
    return _joined(kinds.get(one.kind, one.kind), one)


def _joined(kind: str, one: RouteLine) -> str:
    whom = ", ".join(part for part in (one.unit, one.person) if part)
    said = f"{kind}: {whom}" if whom else kind
    quoted = f"{said} — «{one.words}»" if one.words else said
    return f"{quoted} ({one.actor})" if one.actor else quoted


def _internal_term(one: RouteLine) -> QWidget | None:
    if one.internal_term_on is None:
        return None
    words = tr("card", "internal term {date}").format(date=numeric(one.internal_term_on))
    return Badge(words, State.LATE if one.after_due else State.IN_TIME)


# ---------------------------------------------------------------- ground


def ground_sheet(ground: GroundLine, view: CardView) -> Sheet:
    """The ground, what it does, its proof, and who chose and confirmed it."""
    sheet = Sheet(tone="warn.tint" if ground.waits else "", title=tr("card", "Ground"))
    sheet.body.addWidget(Text(ground.name, Role.NAME, wrap=True))
    effect = ground.effect.effect.value if ground.effect else ""
    lines = [effect_words(effect), tr("card", "Clause: {clause}").format(clause=ground.clause)]
    sheet.body.addWidget(Text(" · ".join(lines), Role.SECOND, "text2", wrap=True))
    facts = Facts(columns=1)
    facts.show_facts(_ground_facts(ground, view))
    sheet.body.addWidget(facts)
    if ground.waits:
        who = ", ".join(role_name(role) for role in ground.confirmers)
        waits = tr("card", "Waits for confirmation: {who}").format(who=who)
        sheet.body.addWidget(Text(waits, Role.SECOND, "warn.text", wrap=True))
    return sheet


def _ground_facts(ground: GroundLine, view: CardView) -> list[tuple[str, str]]:
    answers = {"yes": tr("card", "Yes"), "no": tr("card", "No")}
    confirmed = f"{ground.confirmed_by}, {full_date(ground.confirmed_on)}" if ground.confirmed_on else ""
    return [
        (tr("card", "Quoted passage"), ground.passage),
        (tr("card", "Kind of secret"), ground.subkind),
        (tr("card", "Justification"), ground.justification),
        (tr("card", "Earlier answers"), ", ".join(ground.earlier)),
        (tr("card", "Crime or threat"), answers.get(view.state.state_body_answer, "")),
        (tr("card", "Forwarded to"), _forwarded_words(view)),
        (tr("card", "Chosen by"), f"{ground.chosen_by}, {full_date(ground.chosen_on)}"),
        (tr("card", "Confirmed by"), confirmed),
    ]


def _forwarded_words(view: CardView) -> str:
    at = view.state.redirected_at
    return f"{view.considering.redirected_to}, {full_date(at.date())} {time_of_day(at)}" if at else ""


def effect_words(effect: str) -> str:
    """What a ground does, as staff name it."""
    return {
        "refuse_with_notice": tr("card", "No action; the applicant gets a notice with reasons"),
        "no_action_notice_optional": tr("card", "No action; a notice may be sent"),
        "no_consider_no_answer": tr("card", "Not considered, no answer"),
        "inform_and_wait": tr("card", "The applicant is told and sends it again"),
        "pass_to_unit": tr("card", "Passed to the unit for information"),
        "redirect_state_body": tr("card", "Forwarded to a state body at once"),
        "stop_correspondence": tr("card", "Correspondence stops"),
    }.get(effect, effect)


# ---------------------------------------------------------------- requests and escalation


def requests_sheet(view: CardView) -> Sheet:
    """What was asked for and told on the way; none of it moves the date."""
    made = view.considering
    sheet = Sheet(title=tr("card", "Requests on the way"))
    if made.told_on:
        words = tr("card", "The applicant was told: under consideration")
        sheet.body.addLayout(_line(numeric(made.told_on), words))
    for one in made.requests:
        sheet.body.addLayout(_line(numeric(one.at.date()), _request_words(one), _request_badge(one)))
    if made.escalated is not None:
        _add_escalation(sheet, made.escalated)
    return sheet


def _request_words(one: Request) -> str:
    asked = "; ".join(one.items)
    if one.kind == "explanation":
        return tr("card", "Explanation requested: {items}").format(items=asked)
    return tr("card", "Clarification requested: {items}").format(items=asked)


def _request_badge(one: Request) -> QWidget:
    if one.answered_on:
        return Badge(tr("card", "received {date}").format(date=numeric(one.answered_on)), State.DONE)
    if one.wanted_on:
        return Badge(tr("card", "awaited by {date}").format(date=numeric(one.wanted_on)), State.TODAY)
    return Badge(tr("card", "awaited"), State.TODAY)


def _add_escalation(sheet: Sheet, made: Escalated) -> None:
    asked = tr("card", "To the head organisation: {question}").format(question=made.question)
    decided = (
        Badge(tr("card", "decided"), State.DONE)
        if made.decided_on
        else Badge(tr("card", "awaited"), State.TODAY)
    )
    sheet.body.addLayout(_line(numeric(made.on), asked, decided))
    for unit, words in made.positions:
        sheet.body.addLayout(_line("", f"{unit}: {words}"))
    if made.decision:
        said = tr("card", "Decision: {decision}").format(decision=made.decision)
        sheet.body.addLayout(_line(numeric(made.decided_on) if made.decided_on else "", said))


# ---------------------------------------------------------------- measures and links


def measures_sheet(measures: Sequence[MeasureLine], view: CardView) -> Sheet:
    """The plan: what, by when, by whom, done or late."""
    made = view.considering
    sheet = Sheet(title=tr("card", "Measures"))
    for one in measures:
        due = numeric(one.measure.due_on) if one.measure.due_on else "–"
        words = ", ".join(part for part in (one.measure.text, one.responsible) if part)
        sheet.body.addLayout(_line(due, words, _measure_badge(one)))
    if made.plan_approved_on:
        sheet.body.addWidget(Hairline())
        approved = tr("card", "Plan approved {date}").format(date=full_date(made.plan_approved_on))
        sheet.body.addWidget(Text(approved, Role.SECOND, "text2"))
    return sheet


def _measure_badge(one: MeasureLine) -> QWidget:
    if one.measure.done_on:
        return Badge(tr("card", "done {date}").format(date=numeric(one.measure.done_on)), State.DONE)
    return Badge(tr("card", "late"), State.LATE) if one.late else Badge(tr("card", "planned"), State.IN_TIME)


def links_sheet(links: Sequence[LinkLine], open_appeal: Callable[[str], None]) -> Sheet:
    """Appeals that belong to this one."""
    sheet = Sheet(tone="calm.tint", title=tr("card", "Linked appeals"))
    words = {"repeat": tr("card", "repeats it"), "joined": tr("card", "considered together")}
    for one in links:
        number: QWidget = Text(one.number or "–", Role.NUMBER)
        if one.appeal_id:
            link = PushButton(one.number or "–", Kind.LINK)
            link.clicked.connect(lambda _=False, given=one.appeal_id: open_appeal(given))
            number = link
        aside = Text(words.get(one.relation, one.relation), Role.CAPTION, "text2")
        sheet.body.addLayout(row(number, Text(one.subject, Role.TEXT), 1, aside))
    return sheet
