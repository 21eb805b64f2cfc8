"""The acts of a card that ask a question, in the order of its menu, with what each needs to be offered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from domain.appeals import Phase
from domain.permissions import can
from services.card import CardView
from services.desk import Desk
from ui.card import acts, corrections, ground_acts, link_acts, request_acts, unit_acts

tr = QCoreApplication.translate


def _always(_: CardView) -> bool:
    return True


def _nothing(_: CardView) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class CardAct:
    """An act that asks a question first; ``first`` ones stand among the buttons."""

    id: str
    title: str
    icon: str
    permission: str
    question: acts.Ask
    key: str = ""
    section: str = ""
    when: Callable[[CardView], bool] = _always
    first: bool = False
    hindered: Callable[[CardView], str] = _nothing
    """Why it can't be done with this appeal though the regulation has it; empty where it can."""


def allowed(desk: Desk, action: str) -> Callable[[], bool]:
    """Whether the person at the desk may do ``action``."""
    return lambda: can(desk.person.roles, action, desk.regulations.narrowed)


def denied() -> str:
    """Why a command is shown and can't be done."""
    return tr("card", "your role doesn't allow it")


def open_acts() -> Sequence[CardAct]:
    """Everything that can be done with an open appeal."""
    return (
        *_urgent(),
        *_likely(),
        *_deciding(),
        *_routing(),
        *_between_units(),
        *_asking(),
        *_explaining(),
        *_grounds(),
        *_measures(),
        *_record(),
    )


def closed_acts() -> Sequence[CardAct]:
    """What is left to do with a closed one."""
    return (CardAct("reopen", tr("card", "Open again"), "undo-2", "reopen_appeal", acts.reopening),)


def _urgent() -> Sequence[CardAct]:
    ground = tr("card", "Ground")
    return (
        CardAct(
            "redirect",
            tr("card", "Forward to a state body"),
            "siren",
            "redirect_to_state_body",
            ground_acts.redirecting,
            "Ctrl+Shift+R",
            ground,
            _alarmed,
            True,
        ),
        CardAct(
            "confirm_ground",
            tr("card", "Confirm the ground"),
            "check",
            "confirm_ground",
            ground_acts.confirming,
            "Ctrl+Shift+O",
            ground,
            _to_confirm,
            True,
        ),
        CardAct(
            "reject_ground",
            tr("card", "Reject the ground"),
            "x",
            "confirm_ground",
            ground_acts.rejecting,
            "",
            ground,
            _to_confirm,
            True,
        ),
        CardAct(
            "pass_on",
            tr("card", "Pass on to a unit"),
            "corner-down-right",
            "route_appeal",
            ground_acts.passing_on,
            "",
            ground,
            lambda view: view.considering.offers.passing,
            True,
        ),
    )


def _likely() -> Sequence[CardAct]:
    return (
        CardAct(
            "hand_over",
            tr("card", "Hand over"),
            "user-plus",
            "route_appeal",
            acts.handing_over,
            "Ctrl+H",
            tr("card", "Route"),
            first=True,
        ),
        CardAct(
            "extend",
            tr("card", "Extend"),
            "clock-arrow-up",
            "decide_extension",
            acts.extending,
            "Ctrl+E",
            when=lambda view: view.considering.offers.extension,
            first=True,
            hindered=_not_extended,
        ),
    )


def _deciding() -> Sequence[CardAct]:
    return (
        CardAct(
            "propose",
            tr("card", "Propose an extension"),
            "clock-alert",
            "propose_extension",
            acts.proposing,
            when=lambda view: view.considering.offers.extension,
            hindered=_not_extended,
        ),
        CardAct("close", tr("card", "Close"), "check-check", "close_appeal", acts.closing, "Ctrl+Shift+K"),
        CardAct("result", tr("card", "Result of consideration"), "scale", "contribute", acts.deciding),
        CardAct("oral", tr("card", "Answer by telephone"), "phone", "contribute", acts.answering_orally),
        CardAct(
            "on_the_spot",
            tr("card", "Settled on the spot"),
            "square-check",
            "settle_on_the_spot",
            acts.settling,
            when=lambda view: view.considering.offers.on_the_spot,
        ),
        CardAct(
            "term",
            tr("card", "Another term rule"),
            "calendar-clock",
            "change_term_rule",
            corrections.changing_term,
        ),
        CardAct(
            "target",
            tr("card", "Internal target"),
            "flag",
            "change_term_rule",
            corrections.targeting,
            when=lambda view: bool(view.state.number) and view.state.due_on is None,
        ),
    )


def _routing() -> Sequence[CardAct]:
    route = tr("card", "Route")
    return (
        CardAct(
            "assign", tr("card", "Name the executor"), "user", "assign_executor", acts.assigning, "", route
        ),
        CardAct(
            "resolution", tr("card", "Resolution"), "stamp", "give_resolution", unit_acts.resolving, "", route
        ),
        CardAct(
            "co_executor",
            tr("card", "Name a co-executor"),
            "users",
            "assign_executor",
            unit_acts.co_executing,
            "",
            route,
        ),
        CardAct(
            "contribution",
            tr("card", "Your part of the answer"),
            "message-square",
            "contribute",
            unit_acts.contributing,
            "",
            route,
        ),
    )


