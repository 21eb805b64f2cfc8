"""Grounds for not acting: each regulation's own, with proof, confirmation and effect (S26-S38)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from domain.appeals import Phase, fold_appeal
from domain.errors import Refusal
from domain.regulation.vocabulary import Effect
from services.card import appeal_card
from services.closing import close_appeal, closing_view
from services.considering import Forwarding, pass_to_unit, redirect_to_state_body
from services.desk import Desk
from services.facts import facts_of
from services.grounds import GroundChoice, choose_ground, confirm_ground, grounds_view, reject_ground
from services.intake_form import ApplicantForm
from services.letter_preview import paper_lines
from services.letter_versions import preview_draft
from services.letters import draft_letter, edit_letter
from services.linking import mark_repeat
from services.numbers import OUTGOING, number_to_come
from services.questions import question_id
from services.recording import recording
from services.today import today
from tests.services.considering_at_work import Bench

NAMED = ApplicantForm(
    surname="Иванов", given_name="Пётр", email="ivanov@example.org", phone="+7 701 555 00 11"
)
MakeBench = Callable[..., Bench]


@pytest.fixture
def bench(tmp_path: Path) -> MakeBench:
    return lambda profile, at="2026-09-07 10:00": Bench(tmp_path / profile, profile, at)


def state(desk: Desk, appeal_id: str) -> object:
    return fold_appeal(facts_of(desk.store, "appeal", appeal_id)).phase


def offered(desk: Desk, appeal_id: str) -> list[str]:
    return [one.ground.code for one in grounds_view(desk, appeal_id=appeal_id).offered]


def answered(at: Bench, *, open_question: str = "", send: bool = True) -> str:
    """An earlier appeal of Ivanov's with an answer, sent or only signed."""
    first = at.appeal(NAMED, kind="appeal", questions=("Когда починят?", "Кто заплатит?"))
    letter_id = draft_letter(at.executor, appeal_id=first)
    ticked = [question_id(one) for one in ("Когда починят?", "Кто заплатит?") if one != open_question]
    words = {"body": "Починят завтра.", "reasoning": "Акт 5.", "answered_question_ids": ticked}
    edit_letter(at.executor, letter_id=letter_id, fields=words)
    if send:
        at.send(letter_id)
    return first


def again(at: Bench, earlier: str) -> str:
    """The same person writes once more."""
    applicant_id = str(appeal_card(at.registry, earlier).applicant_id)
    return at.appeal(ApplicantForm(id=applicant_id), kind="appeal", repeat_of=(earlier,))


# ---------------------------------------------------------------- what is offered, and what isn't


@pytest.mark.parametrize(
    ("profile", "grounds"),
    [
        ("vks", {"abusive", "slander", "incitement", "law_breaking", "repeat"}),
        ("std", {"abusive_threat", "repeat_no_new", "commercial_secret"}),
        ("cib", {"stop_correspondence"}),
        ("hdh", set()),
        ("aes", {"abusive_threat", "repeat_no_new", "protected_secret", "no_substance"}),
    ],
)
def test_each_regulation_offers_its_own_grounds_and_no_other(
    bench: MakeBench, profile: str, grounds: set[str]
) -> None:
    at = bench(profile)
    kind = {"hdh": "complaint", "std": "complaint"}.get(profile, "complaint")
    assert set(offered(at.executor, at.appeal(NAMED, kind=kind))) == grounds


def test_a_ground_of_another_regulation_is_refused(bench: MakeBench) -> None:
    at = bench("std")
    with pytest.raises(Refusal, match="ground_not_in_profile"):
        choose_ground(at.executor, appeal_id=at.appeal(NAMED), choice=GroundChoice("no_substance"))


@pytest.mark.parametrize(("profile", "found"), [("aes", True), ("std", False)])
def test_an_appeal_without_its_substance_suggests_its_ground_only_in_aes(
    bench: MakeBench, profile: str, found: bool
) -> None:
    """S38."""
    at = bench(profile)
    view = grounds_view(at.executor, appeal_id=at.appeal(NAMED, text=""))
    assert (("no_substance", True) in [(one.ground.code, one.suggested) for one in view.offered]) is found


