"""Acts between units and above them: resolution, co-executors, disputes, escalation, measures."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from services.card import CardView
from services.considering import (
    answer_escalation,
    approve_plan,
    contribute,
    decide_hand_over,
    escalate,
    name_co_executor,
    plan_measure,
    report_measure,
)
from services.people import colleagues, unit_names
from services.routing import give_resolution, reject_hand_over
from ui.card.act_dialog import ActField, ActQuestion
from ui.card.act_fields import Values
from ui.seat import Seat

tr = QCoreApplication.translate
Choices = list[tuple[str, object]]


def considering_people(seat: Seat) -> Choices:
    """Colleagues who consider appeals, as choices."""
    return [
        (f"{one.name}, {one.position}", one.id)
        for one in colleagues(language=seat.language)
        if one.roles & {"executor", "engineer", "head"}
    ]


def _units(seat: Seat) -> Choices:
    return [(name, unit_id) for unit_id, name in unit_names(seat.language).items()]


def resolving(seat: Seat, view: CardView) -> ActQuestion:
    """The management's resolution: who, what, by when."""
    desk = seat.desk

    def run(given: Values) -> None:
        term: date | None = given["internal_term_on"] if given["term"] else None
        give_resolution(
            desk,
            appeal_id=view.id,
            executor_id=given["executor"] or "",
            instruction=given["instruction"],
            internal_term_on=term.isoformat() if term else "",
        )

    return ActQuestion(
        title=tr("card", "Resolution"),
        deed=tr("card", "Give the resolution"),
        fields=(
            ActField(
                "executor",
                tr("card", "Executor"),
                "choice",
                view.fields["executor_id"],
                considering_people(seat),
            ),
            ActField("instruction", tr("card", "Instruction"), "text"),
            ActField("term", tr("card", "With an internal term"), "tick"),
            _term_field(seat, view),
        ),
        run=run,
        done=lambda _: tr("card", "Resolution given"),
        desk=desk,
    )


def _term_field(seat: Seat, view: CardView) -> ActField:
    before = (view.state.due_on or seat.desk.today()) - timedelta(days=3)
    return ActField(
        "internal_term_on",
        tr("card", "Internal term"),
        "date",
        max(before, seat.desk.today()),
        when=lambda given: given["term"],
    )


def co_executing(seat: Seat, view: CardView) -> ActQuestion:
    """Another employee with a part of the matter and a term of their own."""
    desk = seat.desk

    def run(given: Values) -> object:
        term = given["internal_term_on"] if given["term"] else None
        return name_co_executor(
            desk,
            appeal_id=view.id,
            employee_id=given["employee"] or "",
            internal_term_on=term,
            task=given["task"],
        )

    return ActQuestion(
        title=tr("card", "Who takes part?"),
        deed=tr("card", "Name the co-executor"),
        fields=(
            ActField("employee", tr("card", "Co-executor"), "choice", choices=considering_people(seat)),
            ActField("task", tr("card", "Task"), "text"),
            ActField("term", tr("card", "With an internal term"), "tick"),
            _term_field(seat, view),
        ),
        run=run,
        done=lambda found: (
            tr("card", "Co-executor named, but the term ends after the answer is due")
            if found
            else tr("card", "Co-executor named")
        ),
        desk=desk,
    )


def contributing(seat: Seat, view: CardView) -> ActQuestion:
    """A co-executor's part of the answer."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Your part of the answer"),
        deed=tr("card", "Contribute"),
        fields=(ActField("text", tr("card", "Text"), "text"),),
        run=lambda given: contribute(desk, appeal_id=view.id, text=given["text"]),
        done=lambda _: tr("card", "Contribution kept"),
        desk=desk,
    )


def rejecting_hand_over(seat: Seat, view: CardView) -> ActQuestion:
    """The unit says that the appeal is not its own."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Why is the appeal not your unit's?"),
        deed=tr("card", "Reject the hand-over"),
        fields=(ActField("reason", tr("card", "Reason"), "text"),),
        run=lambda given: reject_hand_over(desk, appeal_id=view.id, reason=given["reason"]),
        done=lambda _: tr("card", "Hand-over rejected"),
        desk=desk,
    )