def _between_units() -> Sequence[CardAct]:
    route = tr("card", "Route")
    return (
        CardAct(
            "reject_hand_over",
            tr("card", "Reject the hand-over"),
            "reply",
            "take_into_work",
            unit_acts.rejecting_hand_over,
            "",
            route,
        ),
        CardAct(
            "decide_hand_over",
            tr("card", "Decide whose it is"),
            "scale",
            "decide_hand_over",
            unit_acts.deciding_hand_over,
            "",
            route,
            lambda view: view.considering.rejections > 0,
        ),
        CardAct(
            "escalate",
            tr("card", "Take it to the head organisation"),
            "arrow-up",
            "escalate",
            unit_acts.escalating,
            "",
            route,
            lambda view: view.considering.offers.escalation,
        ),
        CardAct(
            "decide_escalation",
            tr("card", "Decision of the head organisation"),
            "check",
            "escalate",
            unit_acts.deciding_escalation,
            "",
            route,
            _escalated,
        ),
    )


def _asking() -> Sequence[CardAct]:
    asking = tr("card", "Requests")
    return (
        CardAct(
            "clarify",
            tr("card", "Ask for what is missing"),
            "message-square",
            "request_clarification",
            request_acts.clarifying,
            "Ctrl+Shift+Q",
            asking,
            lambda view: view.considering.offers.clarification,
        ),
        CardAct(
            "clarified",
            tr("card", "What was asked for has come"),
            "inbox",
            "request_clarification",
            request_acts.clarified,
            "",
            asking,
            lambda view: _waits(view, "clarification"),
        ),
        CardAct(
            "told",
            tr("card", "Tell: under consideration"),
            "bell",
            "tell_under_consideration",
            request_acts.telling,
            "",
            asking,
            lambda view: view.considering.offers.under_consideration,
        ),
    )


def _explaining() -> Sequence[CardAct]:
    asking = tr("card", "Requests")
    return (
        CardAct(
            "explain",
            tr("card", "Request an explanation"),
            "file",
            "request_explanation",
            request_acts.asking_explanation,
            "",
            asking,
            lambda view: view.considering.offers.explanation,
        ),
        CardAct(
            "document",
            tr("card", "A document has come"),
            "file-check",
            "request_clarification",
            request_acts.document_came,
            "",
            asking,
            lambda view: _waits(view, "explanation"),
        ),
        CardAct(
            "unreadable",
            tr("card", "Can't be read"),
            "eye-off",
            "edit_appeal",
            request_acts.unreadable,
            "",
            asking,
        ),
    )


def _grounds() -> Sequence[CardAct]:
    ground = tr("card", "Ground")
    return (
        CardAct(
            "ground",
            tr("card", "Ground for no action"),
            "circle-x",
            "choose_ground",
            ground_acts.choosing,
            "Ctrl+Shift+G",
            ground,
            lambda view: view.considering.offers.grounds,
        ),
    )


def _measures() -> Sequence[CardAct]:
    measures = tr("card", "Measures")
    return (
        CardAct(
            "measure",
            tr("card", "Plan a measure"),
            "wrench",
            "plan_measure",
            unit_acts.planning_measure,
            "",
            measures,
        ),
        CardAct(
            "measure_done",
            tr("card", "Report a measure"),
            "check",
            "plan_measure",
            unit_acts.reporting_measure,
            "",
            measures,
            _measures_open,
        ),
        CardAct(
            "approve_plan",
            tr("card", "Approve the plan"),
            "stamp",
            "approve_plan",
            unit_acts.approving_plan,
            "",
            measures,
            _plan_to_approve,
        ),
    )


def _record() -> Sequence[CardAct]:
    return (
        CardAct(
            "edit", tr("card", "Correct the card"), "square-pen", "edit_appeal", corrections.correcting, "F2"
        ),
        CardAct("file", tr("card", "Add a file"), "paperclip", "edit_appeal", acts.attaching, "Ctrl+Shift+A"),
        CardAct("note", tr("card", "Note"), "sticky-note", "edit_appeal", acts.noting),
        CardAct("questions", tr("card", "Questions"), "list-checks", "edit_appeal", corrections.questioning),
        CardAct(
            "repeat",
            tr("card", "Mark as a repeat"),
            "repeat",
            "edit_appeal",
            link_acts.repeating,
            when=lambda view: bool(view.earlier),
        ),
        CardAct(
            "join",
            tr("card", "Consider together"),
            "link",
            "edit_appeal",
            link_acts.joining,
            when=lambda view: any(one.open for one in view.earlier),
        ),
        CardAct(
            "separate",
            tr("card", "Consider apart"),
            "unlink",
            "edit_appeal",
            link_acts.separating,
            when=lambda view: bool(view.considering.links),
        ),
        CardAct(
            "taken_back",
            tr("card", "The applicant takes it back"),
            "reply",
            "withdraw_appeal",
            acts.taken_back,
        ),
        CardAct("withdraw", tr("card", "Withdraw"), "trash-2", "withdraw_appeal", acts.withdrawing),
    )


def _not_extended(view: CardView) -> str:
    """STD extends appeals and no complaints (STD-4.2.11e): the button says so instead of refusing later."""
    if view.term is not None and not view.term.chosen.rule.extension:
        return tr("card", "this term isn't extended ({clause})").format(
            clause=view.term.chosen.rule.no_extension_clause or view.term.chosen.rule.clause
        )
    return ""


def _alarmed(view: CardView) -> bool:
    return view.alarm is not None


def _to_confirm(view: CardView) -> bool:
    return view.state.phase is Phase.TO_CONFIRM


def _escalated(view: CardView) -> bool:
    made = view.considering.escalated
    return made is not None and made.decided_on is None


def _waits(view: CardView, kind: str) -> bool:
    return any(one.open and one.kind == kind for one in view.considering.requests)


def _measures_open(view: CardView) -> bool:
    return any(one.measure.done_on is None for one in view.considering.measures)


def _plan_to_approve(view: CardView) -> bool:
    made = view.considering
    return made.offers.plan and bool(made.measures) and made.plan_approved_on is None