# ---------------------------------------------------------------- proof


@pytest.mark.parametrize(
    ("profile", "choice", "missing"),
    [
        ("vks", GroundChoice("abusive"), "ground_passage_missing"),
        ("vks", GroundChoice("slander"), "ground_justification_missing"),
        ("vks", GroundChoice("repeat"), "ground_earlier_missing"),
        ("std", GroundChoice("commercial_secret"), "ground_justification_missing"),
        ("std", GroundChoice("repeat_no_new"), "ground_earlier_missing"),
        ("aes", GroundChoice("protected_secret", justification="Цены"), "ground_subkind_missing"),
        ("cib", GroundChoice("stop_correspondence"), "ground_earlier_missing"),
    ],
)
def test_a_ground_without_its_proof_is_refused(
    bench: MakeBench, profile: str, choice: GroundChoice, missing: str
) -> None:
    at = bench(profile)
    with pytest.raises(Refusal, match=missing):
        choose_ground(at.head, appeal_id=at.appeal(NAMED), choice=choice)


def test_a_repetition_needs_an_answer_that_was_sent(bench: MakeBench) -> None:
    """VKS-20: signed is not sent."""
    at = bench("vks")
    earlier = answered(at, send=False)
    choice = GroundChoice("repeat", earlier=(earlier,))
    with pytest.raises(Refusal, match="ground_earlier_unsent"):
        choose_ground(at.head, appeal_id=again(at, earlier), choice=choice)


@pytest.mark.parametrize(("profile", "usable"), [("vks", True), ("std", False), ("aes", False)])
def test_new_arguments_rule_a_repetition_out_except_in_vks(
    bench: MakeBench, profile: str, usable: bool
) -> None:
    """S30."""
    at = bench(profile)
    earlier = answered(at)
    code = "repeat" if profile == "vks" else "repeat_no_new"
    choice = GroundChoice(code, earlier=(earlier,), new_arguments=True)
    second = again(at, earlier)
    if usable:
        assert choose_ground(at.head, appeal_id=second, choice=choice).ground == "repeat"
    else:
        with pytest.raises(Refusal, match="ground_not_available"):
            choose_ground(at.head, appeal_id=second, choice=choice)


def test_an_answer_to_somebody_of_the_same_name_proves_nothing(bench: MakeBench) -> None:
    """Trap 26."""
    at = bench("vks")
    earlier = answered(at)
    namesake = at.appeal(NAMED, kind="appeal")
    with pytest.raises(Refusal, match="ground_earlier_of_another"):
        choose_ground(at.head, appeal_id=namesake, choice=GroundChoice("repeat", earlier=(earlier,)))
    with pytest.raises(Refusal, match="repeat_of_another_applicant"):
        mark_repeat(at.executor, appeal_id=namesake, earlier_id=earlier)


# ---------------------------------------------------------------- confirmation


def test_a_secret_waits_for_the_head_and_no_notice_exists_before(bench: MakeBench) -> None:
    """S35."""
    at = bench("std")
    appeal_id = at.appeal(NAMED)
    choice = GroundChoice("commercial_secret", justification="Закупочные цены")
    choose_ground(at.executor, appeal_id=appeal_id, choice=choice)
    assert state(at.executor, appeal_id) is Phase.TO_CONFIRM
    assert "refusal" not in at.letters(appeal_id)
    with pytest.raises(Refusal, match="not_permitted"):
        confirm_ground(at.executor, appeal_id=appeal_id)
    confirm_ground(at.head, appeal_id=appeal_id)
    assert state(at.head, appeal_id) is Phase.NO_ACTION
    assert "refusal" in at.letters(appeal_id)


