"""Sentences of the area "letters", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "detached_awaited": QT_TRANSLATE_NOOP(
        "wording", "Not checked yet: a file is still on its way to this computer."
    ),
    "employee_complained_about": QT_TRANSLATE_NOOP(
        "wording", "The appeal is about you: somebody else signs the answer."
    ),
    "key_file_unreadable": QT_TRANSLATE_NOOP(
        "wording", "The key file can't be read. Look whether it is still there: {where}."
    ),
    "letter_address_missing": QT_TRANSLATE_NOOP("wording", "The address for this way is missing."),
    "letter_addressee_missing": QT_TRANSLATE_NOOP("wording", "Say to whom the letter goes."),
    "letter_document_unknown": QT_TRANSLATE_NOOP(
        "wording", "Letters of this kind are not written from an appeal ({document})."
    ),
    "letter_field_unfilled": QT_TRANSLATE_NOOP(
        "wording", "A ready sentence waits for its fact: {mark}. Write it or take it out."
    ),
    "letter_file_changed": QT_TRANSLATE_NOOP(
        "wording", "The letter got another signature meanwhile. Try again."
    ),
    "letter_has_no_version": QT_TRANSLATE_NOOP("wording", "The letter was never submitted for signature."),
    "letter_is_signed": QT_TRANSLATE_NOOP(
        "wording", "The letter is signed and can't be changed. Make a new version to correct it."
    ),
    "letter_needs_call": QT_TRANSLATE_NOOP(
        "wording", "There is no phone note of this appeal: what was said by telephone is confirmed from it."
    ),
    "letter_needs_day": QT_TRANSLATE_NOOP("wording", "Give the day by which the explanation is wanted."),
    "letter_needs_extension": QT_TRANSLATE_NOOP(
        "wording", "The term was not extended: there is nothing to give notice of."
    ),
    "letter_needs_ground": QT_TRANSLATE_NOOP(
        "wording", "Choose the ground of the refusal on the card first."
    ),
    "letter_needs_redirection": QT_TRANSLATE_NOOP(
        "wording", "The appeal was not redirected yet: record it on the card first."
    ),
    "letter_needs_registration": QT_TRANSLATE_NOOP(
        "wording", "This letter needs a registered appeal: it names its number and date."
    ),
    "letter_not_complete": QT_TRANSLATE_NOOP(
        "wording", "The letter is not complete. What is missing stands below, each with its field."
    ),
    "letter_not_in_folder": QT_TRANSLATE_NOOP(
        "wording", "The letter is no longer in the folder: it was returned, called back or signed."
    ),
    "letter_not_in_phase": QT_TRANSLATE_NOOP(
        "wording", "This can't be done with the letter as it stands now."
    ),
    "letter_not_sent": QT_TRANSLATE_NOOP("wording", "The letter was not sent yet."),
    "letter_reads_otherwise": QT_TRANSLATE_NOOP(
        "wording",
        "The letter would read otherwise now than it did: a name, the letterhead or a term "
        "was changed since. Return it to be submitted anew.",
    ),
    "letter_signed_by_you": QT_TRANSLATE_NOOP(
        "wording", "You signed this letter already: a second signature is somebody else's."
    ),
    "letter_signer_missing": QT_TRANSLATE_NOOP("wording", "Choose who signs the letter."),
    "letter_template_missing": QT_TRANSLATE_NOOP(
        "wording",
        "This letter has no template in the language of the appeal: {language}. It is written "
        "in: {languages}. Correct the language of the appeal if it is wrong, or begin another "
        "letter.",
    ),
    "letter_version_changed": QT_TRANSLATE_NOOP(
        "wording", "You read version {read}, but version {now} lies in the folder now. Read it first."
    ),
    "letter_waits_for_signature": QT_TRANSLATE_NOOP(
        "wording", "The letter waits for the signature. Call it back to change it."
    ),
    "letter_was_sent": QT_TRANSLATE_NOOP("wording", "The letter was sent and can't be withdrawn."),
    "outgoing_number_missing": QT_TRANSLATE_NOOP(
        "wording", "The letter has no outgoing number yet: it gets one when it is signed."
    ),
    "reason_missing": QT_TRANSLATE_NOOP("wording", "Give the reason."),
    "signature_file_empty": QT_TRANSLATE_NOOP(
        "wording", "The file {where} is empty: there is no signature in it."
    ),
    "signature_not_verified": QT_TRANSLATE_NOOP(
        "wording",
        "The signed letter did not pass the check and was not stored. Try again; if it fails "
        "again, tell the administrator.",
    ),
    "signing_right_basis_missing": QT_TRANSLATE_NOOP(
        "wording", "Say on what basis the person signs: an order or a power of attorney."
    ),
    "signing_right_own": QT_TRANSLATE_NOOP(
        "wording", "Nobody lends a right to oneself: leave the place empty, or choose somebody else."
    ),
    "signing_right_reversed": QT_TRANSLATE_NOOP("wording", "The right would end before it begins."),
    "time_stamp_authority_answer": QT_TRANSLATE_NOOP(
        "wording", "The time-stamping authority answered with something that is no time stamp ({status})."
    ),
    "time_stamp_authority_missing": QT_TRANSLATE_NOOP(
        "wording", "No time-stamping authority is set: give its address in the settings."
    ),
    "time_stamp_authority_unreachable": QT_TRANSLATE_NOOP(
        "wording",
        "The time-stamping authority can't be reached now. The stamp is added later; nothing is lost.",
    ),
}
