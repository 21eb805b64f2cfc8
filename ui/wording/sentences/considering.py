"""Sentences of the area "considering", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "act_has_followers": QT_TRANSLATE_NOOP(
        "wording", "Something was done with it since: undo that first, or correct it."
    ),
    "act_left_the_house": QT_TRANSLATE_NOOP(
        "wording", "This has left the house already: it can be corrected, not undone."
    ),
    "already_linked": QT_TRANSLATE_NOOP("wording", "These appeals are linked already."),
    "book_letter_without_address": QT_TRANSLATE_NOOP(
        "wording", "No address was left: no letter is written to the author of this entry."
    ),
    "book_page_no_number": QT_TRANSLATE_NOOP("wording", "{value} is no page number."),
    "book_photo_missing": QT_TRANSLATE_NOOP("wording", "Choose the file with the photo."),
    "clarification_empty": QT_TRANSLATE_NOOP(
        "wording", "Name at least one thing that is missing or can't be read."
    ),
    "contribution_empty": QT_TRANSLATE_NOOP("wording", "Write the contribution."),
    "date_in_the_past": QT_TRANSLATE_NOOP("wording", "{value} has passed."),
    "done_in_the_future": QT_TRANSLATE_NOOP("wording", "{value} is still to come."),
    "entry_closed": QT_TRANSLATE_NOOP("wording", "This entry is closed."),
    "entry_has_appeal": QT_TRANSLATE_NOOP("wording", "An appeal was made of this entry already."),
    "escalation_decision_missing": QT_TRANSLATE_NOOP("wording", "Write what was decided."),
    "escalation_not_in_profile": QT_TRANSLATE_NOOP(
        "wording", "The regulation {profile} names nobody above the units."
    ),
    "escalation_positions_missing": QT_TRANSLATE_NOOP("wording", "Write the position of at least one unit."),
    "escalation_question_missing": QT_TRANSLATE_NOOP("wording", "Write the question that is to be decided."),
    "executor_missing": QT_TRANSLATE_NOOP("wording", "Choose an employee."),
    "explanation_empty": QT_TRANSLATE_NOOP("wording", "Write a question, or name a document."),
    "file_not_chosen": QT_TRANSLATE_NOOP("wording", "Choose a file."),
    "forwarded_before_received": QT_TRANSLATE_NOOP(
        "wording", "It can't have been forwarded on {value}, before it was received."
    ),
    "forwarded_in_the_future": QT_TRANSLATE_NOOP("wording", "{value} is still to come."),
    "ground_confirmed_by_others": QT_TRANSLATE_NOOP(
        "wording", "This ground is confirmed by somebody else: {who}."
    ),
    "ground_not_waiting": QT_TRANSLATE_NOOP("wording", "No ground waits for confirmation here."),
    "internal_term_after_due": QT_TRANSLATE_NOOP(
        "wording", "The internal term ends after the answer is due."
    ),
    "letter_not_allowed_by_ground": QT_TRANSLATE_NOOP(
        "wording", "No letter leaves on this ground: {ground}."
    ),
    "link_to_itself": QT_TRANSLATE_NOOP("wording", "An appeal can't be linked with itself."),
    "measure_empty": QT_TRANSLATE_NOOP("wording", "Write what is to be done."),
    "measure_unknown": QT_TRANSLATE_NOOP("wording", "There is no such measure in this plan."),
    "no_hand_over_dispute": QT_TRANSLATE_NOOP("wording", "No hand-over of this appeal was rejected."),
    "not_escalated": QT_TRANSLATE_NOOP("wording", "No question waits for the head organisation."),
    "not_linked": QT_TRANSLATE_NOOP("wording", "These appeals are not linked."),
    "note_empty": QT_TRANSLATE_NOOP("wording", "Write the note."),
    "nothing_requested": QT_TRANSLATE_NOOP(
        "wording", "Nothing of the kind was asked for, or all of it has come."
    ),
    "notice_not_in_profile": QT_TRANSLATE_NOOP("wording", "The regulation {profile} has no such notice."),
    "paper_has_no_matter": QT_TRANSLATE_NOOP(
        "wording", "There is nothing to put on this paper yet ({document})."
    ),
    "passing_not_needed": QT_TRANSLATE_NOOP(
        "wording", "This appeal is considered; passing it on for information is for anonymous ones."
    ),
    "plan_empty": QT_TRANSLATE_NOOP("wording", "The plan has no measures yet."),
    "plan_measure_incomplete": QT_TRANSLATE_NOOP(
        "wording", "A measure lacks its day or who answers for it: {measure}"
    ),
    "plan_not_in_profile": QT_TRANSLATE_NOOP(
        "wording", "The regulation {profile} knows no plan of measures."
    ),
    "redirect_not_asked": QT_TRANSLATE_NOOP(
        "wording", "First answer whether it reports a crime or a threat; only a yes goes to a state body."
    ),
    "repeat_of_another_applicant": QT_TRANSLATE_NOOP(
        "wording", "The earlier appeal is another applicant's: the same name is not the same person."
    ),
    "state_body_missing": QT_TRANSLATE_NOOP("wording", "Name the state body."),
    "unit_missing": QT_TRANSLATE_NOOP("wording", "Choose a unit."),
    "way_missing": QT_TRANSLATE_NOOP("wording", "Choose how the applicant is told."),
}