def test_slander_is_confirmed_by_the_director_and_not_by_a_head(bench: MakeBench) -> None:
    """VKS-17."""
    at = bench("vks")
    appeal_id = at.appeal(NAMED)
    choose_ground(at.executor, appeal_id=appeal_id, choice=GroundChoice("slander", justification="Ложь"))
    with pytest.raises(Refusal, match="ground_confirmed_by_others"):
        confirm_ground(at.head, appeal_id=appeal_id)
    confirm_ground(at.director, appeal_id=appeal_id)
    assert state(at.director, appeal_id) is Phase.NO_ACTION


def test_a_rejected_ground_sends_the_appeal_back_to_consideration(bench: MakeBench) -> None:
    at = bench("vks")
    appeal_id = at.appeal(NAMED)
    choose_ground(at.executor, appeal_id=appeal_id, choice=GroundChoice("abusive", quoted_passage="…"))
    with pytest.raises(Refusal, match="reason_missing"):
        reject_ground(at.head, appeal_id=appeal_id, reason=" ")
    reject_ground(at.head, appeal_id=appeal_id, reason="Резко, но не оскорбительно")
    assert state(at.head, appeal_id) is Phase.IN_WORK
    with pytest.raises(Refusal, match="ground_not_waiting"):
        confirm_ground(at.head, appeal_id=appeal_id)


# ---------------------------------------------------------------- effects


def test_insults_in_std_lead_to_a_notice_by_email_without_the_quoted_words(bench: MakeBench) -> None:
    """S32."""
    at = bench("std")
    appeal_id = at.appeal(NAMED, text="Вы все бездельники проклятые, почините трубу")
    choice = GroundChoice("abusive_threat", quoted_passage="бездельники проклятые")
    choose_ground(at.head, appeal_id=appeal_id, choice=choice)
    letter_id = at.letters(appeal_id)["refusal"]
    assert at.letter(letter_id)["channel"] == "email"
    with pytest.raises(Refusal, match="closing_notice_unsent"):
        close_appeal(at.head, appeal_id=appeal_id, outcome="refused")
    reasons = {"body": "Ваше письмо рассмотрено.", "reasoning": "Письмо содержит оскорбления."}
    edit_letter(at.executor, letter_id=letter_id, fields=reasons)
    words = " ".join(line.text for line in paper_lines(preview_draft(at.executor, letter_id)))
    assert "Письмо содержит оскорбления" in words and "проклятые" not in words
    at.send(letter_id)
    close_appeal(at.head, appeal_id=appeal_id, outcome="refused")
    assert state(at.head, appeal_id) is Phase.CLOSED


def test_the_same_ground_in_aes_only_offers_the_notice(bench: MakeBench) -> None:
    """AES-F1: recommended, not forced."""
    at = bench("aes")
    appeal_id = at.appeal(NAMED)
    choose_ground(at.head, appeal_id=appeal_id, choice=GroundChoice("abusive_threat", quoted_passage="…"))
    assert at.letters(appeal_id) == {}
    close_appeal(at.head, appeal_id=appeal_id, outcome="no_action")
    assert state(at.head, appeal_id) is Phase.CLOSED


def test_a_letter_without_contacts_is_neither_considered_nor_answered_and_burns_no_number(
    bench: MakeBench,
) -> None:
    """S33."""
    at = bench("std")
    appeal_id = at.appeal(ApplicantForm(surname="Петров"), channel="post")
    coming = number_to_come(at.registry, OUTGOING)
    effect = choose_ground(at.executor, appeal_id=appeal_id, choice=GroundChoice("no_contacts"))
    assert (effect.effect, effect.document) == (Effect.NO_CONSIDER_NO_ANSWER, "no_contact_note")
    with pytest.raises(Refusal, match="letter_not_allowed_by_ground"):
        draft_letter(at.executor, appeal_id=appeal_id)
    close_appeal(at.executor, appeal_id=appeal_id, outcome="not_considered")
    assert number_to_come(at.registry, OUTGOING) == coming


