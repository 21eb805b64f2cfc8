"""Sentences of the area "signature", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "algorithm_refused": QT_TRANSLATE_NOOP(
        "wording", "The signature uses {algorithm}, which is not accepted."
    ),
    "certificate_unreadable": QT_TRANSLATE_NOOP(
        "wording", "This file holds no certificate that can be read (PEM or DER)."
    ),
    "command_line": QT_TRANSLATE_NOOP("wording", "The command line is not understood: {reason}"),
    "content_outside": QT_TRANSLATE_NOOP(
        "wording", "{where} shows content from outside the file ({target}), which is not signed."
    ),
    "content_type_changed": QT_TRANSLATE_NOOP(
        "wording", "The kind of {where} was changed: signed as {signed}, found as {found}."
    ),
    "content_type_missing": QT_TRANSLATE_NOOP(
        "wording", "The part {where} has no content type. Save the file anew in Word."
    ),
    "content_types_ambiguous": QT_TRANSLATE_NOOP(
        "wording", "The list of content types ({where}) names one part twice."
    ),
    "content_types_malformed": QT_TRANSLATE_NOOP(
        "wording", "The list of content types ({where}) is not readable."
    ),
    "detached_algorithm_unknown": QT_TRANSLATE_NOOP(
        "wording",
        "Not checked here: the signature uses an algorithm that this program does not know. "
        "Check it with the certified tool.",
    ),
    "detached_certificate_swapped": QT_TRANSLATE_NOOP(
        "wording", "The certificate in the signature was exchanged for another."
    ),
    "detached_changed": QT_TRANSLATE_NOOP(
        "wording", "The signature belongs to another letter, or the letter was changed."
    ),
    "detached_ok": QT_TRANSLATE_NOOP("wording", "The signature belongs to this letter and is whole."),
    "detached_unreadable": QT_TRANSLATE_NOOP(
        "wording",
        "Not checked here: the signature has a form that this program does not know. Check it "
        "with the certified tool.",
    ),
    "detached_value_wrong": QT_TRANSLATE_NOOP("wording", "The value of the signature is wrong."),
    "file_unreadable": QT_TRANSLATE_NOOP("wording", "The file {where} can't be read."),
    "letter_already_signed": QT_TRANSLATE_NOOP(
        "wording", "The letter is signed already. Add a second signature, or make a new version."
    ),
    "letter_link_unsignable": QT_TRANSLATE_NOOP(
        "wording",
        "{where} holds a link on a picture whose address has «&», a quote or «<». Put the "
        "address into the text.",
    ),
    "letter_not_signed": QT_TRANSLATE_NOOP("wording", "The letter is not signed."),
    "letter_outside_content": QT_TRANSLATE_NOOP(
        "wording",
        "{where} shows content from outside the letter ({target}), which could change after "
        "signing. Put it into the letter.",
    ),
    "letter_signature_broken": QT_TRANSLATE_NOOP(
        "wording", "The letter was changed after it was signed. Make a new version and sign that."
    ),
    "package_damaged": QT_TRANSLATE_NOOP("wording", "The file is damaged at {where}. Ask for it again."),
    "package_encrypted": QT_TRANSLATE_NOOP(
        "wording", "The file is protected by a password ({where}). Save it without a password."
    ),
    "package_hidden_bytes": QT_TRANSLATE_NOOP(
        "wording", "The file holds hidden bytes at {where}. Save it anew in Word."
    ),
    "package_method_unknown": QT_TRANSLATE_NOOP(
        "wording", "The part {where} is packed by a method that Word does not use ({method})."
    ),
    "package_name": QT_TRANSLATE_NOOP(
        "wording",
        "The file holds a part with the name «{where}», which office programs read "
        "differently. Save it anew in Word.",
    ),
    "package_name_repeated": QT_TRANSLATE_NOOP(
        "wording", "The file holds two parts named {where}: programs would show different letters."
    ),
    "package_not_docx": QT_TRANSLATE_NOOP(
        "wording", "This file is not a Word document (DOCX): {where} is missing or of another kind."
    ),
    "package_not_zip": QT_TRANSLATE_NOOP("wording", "This file is not a Word document (DOCX)."),
    "package_too_large": QT_TRANSLATE_NOOP(
        "wording", "The file has {size} bytes; files larger than {limit} bytes are not opened."
    ),
    "package_too_many_entries": QT_TRANSLATE_NOOP(
        "wording", "The file holds {count} parts; more than {limit} is refused. It may be made to do harm."
    ),
    "package_unpacks_too_large": QT_TRANSLATE_NOOP(
        "wording",
        "The file would unpack to {size} bytes; more than {limit} is refused. It may be made to do harm.",
    ),
    "part_added": QT_TRANSLATE_NOOP("wording", "{where} was added and is not signed."),
    "part_changed": QT_TRANSLATE_NOOP("wording", "{where} was changed after signing."),
    "part_missing": QT_TRANSLATE_NOOP("wording", "{where} was taken away after signing."),
    "part_name_repeated": QT_TRANSLATE_NOOP(
        "wording", "The file holds {where} twice: programs may show another text than the signed one."
    ),
    "part_not_signed": QT_TRANSLATE_NOOP("wording", "{where} is part of the letter and is not signed."),
    "relationship_dangling": QT_TRANSLATE_NOOP(
        "wording", "{where} points at {target}, which is not in the file. Save the file anew in Word."
    ),
    "relationship_not_signed": QT_TRANSLATE_NOOP(
        "wording", "{where} points at {target} by a relationship that is not signed."
    ),
    "relationships_malformed": QT_TRANSLATE_NOOP(
        "wording", "The list of relationships {where} is not readable."
    ),
    "relationships_too_many": QT_TRANSLATE_NOOP(
        "wording", "The list {where} holds {count} relationships; more than {limit} is refused."
    ),
    "signature_certificate_missing": QT_TRANSLATE_NOOP(
        "wording", "The signature does not carry its certificate."
    ),
    "signature_certificate_swapped": QT_TRANSLATE_NOOP(
        "wording", "The certificate in the signature was exchanged for another."
    ),
    "signature_key_weak": QT_TRANSLATE_NOOP(
        "wording", "The signature was made with a key of {bits} bits, which is too weak."
    ),
    "signature_line_image": QT_TRANSLATE_NOOP(
        "wording", "The picture of a signature line must be a PNG file."
    ),
    "signature_malformed": QT_TRANSLATE_NOOP(
        "wording", "The signature is not of the kind that Word makes ({place})."
    ),
    "signature_object_changed": QT_TRANSLATE_NOOP("wording", "The signature itself was changed ({where})."),
    "signature_origin_ambiguous": QT_TRANSLATE_NOOP(
        "wording", "The file does not tell clearly which signatures it has ({where})."
    ),
    "signature_text_too_long": QT_TRANSLATE_NOOP(
        "wording", "{where} has {length} characters; at most {longest} are possible."
    ),
    "signature_text_unprintable": QT_TRANSLATE_NOOP(
        "wording", "{where} holds characters that can't be printed."
    ),
    "signature_unlinked": QT_TRANSLATE_NOOP(
        "wording", "The file holds a signature that nothing points at any more ({where})."
    ),
    "signature_value_wrong": QT_TRANSLATE_NOOP(
        "wording", "The value of the signature does not fit its certificate."
    ),
    "signatures_too_many": QT_TRANSLATE_NOOP(
        "wording", "The file holds {count} signatures; more than {limit} are not checked."
    ),
    "signer_certificate_expired": QT_TRANSLATE_NOOP(
        "wording", "The certificate expired on {expired}. Choose another or renew it."
    ),
    "signer_certificate_missing": QT_TRANSLATE_NOOP(
        "wording", "There is a key here but no certificate for it."
    ),
    "signer_certificate_not_for_signing": QT_TRANSLATE_NOOP(
        "wording", "The certificate is not made for signing documents. Choose another."
    ),
    "signer_certificate_not_yet_valid": QT_TRANSLATE_NOOP(
        "wording", "The certificate is not valid before {valid_from}. Check the clock of this computer."
    ),
    "signer_file_protection_unsupported": QT_TRANSLATE_NOOP(
        "wording", "The key file is protected by an outdated method. Export it again with AES."
    ),
    "signer_file_unreadable": QT_TRANSLATE_NOOP("wording", "This is not a key file (PKCS#12, .p12 or .pfx)."),
    "signer_key_ambiguous": QT_TRANSLATE_NOOP("wording", "There are {count} keys on the token. Choose one."),
    "signer_key_mismatch": QT_TRANSLATE_NOOP(
        "wording", "The private key does not belong to the certificate."
    ),
    "signer_key_missing": QT_TRANSLATE_NOOP(
        "wording",
        "There is no private key here, only certificates. Export the certificate together with its key.",
    ),
    "signer_key_unsupported": QT_TRANSLATE_NOOP(
        "wording",
        "The program can't sign with a key of this kind ({algorithm}). RSA and ECDSA are "
        "possible; for national algorithms use the certified tool.",
    ),
    "signer_key_weak": QT_TRANSLATE_NOOP("wording", "The key has {bits} bits; at least {least} are needed."),
    "signer_module_unusable": QT_TRANSLATE_NOOP(
        "wording", "The driver of the token ({module}) can't be loaded. Check its path and install it again."
    ),
    "signer_password_wrong": QT_TRANSLATE_NOOP("wording", "The password does not open the key file."),
    "signer_pin_expired": QT_TRANSLATE_NOOP(
        "wording",
        "The PIN of the token has expired or was never set. Set it with the program of the token's maker.",
    ),
    "signer_pin_wrong": QT_TRANSLATE_NOOP(
        "wording", "The PIN is wrong. A token locks itself after a few wrong PINs."
    ),
    "signer_token_absent": QT_TRANSLATE_NOOP(
        "wording", "The token is not connected. Insert it and try again."
    ),
    "signer_token_failed": QT_TRANSLATE_NOOP(
        "wording", "The token failed ({reason}). Take it out, insert it and try again."
    ),
    "signer_token_locked": QT_TRANSLATE_NOOP(
        "wording",
        "The token is locked after too many wrong PINs. Unlock it with its PUK in the program "
        "of the token's maker.",
    ),
    "stamp_wording_braces": QT_TRANSLATE_NOOP(
        "wording", "In the line {where} of the stamp's wording a brace is not closed."
    ),
    "stamp_wording_field_unknown": QT_TRANSLATE_NOOP(
        "wording", "The line {where} of the stamp's wording names «{field}», which does not exist there."
    ),
    "stamp_wording_incomplete": QT_TRANSLATE_NOOP("wording", "The wording of the stamp has no line {where}."),
    "time_stamp_broken": QT_TRANSLATE_NOOP("wording", "The time stamp does not belong to this signature."),
    "time_stamp_invalid": QT_TRANSLATE_NOOP(
        "wording", "The reply of the time-stamping authority can't be used ({reason})."
    ),
    "time_stamp_no_place": QT_TRANSLATE_NOOP(
        "wording", "This signature was made by another program and has no place for a time stamp."
    ),
    "time_stamp_ok": QT_TRANSLATE_NOOP(
        "wording", "A trusted time stamp confirms that the signature existed then."
    ),
    "time_stamp_present": QT_TRANSLATE_NOOP("wording", "This signature has a time stamp already."),
    "time_stamp_refused": QT_TRANSLATE_NOOP(
        "wording", "The time-stamping authority refused the request ({status})."
    ),
    "time_stamp_untrusted": QT_TRANSLATE_NOOP(
        "wording", "The time stamp comes from an authority that is not among the trusted ones."
    ),
    "trust_chain_invalid": QT_TRANSLATE_NOOP("wording", "The chain of certificates does not hold."),
    "trust_expired": QT_TRANSLATE_NOOP("wording", "A certificate had expired at the time of signing."),
    "trust_no_certificate": QT_TRANSLATE_NOOP(
        "wording", "Trust can't be judged: the signature carries no usable certificate."
    ),
    "trust_no_time": QT_TRANSLATE_NOOP(
        "wording", "Trust can't be judged: the signature does not tell when it was made."
    ),
    "trust_not_for_signing": QT_TRANSLATE_NOOP(
        "wording", "The certificate is not made for signing documents."
    ),
    "trust_not_judged": QT_TRANSLATE_NOOP("wording", "Trust was not judged."),
    "trust_not_signed": QT_TRANSLATE_NOOP(
        "wording", "There is no signature whose certificate could be trusted."
    ),
    "trust_not_yet_valid": QT_TRANSLATE_NOOP(
        "wording", "A certificate was not valid yet at the time of signing."
    ),
    "trust_ok": QT_TRANSLATE_NOOP(
        "wording", "The certificate leads to a trusted root and was valid at the time of signing."
    ),
    "trust_revocation_unknown": QT_TRANSLATE_NOOP(
        "wording", "It could not be found out whether the certificate was revoked."
    ),
    "trust_revoked": QT_TRANSLATE_NOOP("wording", "The certificate was revoked before the time of signing."),
    "trust_signed_in_future": QT_TRANSLATE_NOOP(
        "wording", "The time of signing lies in the future. Check the clock of this computer."
    ),
    "trust_unknown_root": QT_TRANSLATE_NOOP(
        "wording", "The certificate was issued by an authority that is not among the trusted ones."
    ),
    "trust_weak_algorithm": QT_TRANSLATE_NOOP(
        "wording", "The certificate itself was signed with an algorithm that is no longer accepted."
    ),
    "xml_broken": QT_TRANSLATE_NOOP("wording", "The part {where} is not readable."),
    "xml_doctype": QT_TRANSLATE_NOOP(
        "wording",
        "The part {where} declares a document type or entities. Such files are refused: they can do harm.",
    ),
    "xml_encoding": QT_TRANSLATE_NOOP("wording", "The part {where} is not written in UTF-8."),
    "xml_too_large": QT_TRANSLATE_NOOP(
        "wording", "The part {where} has {size} bytes; more than {limit} is refused."
    ),
}
