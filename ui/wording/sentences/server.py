"""Sentences of the area "server", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "actor_not_active": QT_TRANSLATE_NOOP(
        "wording", "The employee who did this no longer works here. Ask the administrator."
    ),
    "actor_not_enrolled": QT_TRANSLATE_NOOP(
        "wording",
        "The employee who did this isn't enrolled on this laptop. Ask the administrator to add them.",
    ),
    "address_invalid": QT_TRANSLATE_NOOP("wording", "The address isn't one."),
    "administrator_exists": QT_TRANSLATE_NOOP(
        "wording", "There are employees already; {login} isn't one of them. Enrol an employee instead."
    ),
    "backup_damaged": QT_TRANSLATE_NOOP("wording", "The backup is damaged at {where}."),
    "backup_not_continued": QT_TRANSLATE_NOOP(
        "wording", "The newer backup {where} holds less than this one; verify the newest."
    ),
    "backup_of_other_epoch": QT_TRANSLATE_NOOP(
        "wording",
        "The backup is of epoch {epoch}, before the last restore; it can't stand for the present data.",
    ),
    "blob_damaged": QT_TRANSLATE_NOOP("wording", "The attachment arrived damaged and is being sent again."),
    "blob_missing": QT_TRANSLATE_NOOP("wording", "The attachment isn't on the server yet."),
    "blob_size_wrong": QT_TRANSLATE_NOOP(
        "wording", "The attachment was announced with another size ({size} bytes)."
    ),
    "blob_too_large": QT_TRANSLATE_NOOP("wording", "The attachment is larger than {most} bytes."),
    "blob_unavailable": QT_TRANSLATE_NOOP(
        "wording", "The server can't read the attachment now. Try again later."
    ),
    "body_too_large": QT_TRANSLATE_NOOP("wording", "The request is larger than {most} bytes."),
    "body_unreadable": QT_TRANSLATE_NOOP(
        "wording",
        "The server couldn't read the request ({because}). Upgrade the program; if that "
        "doesn't help, tell the administrator.",
    ),
    "chunk_damaged": QT_TRANSLATE_NOOP(
        "wording", "A part of the attachment arrived damaged and is being sent again."
    ),
    "client_too_old": QT_TRANSLATE_NOOP(
        "wording", "This program is too old to receive. What you do is still sent; upgrade it soon."
    ),
    "courier_seal_wrong": QT_TRANSLATE_NOOP(
        "wording", "The package was changed on the way, or isn't from the laptop it names."
    ),
    "device_revoked": QT_TRANSLATE_NOOP(
        "wording", "This laptop was taken out of service. Ask the administrator."
    ),
    "device_unknown": QT_TRANSLATE_NOOP("wording", "There is no device {device}."),
    "employee_dismissed": QT_TRANSLATE_NOOP(
        "wording",
        "You no longer work here, so this laptop receives nothing in your name. Ask the administrator.",
    ),
    "employee_unknown": QT_TRANSLATE_NOOP("wording", "There is no employee {login}."),
    "enrolment_code_wrong": QT_TRANSLATE_NOOP(
        "wording", "The code is wrong, was used already, or is older than 7 days. Ask for a new one."
    ),
    "entity_unknown": QT_TRANSLATE_NOOP(
        "wording", "The server doesn't know records of the kind {entity}. It needs an upgrade."
    ),
    "expect": QT_TRANSLATE_NOOP(
        "wording", "The server expects an earlier change first; it is being sent again."
    ),
    "field_unknown": QT_TRANSLATE_NOOP(
        "wording", "The server doesn't know the fields {fields} of {entity}. It needs an upgrade."
    ),
    "file_awaited": QT_TRANSLATE_NOOP("wording", "A file of the letter hasn't arrived on the server yet."),
    "fork": QT_TRANSLATE_NOOP(
        "wording", "This laptop was restored or copied, so it is getting a new identity. Nothing is lost."
    ),
    "form_expired": QT_TRANSLATE_NOOP(
        "wording", "This form is too old. Nothing was done; open the page again."
    ),
    "kind_unknown": QT_TRANSLATE_NOOP(
        "wording", "The server doesn't know the change {kind}. It needs an upgrade."
    ),
    "method_not_allowed": QT_TRANSLATE_NOOP("wording", "The server doesn't take this kind of request."),
    "no_gateway": QT_TRANSLATE_NOOP("wording", "The server has no way to send by this channel."),
    "not_allowed": QT_TRANSLATE_NOOP(
        "wording", "Your role doesn't allow this. Ask somebody who may, or the administrator."
    ),
    "not_authenticated": QT_TRANSLATE_NOOP(
        "wording", "The server doesn't know this laptop or person. Enrol again."
    ),
    "not_found": QT_TRANSLATE_NOOP("wording", "The server doesn't know this address. Check it."),
    "not_vouched": QT_TRANSLATE_NOOP(
        "wording", "The server can't tell that it had accepted this change of another laptop."
    ),
    "number_invalid": QT_TRANSLATE_NOOP("wording", "The number has characters that a register can't hold."),
    "offset_wrong": QT_TRANSLATE_NOOP("wording", "The upload goes on at {offset} bytes."),
    "op_hash_wrong": QT_TRANSLATE_NOOP(
        "wording", "This change was damaged on the laptop's disk. Enter it again, and have the disk checked."
    ),
    "op_id_reused": QT_TRANSLATE_NOOP(
        "wording",
        "The server has another change under this identifier. Both are kept; tell the administrator.",
    ),
    "op_incomplete": QT_TRANSLATE_NOOP("wording", "This change is incomplete: {missing} is missing."),
    "op_malformed": QT_TRANSLATE_NOOP(
        "wording", "The server can't read {where} of this change. Enter it again."
    ),
    "op_repeated": QT_TRANSLATE_NOOP("wording", "The same change stands twice in one package."),
    "packed_invalid": QT_TRANSLATE_NOOP("wording", "The packed changes can't be unpacked."),
    "password_too_short": QT_TRANSLATE_NOOP("wording", "The password must have at least {least} characters."),
    "place_unknown": QT_TRANSLATE_NOOP("wording", "There is no service centre {place}."),
    "port_taken": QT_TRANSLATE_NOOP("wording", "Port {port} on {host} is in use by another program."),
    "process_died": QT_TRANSLATE_NOOP(
        "wording",
        "The server stopped while sending. Ask whether the letter arrived before you send it again.",
    ),
    "range_wrong": QT_TRANSLATE_NOOP("wording", "This part of the file doesn't exist."),
    "record_elsewhere": QT_TRANSLATE_NOOP(
        "wording", "This record has moved to another service centre. Your change was not applied there."
    ),
    "record_frozen": QT_TRANSLATE_NOOP(
        "wording", "This record is written once and corrected only by an addition."
    ),
    "record_missing": QT_TRANSLATE_NOOP(
        "wording", "The record of this change isn't on the server, because its creation was rejected."
    ),
    "reference_file_invalid": QT_TRANSLATE_NOOP("wording", "The reference data can't be used: {where}."),
    "replica_wrong": QT_TRANSLATE_NOOP("wording", "This identity belongs to another laptop."),
    "request_refused": QT_TRANSLATE_NOOP("wording", "The server refused the request."),
    "reset": QT_TRANSLATE_NOOP(
        "wording", "The server was restored from a backup. This laptop is giving back what the server lost."
    ),
    "server_error": QT_TRANSLATE_NOOP(
        "wording", "The server failed. Nothing was lost; it will be tried again."
    ),
    "session_ended": QT_TRANSLATE_NOOP("wording", "You were logged out. Log in again."),
    "setting_invalid": QT_TRANSLATE_NOOP("wording", "The setting {where} has the wrong value {value}."),
    "sms_connection_lost": QT_TRANSLATE_NOOP(
        "wording", "The connection to the SMS gateway broke while sending. Ask whether the message arrived."
    ),
    "sms_no_connection": QT_TRANSLATE_NOOP("wording", "The SMS gateway couldn't be reached."),
    "smtp_connection_lost": QT_TRANSLATE_NOOP(
        "wording", "The connection to the mail server broke while sending. Ask whether the letter arrived."
    ),
    "smtp_login_refused": QT_TRANSLATE_NOOP("wording", "The mail server refused the server's password."),
    "smtp_no_connection": QT_TRANSLATE_NOOP("wording", "The mail server couldn't be reached."),
    "store_too_new": QT_TRANSLATE_NOOP(
        "wording", "The server's data are of version {found}; this server knows version {known}. Upgrade it."
    ),
    "store_unavailable": QT_TRANSLATE_NOOP("wording", "The server is busy. It will be tried again."),
    "stream_not_granted": QT_TRANSLATE_NOOP(
        "wording", "This laptop no longer has access to that service centre. Ask the administrator."
    ),
    "stream_unknown": QT_TRANSLATE_NOOP(
        "wording", "{stream} is no stream. Streams are ref, centre:<id> and user:<id>."
    ),
    "stream_wrong": QT_TRANSLATE_NOOP("wording", "A record of the kind {entity} can't be kept there."),
    "too_many_requests": QT_TRANSLATE_NOOP(
        "wording", "Too many requests. It will be tried again in {seconds} s."
    ),
    "txn_rejected": QT_TRANSLATE_NOOP(
        "wording",
        "This belongs to an act of which another part was rejected, so nothing of the act was applied.",
    ),
    "upload_missing": QT_TRANSLATE_NOOP("wording", "The upload was given up and begins again."),
    "version_signed": QT_TRANSLATE_NOOP(
        "wording", "Version {version} is signed and can't be changed. Make a new version."
    ),
}