@pytest.mark.parametrize(
    ("left", "grounds"),
    [({}, ["voicemail_no_reply_contact"]), ({"phone": "+7 701 555 00 11"}, [])],
)
def test_a_voice_message_is_refused_only_without_phone_and_address(
    bench: MakeBench, left: dict[str, str], grounds: list[str]
) -> None:
    """S34."""
    at = bench("std")
    caller = ApplicantForm(account_no="402118560", **left)
    appeal_id = at.appeal(caller, channel="voicemail", kind="appeal")
    assert offered(at.executor, appeal_id) == grounds


def test_an_anonymous_letter_about_a_crime_is_forwarded_and_the_alarm_runs_until_then(
    bench: MakeBench,
) -> None:
    """S36."""
    at = bench("aes", "2026-06-17 10:00")
    appeal_id = at.appeal(channel="post", text="Готовится поджог склада")
    choice = GroundChoice("anonymous", exception=True)
    effect = choose_ground(at.registry, appeal_id=appeal_id, choice=choice)
    assert effect.effect is Effect.REDIRECT_STATE_BODY
    assert state(at.registry, appeal_id) is Phase.TO_REDIRECT
    letter_id = at.letters(appeal_id)["forwarding"]
    at.clock.forward(hours=2)
    alarm = appeal_card(at.registry, appeal_id).alarm
    assert alarm is not None and alarm.elapsed == timedelta(hours=2)
    with pytest.raises(Refusal, match="letter_not_allowed_by_ground"):
        draft_letter(at.executor, appeal_id=appeal_id)
    gone = Forwarding("Департамент полиции", at.registry.now(), summary="Сообщение о готовящемся поджоге")
    assert redirect_to_state_body(at.registry, appeal_id=appeal_id, forwarding=gone) == letter_id
    assert appeal_card(at.registry, appeal_id).alarm is None
    assert state(at.registry, appeal_id) is Phase.REDIRECTED
    close_appeal(at.registry, appeal_id=appeal_id, outcome="redirected")
    assert state(at.registry, appeal_id) is Phase.CLOSED


def test_an_anonymous_letter_about_anything_else_stays_in_the_journal_unanswered(bench: MakeBench) -> None:
    """S37."""
    at = bench("aes", "2026-06-17 10:00")
    appeal_id = at.appeal(channel="post", text="Плохо убирают подъезд")
    with pytest.raises(Refusal, match="ground_question_open"):
        choose_ground(at.registry, appeal_id=appeal_id, choice=GroundChoice("anonymous"))
    choose_ground(at.registry, appeal_id=appeal_id, choice=GroundChoice("anonymous", exception=False))
    with pytest.raises(Refusal, match="redirect_not_asked"):
        redirect_to_state_body(
            at.registry, appeal_id=appeal_id, forwarding=Forwarding("МВД", at.registry.now())
        )
    close_appeal(at.registry, appeal_id=appeal_id, outcome="not_considered")
    card = appeal_card(at.registry, appeal_id)
    assert card.state.number and card.state.phase is Phase.CLOSED and card.letters == ()


def test_an_anonymous_appeal_of_cib_is_passed_to_its_unit_and_then_closed_for_information(
    bench: MakeBench,
) -> None:
    """S26."""
    at = bench("cib", "2026-10-09 10:00")
    appeal_id = at.appeal(ApplicantForm(surname="Сидоров", given_name="Илья"), channel="post", kind="appeal")
    assert offered(at.executor, appeal_id) == ["stop_correspondence"]
    with pytest.raises(Refusal, match="closing_not_passed_on"):
        close_appeal(at.head, appeal_id=appeal_id, outcome="passed_to_unit")
    pass_to_unit(at.head, appeal_id=appeal_id, unit_id="u-sales", note="Для сведения")
    close_appeal(at.head, appeal_id=appeal_id, outcome="passed_to_unit")
    card = appeal_card(at.head, appeal_id)
    assert card.state.outcome == "passed_to_unit" and card.letters == ()
    assert str(card.state.due_on) == "2026-10-19"


