"""Sentences of the area "profiles", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "already_known": QT_TRANSLATE_NOOP("wording", "Already on the card: {name}. Don't ask the client again."),
    "answer_address_missing": QT_TRANSLATE_NOOP("wording", "The address for the answer is missing: {way}."),
    "answer_way_not_in_profile": QT_TRANSLATE_NOOP("wording", "The regulation does not know the way {way}."),
    "answer_way_reason_missing": QT_TRANSLATE_NOOP(
        "wording", "The answer should leave {way}. Say why it leaves {chosen}."
    ),
    "answer_way_unknown": QT_TRANSLATE_NOOP("wording", "Ask the applicant how to answer."),
    "book_answer_missing": QT_TRANSLATE_NOOP(
        "wording", "The author left contacts, but no answer is recorded."
    ),
    "book_column_missing": QT_TRANSLATE_NOOP("wording", "The mark in the Book lacks: {column}."),
    "book_notice_unsent": QT_TRANSLATE_NOOP(
        "wording", "The author left an address: send the reasoned notice first."
    ),
    "book_reasons_missing": QT_TRANSLATE_NOOP("wording", "Give the reasons."),
    "book_reasons_untold": QT_TRANSLATE_NOOP(
        "wording", "The author left a phone: tell the reasons and record it first."
    ),
    "book_result_missing": QT_TRANSLATE_NOOP("wording", "Choose the result of the entry."),
    "book_scan_missing": QT_TRANSLATE_NOOP("wording", "Keep the scan of the page or of the prepared answer."),
    "call_abuse_untold": QT_TRANSLATE_NOOP(
        "wording", "Tell the consumer before ending the call, and tick it."
    ),
    "call_back_caller_missing": QT_TRANSLATE_NOOP("wording", "Say who calls back."),
    "call_back_outside_hours": QT_TRANSLATE_NOOP("wording", "The call-back lies outside the unit's hours."),
    "call_back_time_missing": QT_TRANSLATE_NOOP("wording", "Give the day and time of the call-back."),
    "call_back_time_past": QT_TRANSLATE_NOOP("wording", "The call-back lies in the past."),
    "call_important_unticked": QT_TRANSLATE_NOOP(
        "wording", "Important things are told by phone only if all three conditions hold."
    ),
    "call_number_missing": QT_TRANSLATE_NOOP(
        "wording", "The caller's number is missing. For a number not shown write: {hidden}."
    ),
    "call_outcome_missing": QT_TRANSLATE_NOOP("wording", "Say how the call ended."),
    "call_recording_unwarned": QT_TRANSLATE_NOOP(
        "wording", "The call was recorded, but the warning is not ticked."
    ),
    "channel_not_in_profile": QT_TRANSLATE_NOOP(
        "wording", "The regulation {profile} does not know the channel {channel}."
    ),
    "closing_confirmation_open": QT_TRANSLATE_NOOP(
        "wording", "What was told by phone is not confirmed in writing yet ({count})."
    ),
    "closing_decision_missing": QT_TRANSLATE_NOOP("wording", "The decision is missing."),
    "closing_ground_missing": QT_TRANSLATE_NOOP("wording", "Choose a ground first."),
    "closing_ground_unconfirmed": QT_TRANSLATE_NOOP("wording", "The ground is not confirmed yet."),
    "closing_invitation_unsent": QT_TRANSLATE_NOOP("wording", "The invitation was not sent yet."),
    "closing_letter_unsent": QT_TRANSLATE_NOOP("wording", "The letter was not sent yet."),
    "closing_measures_missing": QT_TRANSLATE_NOOP(
        "wording", "Plan a measure, or say that the complaint was not confirmed."
    ),
    "closing_not_forwarded": QT_TRANSLATE_NOOP("wording", "Record when it was forwarded to the state body."),
    "closing_not_passed_on": QT_TRANSLATE_NOOP("wording", "Pass the appeal to a unit first."),
    "closing_not_satisfied": QT_TRANSLATE_NOOP(
        "wording", "The applicant was not satisfied, so a letter is needed."
    ),
    "closing_note_missing": QT_TRANSLATE_NOOP("wording", "Write down what was done."),
    "closing_notice_unsent": QT_TRANSLATE_NOOP("wording", "The notice was not sent yet."),
    "closing_only_in_person": QT_TRANSLATE_NOOP(
        "wording", "This matter is settled in person only: {topic}. Send an invitation."
    ),
    "closing_outcome_missing": QT_TRANSLATE_NOOP("wording", "Choose an outcome."),
    "closing_outcome_unfit": QT_TRANSLATE_NOOP("wording", "This outcome does not fit the appeal: {outcome}."),
    "closing_phone_record_incomplete": QT_TRANSLATE_NOOP(
        "wording", "The call needs number, time and content."
    ),
    "closing_question_open": QT_TRANSLATE_NOOP("wording", "Answer first: {question}"),
    "closing_result_missing": QT_TRANSLATE_NOOP("wording", "Say what consideration found."),
    "closing_visit_missing": QT_TRANSLATE_NOOP(
        "wording", "The answer was to be given by a visit: no visit of this appeal is done yet."
    ),
    "closing_way_missing": QT_TRANSLATE_NOOP("wording", "Choose how the answer was given: {ways}."),
    "code_not_in_profile": QT_TRANSLATE_NOOP("wording", "The regulation does not know {value}."),
    "compare_abuse": QT_TRANSLATE_NOOP("wording", "{end}"),
    "compare_anonymous_effect": QT_TRANSLATE_NOOP("wording", "{effect}"),
    "compare_anonymous_if": QT_TRANSLATE_NOOP("wording", "{applicants}: without {groups}"),
    "compare_answer_by": QT_TRANSLATE_NOOP("wording", "{channels}: {way}"),
    "compare_answer_same": QT_TRANSLATE_NOOP("wording", "{channels} the same or the named way"),
    "compare_arrears": QT_TRANSLATE_NOOP("wording", "arrears: {families} only"),
    "compare_book_anonymous": QT_TRANSLATE_NOOP("wording", "in the Book always considered"),
    "compare_book_result": QT_TRANSLATE_NOOP(
        "wording", "{name}: with an address {with_address}, with a phone {with_phone}"
    ),
    "compare_call_back": QT_TRANSLATE_NOOP("wording", "{by}, if it takes over {minutes} minutes"),
    "compare_duty": QT_TRANSLATE_NOOP("wording", "{name}: {duty}"),
    "compare_effect": QT_TRANSLATE_NOOP("wording", "{name}: {effect}"),
    "compare_exception": QT_TRANSLATE_NOOP("wording", "{name} {effect}"),
    "compare_extension": QT_TRANSLATE_NOOP("wording", "{name}: at most {maximum} ({unit})"),
    "compare_extension_by_law": QT_TRANSLATE_NOOP("wording", "{name}: as the law allows"),
    "compare_identified_by": QT_TRANSLATE_NOOP("wording", "{groups}"),
    "compare_intake_never_refused": QT_TRANSLATE_NOOP("wording", "never"),
    "compare_item": QT_TRANSLATE_NOOP("wording", "{name} ({level})"),
    "compare_kept": QT_TRANSLATE_NOOP("wording", "{name}: kept for {months} months"),
    "compare_language_of_appeal": QT_TRANSLATE_NOOP("wording", "the language of the appeal ({origin})"),
    "compare_letter_check": QT_TRANSLATE_NOOP("wording", "{check} ({level}, {origin})"),
    "compare_measures_for": QT_TRANSLATE_NOOP("wording", "measures for {kinds}"),
    "compare_name": QT_TRANSLATE_NOOP("wording", "{name}"),
    "compare_no_extension": QT_TRANSLATE_NOOP("wording", "{name}: no extension"),
    "compare_no_term": QT_TRANSLATE_NOOP("wording", "{name}: no term is set ({kinds})"),
    "compare_notice_term": QT_TRANSLATE_NOOP("wording", "{name}: {term}"),
    "compare_plan": QT_TRANSLATE_NOOP("wording", "a plan of measures"),
    "compare_reception": QT_TRANSLATE_NOOP("wording", "{sources}"),
    "compare_recording_warned": QT_TRANSLATE_NOOP("wording", "the client is warned"),
    "compare_registration": QT_TRANSLATE_NOOP("wording", "{stages}: {term}"),
    "compare_registration_reminder": QT_TRANSLATE_NOOP("wording", "{stages}: {term} (reminder only)"),
    "compare_repeat": QT_TRANSLATE_NOOP("wording", "{name}"),
    "compare_repeat_unless_new": QT_TRANSLATE_NOOP("wording", "{name}, unless there are new arguments"),
    "compare_roles": QT_TRANSLATE_NOOP("wording", "{roles}"),
    "compare_signing": QT_TRANSLATE_NOOP("wording", "{authority} {roles}"),
    "compare_stamp": QT_TRANSLATE_NOOP("wording", "{source}: {texts}"),
    "compare_term": QT_TRANSLATE_NOOP("wording", "{name}: {term} ({kinds})"),
    "compare_unit": QT_TRANSLATE_NOOP("wording", "{unit}"),
    "compare_visit_change": QT_TRANSLATE_NOOP(
        "wording", "a change {hours} hours before the agreed time ({origin})"
    ),
    "compare_visit_notice": QT_TRANSLATE_NOOP("wording", "notice {value} days ahead ({unit}, {origin})"),
    "compare_visit_urgent": QT_TRANSLATE_NOOP("wording", "urgent: before departure ({origin})"),
    "dates_out_of_order": QT_TRANSLATE_NOOP(
        "wording", "One date comes after another that it can't follow. Check both."
    ),
    "disclosure_not_entitled": QT_TRANSLATE_NOOP(
        "wording", "Not shown: only the debtor or a representative may learn it."
    ),
    "disclosure_not_identified": QT_TRANSLATE_NOOP(
        "wording", "Not shown: the caller has not identified himself."
    ),
    "disclosure_only_in_person": QT_TRANSLATE_NOOP("wording", "Not shown: this is told in person only."),
    "disclosure_other_account": QT_TRANSLATE_NOOP(
        "wording", "This is another account than the caller's. Give a reason; it is logged."
    ),
    "disclosure_power_invalid": QT_TRANSLATE_NOOP(
        "wording", "Not shown: the power of attorney does not hold today."
    ),
    "extension_not_allowed": QT_TRANSLATE_NOOP("wording", "There is no extension for this: {rule}."),
    "ground_earlier_missing": QT_TRANSLATE_NOOP(
        "wording", "Link the earlier appeal that was answered: {ground}."
    ),
    "ground_earlier_of_another": QT_TRANSLATE_NOOP("wording", "{number} is an appeal of another applicant."),
    "ground_earlier_unsent": QT_TRANSLATE_NOOP("wording", "The answer to {number} was never sent."),
    "ground_is_readable": QT_TRANSLATE_NOOP("wording", "Mark the text as unreadable first: {ground}."),
    "ground_justification_missing": QT_TRANSLATE_NOOP("wording", "Write down the justification: {ground}."),
    "ground_new_arguments": QT_TRANSLATE_NOOP(
        "wording", "There are new arguments, so the appeal is considered: {ground}."
    ),
    "ground_new_arguments_open": QT_TRANSLATE_NOOP(
        "wording", "Say whether there are new arguments: {ground}."
    ),
    "ground_not_available": QT_TRANSLATE_NOOP("wording", "This ground does not fit here: {ground}."),
    "ground_not_in_profile": QT_TRANSLATE_NOOP(
        "wording", "The regulation {profile} does not know the ground {ground}."
    ),
    "ground_passage_missing": QT_TRANSLATE_NOOP("wording", "Quote the passage or name the page: {ground}."),
    "ground_question_open": QT_TRANSLATE_NOOP("wording", "Answer first: {question}"),
    "ground_question_unanswered": QT_TRANSLATE_NOOP(
        "wording", "The answer to {number} leaves questions open: {questions}."
    ),
    "ground_subkind_missing": QT_TRANSLATE_NOOP("wording", "Choose the kind: {ground}."),
    "item_missing": QT_TRANSLATE_NOOP("wording", "Missing: {name}."),
    "kind_not_in_profile": QT_TRANSLATE_NOOP(
        "wording", "The regulation {profile} does not know the kind {kind}."
    ),
    "letter_body_missing": QT_TRANSLATE_NOOP("wording", "The letter is empty."),
    "letter_executor_contacts_missing": QT_TRANSLATE_NOOP(
        "wording", "The executor's phone or e-mail is missing."
    ),
    "letter_executor_missing": QT_TRANSLATE_NOOP("wording", "The executor's name is missing."),
    "letter_foreign_account": QT_TRANSLATE_NOOP(
        "wording", "The letter names a number that is not the applicant's: {number}."
    ),
    "letter_language_differs": QT_TRANSLATE_NOOP(
        "wording", "The appeal is in another language ({wanted}) than the letter ({got})."
    ),
    "letter_measures_missing": QT_TRANSLATE_NOOP(
        "wording", "The complaint was confirmed: say what was done."
    ),
    "letter_question_open": QT_TRANSLATE_NOOP("wording", "Not answered yet: {question}"),
    "letter_quotes_abuse": QT_TRANSLATE_NOOP("wording", "The letter repeats the abusive passage."),
    "letter_reasoning_missing": QT_TRANSLATE_NOOP("wording", "The reasoning is missing."),
    "letter_refusal_reasons_missing": QT_TRANSLATE_NOOP("wording", "Give the reasons of the refusal."),
    "letter_repair_date_missing": QT_TRANSLATE_NOOP("wording", "Say when the repair is planned."),
    "letter_repair_date_past": QT_TRANSLATE_NOOP(
        "wording", "The planned repair ({planned}) lies before the date of the letter ({dated})."
    ),
    "letter_repair_reason_missing": QT_TRANSLATE_NOOP(
        "wording", "Say why the service was poor or interrupted."
    ),
    "letter_tells_secret": QT_TRANSLATE_NOOP("wording", "The letter tells what is marked as secret."),
    "number_check_alphabet": QT_TRANSLATE_NOOP(
        "wording", "{value} has a letter for which no check character can be computed."
    ),
    "number_check_wrong": QT_TRANSLATE_NOOP(
        "wording", "{value} is mistyped: the check character does not fit."
    ),
    "number_malformed": QT_TRANSLATE_NOOP("wording", "{value} is not a number of the form {mask}."),
    "number_mask_check_alphabet": QT_TRANSLATE_NOOP(
        "wording", "{where}: a number mask with a check character can have Latin letters only: {value}"
    ),
    "number_mask_check_not_last": QT_TRANSLATE_NOOP(
        "wording", "{where}: the check character of the number mask {value} must come last."
    ),
    "number_mask_field_missing": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the number mask {value} needs centre, year, series and counter, or a number could repeat.",
    ),
    "number_mask_field_twice": QT_TRANSLATE_NOOP(
        "wording", "{where}: the number mask {value} has a field twice."
    ),
    "number_mask_fields_run_together": QT_TRANSLATE_NOOP(
        "wording", "{where}: in the number mask {value} two fields stand without a sign between them."
    ),
    "number_mask_literal": QT_TRANSLATE_NOOP(
        "wording", "{where}: the text in the number mask {value} must be in capitals and without spaces."
    ),
    "number_mask_too_long": QT_TRANSLATE_NOOP("wording", "{where}: the number mask is too long: {value}"),
    "number_mask_unknown_field": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: the number mask {value} has a field that is not known. Known are centre, "
        "yy, yyyy, series, counter and check.",
    ),
    "number_mask_width": QT_TRANSLATE_NOOP(
        "wording", "{where}: the number mask {value} has a counter without digits."
    ),
    "number_part_malformed": QT_TRANSLATE_NOOP("wording", "{value} can't stand in a number ({where})."),
    "point_anonymous_definition": QT_TRANSLATE_NOOP("wording", "Anonymous: when"),
    "point_anonymous_effect": QT_TRANSLATE_NOOP("wording", "Anonymous: effect"),
    "point_answer_channel": QT_TRANSLATE_NOOP("wording", "Way of the answer"),
    "point_answer_without_letter": QT_TRANSLATE_NOOP("wording", "Answer without a letter"),
    "point_book": QT_TRANSLATE_NOOP("wording", "Book of Complaints"),
    "point_call_back": QT_TRANSLATE_NOOP("wording", "Call-back"),
    "point_call_record": QT_TRANSLATE_NOOP("wording", "Record of calls"),
    "point_channels": QT_TRANSLATE_NOOP("wording", "Channels"),
    "point_complex_term": QT_TRANSLATE_NOOP("wording", "Term with an enquiry or a site check"),
    "point_extension": QT_TRANSLATE_NOOP("wording", "Extension"),
    "point_extension_notice": QT_TRANSLATE_NOOP("wording", "Notice of extension"),
    "point_identification": QT_TRANSLATE_NOOP("wording", "Identification by phone"),
    "point_in_person_only": QT_TRANSLATE_NOOP("wording", "In person only"),
    "point_kinds": QT_TRANSLATE_NOOP("wording", "Kinds"),
    "point_letter_contents": QT_TRANSLATE_NOOP("wording", "The answer contains"),
    "point_letter_language": QT_TRANSLATE_NOOP("wording", "Language of the answer"),
    "point_measures": QT_TRANSLATE_NOOP("wording", "Measures"),
    "point_no_action": QT_TRANSLATE_NOOP("wording", "No action, notice open"),
    "point_no_answer": QT_TRANSLATE_NOOP("wording", "Not considered, no answer"),
    "point_organisation_data": QT_TRANSLATE_NOOP("wording", "Data of an organisation"),
    "point_person_data": QT_TRANSLATE_NOOP("wording", "Data of a person"),
    "point_phone_abuse": QT_TRANSLATE_NOOP("wording", "Abuse by phone"),
    "point_phone_term": QT_TRANSLATE_NOOP("wording", "Term, by phone"),
    "point_reception": QT_TRANSLATE_NOOP("wording", "Personal reception"),
    "point_refused_intake": QT_TRANSLATE_NOOP("wording", "Refused to take in"),
    "point_refused_with_notice": QT_TRANSLATE_NOOP("wording", "Refused with a notice"),
    "point_registration_term": QT_TRANSLATE_NOOP("wording", "Registration term"),
    "point_repeat": QT_TRANSLATE_NOOP("wording", "Repeated"),
    "point_time_units": QT_TRANSLATE_NOOP("wording", "Units of time"),
    "point_unreadable": QT_TRANSLATE_NOOP("wording", "Unreadable"),
    "point_visit_notice": QT_TRANSLATE_NOOP("wording", "Notice of a visit"),
    "point_who_registers": QT_TRANSLATE_NOOP("wording", "Who registers"),
    "point_who_signs": QT_TRANSLATE_NOOP("wording", "Who signs"),
    "point_written_term": QT_TRANSLATE_NOOP("wording", "Term, written"),
    "profile_answer_gap": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: no rule tells how an appeal from the channel {channel} is answered."
    ),
    "profile_answer_rule_unreachable": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: an earlier rule takes every channel of this one, so it would never apply."
    ),
    "profile_check_of_unsent_document": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: {document} is never sent, so it is not checked."
    ),
    "profile_clause_empty": QT_TRANSLATE_NOOP("wording", "{where}: {key}: the clause has no words."),
    "profile_code_malformed": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {key}: {value} can't be a code. Use Latin letters, digits, hyphen, dot and underscore.",
    ),
    "profile_day_off_and_working": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: {day} is both a day off and a working day."
    ),
    "profile_encoding": QT_TRANSLATE_NOOP(
        "wording", "{where}, line {line}: the text is not UTF-8. Save the file as UTF-8."
    ),
    "profile_extension_of_nothing": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: an extension of zero is none. Leave the extension out instead."
    ),
    "profile_extension_unused": QT_TRANSLATE_NOOP("wording", "{where}: {key}: no term uses this extension."),
    "profile_extension_without_limit": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {key}: an extension needs a maximum, or needs_legal_basis = true where the law sets it.",
    ),
    "profile_extension_without_term": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the rule sets no term, so there is nothing to extend."
    ),
    "profile_format_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: the format {format} is not known here; this program reads format {known}."
    ),
    "profile_ground_untriggered": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: nothing puts this ground forward and it can't be chosen by hand."
    ),
    "profile_key_missing": QT_TRANSLATE_NOOP("wording", "{where}: {key} is missing."),
    "profile_key_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: the key {key} is not known here; known are {known}."
    ),
    "profile_language_malformed": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: {value} is no language code such as ru, kk, hu or en."
    ),
    "profile_letter_forced_but_not_needed": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: a forced letter must stand among the needs as sent_letter."
    ),
    "profile_letter_needed_and_forbidden": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the outcome needs a sent letter and allows none."
    ),
    "profile_list_repeats": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the same entry stands in the list twice."
    ),
    "profile_missing_data_without_fields": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: fields are listed for the trigger missing_data, and only for it."
    ),
    "profile_name_empty": QT_TRANSLATE_NOOP("wording", "{where}: {key}: the name is empty."),
    "profile_no_channel_in_person": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: a topic that is settled in person needs a channel in person."
    ),
    "profile_nobody_is_anonymous": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the ground waits for anonymous appeals, but no formula says which are."
    ),
    "profile_notice_against_effect": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: this duty of notice does not go with the effect {effect}."
    ),
    "profile_notice_to_nobody": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {key}: who can't be reached needs a ground that owes no answer, not one "
        "with the effect {effect}.",
    ),
    "profile_number_negative": QT_TRANSLATE_NOOP("wording", "{where}: {key}: {value} is below zero."),
    "profile_number_too_large": QT_TRANSLATE_NOOP("wording", "{where}: {key}: {value} is more than {limit}."),
    "profile_one_mask_for_two_series": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: incoming and outgoing numbers would look alike."
    ),
    "profile_opening_hours_overlap": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: two rows of one day overlap."
    ),
    "profile_opening_hours_reversed": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: an office closes before it opens."
    ),
    "profile_reference_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: {value} is not declared in the table {table}."
    ),
    "profile_right_not_narrower": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {key}: a profile can only narrow who may do this; {roles} may not do it "
        "anyway, or nobody is left.",
    ),
    "profile_route_cyclic": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the route goes in a circle: {route}."
    ),
    "profile_rule_unreachable": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the rule covers no channel, so it would never apply."
    ),
    "profile_signers_against_authority": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: roles are named for the authority role, and only for it."
    ),
    "profile_subkind_without_list": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: kinds are listed for the proof subkind, and only for it."
    ),
    "profile_syntax": QT_TRANSLATE_NOOP(
        "wording", "{where}, line {line}, column {column}: not TOML ({reason})."
    ),
    "profile_table_empty": QT_TRANSLATE_NOOP("wording", "{where}: {key}: at least one entry is needed."),
    "profile_term_gap": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {key}: no term rule covers the kind {kind} on the channel {channel}. A rule "
        "without a term says that none is set.",
    ),
    "profile_terms_overlap": QT_TRANSLATE_NOOP(
        "wording",
        "{where}: {key}: the rules {rules} hold at once for the kind {kind} on the channel {channel}.",
    ),
    "profile_text_too_long": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: the text is longer than {limit} characters."
    ),
    "profile_too_deep": QT_TRANSLATE_NOOP("wording", "{where}: tables and lists are nested too deeply."),
    "profile_too_large": QT_TRANSLATE_NOOP(
        "wording", "{where}: the file has {size} bytes, more than {limit}."
    ),
    "profile_type_wrong": QT_TRANSLATE_NOOP("wording", "{where}: {key} must be a {expected}, not a {got}."),
    "profile_value_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where}: {key}: {value} is not possible here; possible are {allowed}."
    ),
    "profile_version_ambiguous": QT_TRANSLATE_NOOP(
        "wording", "Two versions of the regulation {where} begin on {on}."
    ),
    "profile_version_missing": QT_TRANSLATE_NOOP(
        "wording", "No version of the regulation {where} is in force on {on}."
    ),
    "profile_version_unknown": QT_TRANSLATE_NOOP(
        "wording", "This computer does not have version {version} of the regulation {where} yet."
    ),
    "profile_zone_unknown": QT_TRANSLATE_NOOP("wording", "{where}: {key}: there is no time zone {value}."),
    "reception_appeal_missing": QT_TRANSLATE_NOOP(
        "wording", "A reception needs a written appeal, unless it is booked by phone."
    ),
    "reception_source_missing": QT_TRANSLATE_NOOP("wording", "Say how the reception was asked for."),
    "retention_not_over": QT_TRANSLATE_NOOP("wording", "This must be kept until {until}."),
    "signer_authority_ended": QT_TRANSLATE_NOOP("wording", "The authority to sign ended on {ended}."),
    "signer_authority_not_begun": QT_TRANSLATE_NOOP("wording", "The authority to sign begins on {begins}."),
    "signer_not_authorised": QT_TRANSLATE_NOOP(
        "wording", "You are not authorised to sign this letter. {who}"
    ),
    "way_not_given": QT_TRANSLATE_NOOP("wording", "The client did not give this way: {way}."),
}