def deciding_hand_over(seat: Seat, view: CardView) -> ActQuestion:
    """Whose the appeal is; the dispute ends."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "Whose is the appeal?"),
        deed=tr("card", "Decide"),
        fields=(
            ActField("unit", tr("card", "Unit"), "choice", view.fields["unit_id"], _units(seat)),
            ActField("reason", tr("card", "Reason"), "text"),
        ),
        run=lambda given: decide_hand_over(
            desk, appeal_id=view.id, unit_id=given["unit"] or "", reason=given["reason"]
        ),
        done=lambda _: tr("card", "Dispute decided"),
        desk=desk,
    )


def escalating(seat: Seat, view: CardView) -> ActQuestion:
    """The question on which units differ, with the position of each."""
    desk = seat.desk
    units = list(unit_names(seat.language).values())

    def run(given: Values) -> None:
        said = {given["first"]: given["first_position"], given["second"]: given["second_position"]}
        escalate(desk, appeal_id=view.id, question=given["question"], positions=said)

    names: Choices = [(name, name) for name in units]
    own = view.unit or (units[0] if units else "")
    other = next((name for name in units if name != own), own)
    return ActQuestion(
        title=tr("card", "Take it to the head organisation"),
        detail=tr("card", "Units found no common position; the date of the answer does not move."),
        deed=tr("card", "Escalate"),
        fields=(
            ActField("question", tr("card", "Question to decide"), "text"),
            ActField("first", tr("card", "Unit"), "choice", own, names),
            ActField("first_position", tr("card", "Its position")),
            ActField("second", tr("card", "Other unit"), "choice", other, names),
            ActField("second_position", tr("card", "Its position")),
        ),
        run=run,
        done=lambda _: tr("card", "Taken to the head organisation"),
        desk=desk,
    )


def deciding_escalation(seat: Seat, view: CardView) -> ActQuestion:
    """What the head organisation decided."""
    desk = seat.desk
    return ActQuestion(
        title=tr("card", "What did the head organisation decide?"),
        deed=tr("card", "Keep"),
        fields=(ActField("decision", tr("card", "Decision"), "text"),),
        run=lambda given: answer_escalation(desk, appeal_id=view.id, decision=given["decision"]),
        done=lambda _: tr("card", "Decision kept"),
        desk=desk,
    )


def planning_measure(seat: Seat, view: CardView) -> ActQuestion:
    """What is to be done, by when, by whom."""
    desk = seat.desk

    def run(given: Values) -> object:
        return plan_measure(
            desk,
            appeal_id=view.id,
            text=given["text"],
            due_on=given["due_on"],
            responsible_id=given["responsible"] or "",
        )

    return ActQuestion(
        title=tr("card", "Measure"),
        deed=tr("card", "Plan"),
        fields=(
            ActField("text", tr("card", "What is to be done"), "text"),
            ActField("due_on", tr("card", "By"), "date", desk.today() + timedelta(days=14)),
            ActField("responsible", tr("card", "Responsible"), "choice", choices=considering_people(seat)),
        ),
        run=run,
        done=lambda _: tr("card", "Measure planned"),
        desk=desk,
    )


def approving_plan(seat: Seat, view: CardView) -> ActQuestion:
    """The plan of measures, approved as a whole."""
    desk = seat.desk
    lines = [f"{place}. {one.measure.text}" for place, one in enumerate(view.considering.measures, 1)]
    return ActQuestion(
        title=tr("card", "Approve the plan of measures?"),
        detail="\n".join(lines),
        deed=tr("card", "Approve"),
        fields=(),
        run=lambda _: approve_plan(desk, appeal_id=view.id),
        done=lambda _: tr("card", "Plan approved"),
        desk=desk,
    )


def reporting_measure(seat: Seat, view: CardView) -> ActQuestion:
    """A measure that was carried out."""
    desk = seat.desk
    waiting: Choices = [
        (one.measure.text, one.measure.id) for one in view.considering.measures if one.measure.done_on is None
    ]

    def run(given: Values) -> None:
        report_measure(
            desk,
            appeal_id=view.id,
            measure_id=given["measure"] or "",
            done_on=given["done_on"],
            evidence=given["evidence"],
        )

    return ActQuestion(
        title=tr("card", "Which measure was carried out?"),
        deed=tr("card", "Report"),
        fields=(
            ActField("measure", tr("card", "Measure"), "choice", choices=waiting),
            ActField("done_on", tr("card", "Done on"), "date", desk.today()),
            ActField("evidence", tr("card", "Evidence"), "text"),
        ),
        run=run,
        done=lambda _: tr("card", "Measure reported"),
        desk=desk,
    )
