"""Sentences of the area "unclaimed", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "attachment_awaited": QT_TRANSLATE_NOOP(
        "wording", "The file has not arrived on this computer yet. It comes with the next exchange."
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "wording", "The stored file is damaged. Bring it back from a backup, or add it again."
    ),
    "book_entry_empty": QT_TRANSLATE_NOOP(
        "wording", "An entry of the Book needs its text or a picture of the page."
    ),
    "book_mark_by_responsible_only": QT_TRANSLATE_NOOP(
        "wording", "Only the person responsible for the Book «{book}» or the deputy writes a mark into it."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "wording",
        "The data were written by a newer program ({newest}). Install the current version of the program.",
    ),
    "database_not_readable": QT_TRANSLATE_NOOP(
        "wording", "The data in {where} can't be opened: the file is damaged, or the key is another one."
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "wording",
        "The disk refused to write {where}. Check that there is room; nothing that was confirmed is lost.",
    ),
    "fact_incomplete": QT_TRANSLATE_NOOP("wording", "The record «{kind}» lacks: {missing}."),
    "fact_kind_unknown": QT_TRANSLATE_NOOP(
        "wording", "This program does not know records of the kind «{kind}». Install the current version."
    ),
    "late_change_needs_reason": QT_TRANSLATE_NOOP(
        "wording", "The consumer had to be told by {latest}. Give the reason of the late change."
    ),
    "no_term_to_extend": QT_TRANSLATE_NOOP("wording", "There is no running term that could be extended."),
    "not_permitted": QT_TRANSLATE_NOOP("wording", "Your role may not do this. It is done by: {who}."),
    "not_registered": QT_TRANSLATE_NOOP("wording", "The appeal is not registered yet."),
    "notice_in_the_future": QT_TRANSLATE_NOOP(
        "wording", "The notice can't have been given at {value}: that is still to come."
    ),
    "organisation_file_unreadable": QT_TRANSLATE_NOOP(
        "wording", "The file of the organisation ({where}) can't be read."
    ),
    "organisation_record_unknown": QT_TRANSLATE_NOOP(
        "wording", "{where} names {value}, which is not in the file."
    ),
    "record_is_written_once": QT_TRANSLATE_NOOP(
        "wording", "This record is written once and can't be changed. Make a correction with its reason."
    ),
    "record_unknown": QT_TRANSLATE_NOOP(
        "wording", "This record is not on this computer. It may come with the next exchange."
    ),
    "resolution_without_executor": QT_TRANSLATE_NOOP("wording", "A resolution needs an executor."),
    "visit_document_missing": QT_TRANSLATE_NOOP(
        "wording", "Enter the document that was shown to the consumer."
    ),
    "visit_in_the_past": QT_TRANSLATE_NOOP(
        "wording", "The visit can't be planned for {value}: that has passed."
    ),
    "visit_is_over": QT_TRANSLATE_NOOP(
        "wording", "The visit has taken place or was called off; it can't be changed any more."
    ),
    "visit_not_planned": QT_TRANSLATE_NOOP("wording", "The visit is not planned yet."),
    "visit_outcome_missing": QT_TRANSLATE_NOOP("wording", "Choose the result of the visit."),
    "visit_without_address": QT_TRANSLATE_NOOP("wording", "The visit needs an address."),
    "visit_without_engineer": QT_TRANSLATE_NOOP("wording", "Choose the engineer of the visit."),
}