def test_a_named_appeal_is_not_passed_on_instead_of_considered(bench: MakeBench) -> None:
    at = bench("cib")
    with pytest.raises(Refusal, match="passing_not_needed"):
        pass_to_unit(at.head, appeal_id=at.appeal(NAMED), unit_id="u-sales")


def test_stopping_correspondence_names_the_answer_that_was_not_sent(bench: MakeBench) -> None:
    """S27."""
    at = bench("cib")
    first, second = answered(at), answered(at, send=False)
    applicant_id = appeal_card(at.registry, first).applicant_id
    with recording(at.registry, "same_person") as act:
        act.set("appeal", second, {"applicant_id": applicant_id})
    third = again(at, first)
    choice = GroundChoice("stop_correspondence", earlier=(first, second))
    with pytest.raises(Refusal, match="ground_earlier_unsent") as refused:
        choose_ground(at.director, appeal_id=third, choice=choice)
    assert refused.value.facts["number"] == appeal_card(at.registry, second).state.number


def test_correspondence_is_stopped_by_the_director_alone(bench: MakeBench) -> None:
    """CIB-2.4a, 2.4b."""
    at = bench("cib")
    first = answered(at)
    third = again(at, first)
    choice = GroundChoice("stop_correspondence", earlier=(first,))
    choose_ground(at.head, appeal_id=third, choice=choice)
    with pytest.raises(Refusal, match="ground_confirmed_by_others"):
        confirm_ground(at.head, appeal_id=third)
    confirm_ground(at.director, appeal_id=third)
    close_appeal(at.director, appeal_id=third, outcome="correspondence_stopped")
    assert appeal_card(at.director, third).state.outcome == "correspondence_stopped"


def test_an_answer_that_left_a_question_open_does_not_stop_correspondence(bench: MakeBench) -> None:
    at = bench("vks")  # VKS doesn't ask for it, CIB does
    first = answered(at, open_question="Кто заплатит?")
    (found,) = grounds_view(at.executor, appeal_id=again(at, first)).earlier
    assert found.unanswered == ("Кто заплатит?",)


def test_every_outcome_that_is_offered_belongs_to_the_profile(bench: MakeBench) -> None:
    at = bench("hdh")
    appeal_id = at.appeal(NAMED, channel="email")
    offered_now = {one.code for one in closing_view(at.executor, appeal_id=appeal_id).outcomes}
    assert "on_the_spot" not in offered_now and {"settled", "answered", "invited"} <= offered_now


@pytest.mark.parametrize(
    "pasted", ["\x00\x07 брань", "\u202eбрань\u202c", "🤬" * 40 + " брань", "брань " * 300_000]
)
def test_whatever_is_pasted_as_proof_is_kept_clean_and_bounded(bench: MakeBench, pasted: str) -> None:
    at = bench("vks")
    appeal_id = at.appeal(NAMED)
    choose_ground(at.executor, appeal_id=appeal_id, choice=GroundChoice("abusive", quoted_passage=pasted))
    ground = appeal_card(at.executor, appeal_id).considering.ground
    assert ground is not None and "брань" in ground.passage and len(ground.passage) <= 1_000_000
    assert not any(mark in ground.passage for mark in ("\x00", "\x07", "\u202e", "\u202c"))


def test_today_counts_what_must_be_forwarded_and_what_waits_for_confirmation(bench: MakeBench) -> None:
    at = bench("aes")
    crime = at.appeal(channel="post", text="Готовится поджог")
    choose_ground(at.registry, appeal_id=crime, choice=GroundChoice("anonymous", exception=True))
    choice = GroundChoice("abusive_threat", quoted_passage="…")
    choose_ground(at.executor, appeal_id=at.appeal(NAMED), choice=choice)
    counts = today(at.head)
    assert (counts.to_redirect, counts.to_confirm) == (1, 1)
