"""Sentences of the area "documents", written by ``python -m tools.wording`` from docs/wording."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, object] = {
    "document_too_large": QT_TRANSLATE_NOOP(
        "wording", "The document is too large: {where} has {size} bytes, more than {limit}."
    ),
    "document_unknown": QT_TRANSLATE_NOOP("wording", "There is no document {where}."),
    "picture_broken": QT_TRANSLATE_NOOP(
        "wording", "The picture can't be read. Accepted are JPEG, PNG, BMP, TIFF and WebP."
    ),
    "picture_too_large": QT_TRANSLATE_NOOP("wording", "The picture has {size} bytes, more than {limit}."),
    "picture_too_many_points": QT_TRANSLATE_NOOP(
        "wording", "The picture has {size} points, more than {limit}. Scale it down."
    ),
    "preview_failed": QT_TRANSLATE_NOOP(
        "wording", "LibreOffice could not make the pages; only the text is shown."
    ),
    "preview_office_missing": QT_TRANSLATE_NOOP(
        "wording", "LibreOffice is not installed here, so only the text is shown, not the pages."
    ),
    "preview_timeout": QT_TRANSLATE_NOOP(
        "wording", "LibreOffice did not make the pages within {seconds} seconds; only the text is shown."
    ),
    "snippet_keyword_missing": QT_TRANSLATE_NOOP(
        "wording", "Give the keyword by which the sentence is called after «::»."
    ),
    "snippet_keyword_taken": QT_TRANSLATE_NOOP(
        "wording", "The keyword {keyword} calls another sentence of this language already: {title}."
    ),
    "snippet_text_missing": QT_TRANSLATE_NOOP("wording", "The sentence has no words."),
    "snippet_too_long": QT_TRANSLATE_NOOP("wording", "The text has {size} characters, more than {limit}."),
    "template_cell_empty": QT_TRANSLATE_NOOP(
        "wording",
        "A table cell can become empty: «{text}» ({where}). Leave one paragraph in it after "
        "the endfor or endif.",
    ),
    "template_comments": QT_TRANSLATE_NOOP(
        "wording",
        "The template holds comments ({where}: {text}). Delete them: they would go out with every letter.",
    ),
    "template_custom_xml": QT_TRANSLATE_NOOP(
        "wording",
        "The template has a content control that is bound to data ({where}: {text}). Replace "
        "it with a plain tag.",
    ),
    "template_embedded": QT_TRANSLATE_NOOP(
        "wording",
        "The template holds an embedded object ({where}). Take it out: a picture may stay, an "
        "object may not.",
    ),
    "template_external_link": QT_TRANSLATE_NOOP(
        "wording",
        "The template points outside the file, to {target} ({where}). Remove the link and keep its text.",
    ),
    "template_field": QT_TRANSLATE_NOOP(
        "wording", "The template holds the field {field} ({where}). Only page numbers may be fields."
    ),
    "template_file_missing": QT_TRANSLATE_NOOP(
        "wording", "The template {where} is missing from the program. Install the program again."
    ),
    "template_filter_value": QT_TRANSLATE_NOOP(
        "wording", "{filter} can't be used with this value ({tag}): «{text}» ({where})."
    ),
    "template_language": QT_TRANSLATE_NOOP(
        "wording", "There is no template of {where} in the language {language}."
    ),
    "template_loops_too_deep": QT_TRANSLATE_NOOP(
        "wording", "Lists stand in each other more than {limit} deep: «{text}» ({where})."
    ),
    "template_macros": QT_TRANSLATE_NOOP(
        "wording",
        "The template holds macros ({where}). Save it in Word as a document without macros (.docx).",
    ),
    "template_syntax": QT_TRANSLATE_NOOP(
        "wording",
        "The tags do not fit together: «{text}» ({where}). Each if needs an endif, each for an endfor.",
    ),
    "template_tag_broken": QT_TRANSLATE_NOOP(
        "wording",
        "A tag is not whole: «{text}» ({where}). Each tag opens and closes in one paragraph, "
        "with two braces on both sides.",
    ),
    "template_tag_filter": QT_TRANSLATE_NOOP(
        "wording", "There is no way of writing a value that is called {tag}: «{text}» ({where})."
    ),
    "template_tag_forbidden": QT_TRANSLATE_NOOP(
        "wording", "{tag} is not allowed in a template: «{text}» ({where}). Allowed are fields, if and for."
    ),
    "template_tag_in_attribute": QT_TRANSLATE_NOOP(
        "wording",
        "A tag stands where no text is: {text} ({where}). Only the text of paragraphs may hold tags.",
    ),
    "template_tag_list": QT_TRANSLATE_NOOP(
        "wording", "{tag} is a list: «{text}» ({where}). Go through it with for."
    ),
    "template_tag_missing": QT_TRANSLATE_NOOP(
        "wording", "The template lost {tag}, which the document must show ({where})."
    ),
    "template_tag_misspelt": QT_TRANSLATE_NOOP(
        "wording", "The tag {tag} is not known: «{text}» ({where}). Perhaps {suggestion} is meant."
    ),
    "template_tag_not_list": QT_TRANSLATE_NOOP(
        "wording", "{tag} is not a list, so for can't go through it: «{text}» ({where})."
    ),
    "template_tag_not_text": QT_TRANSLATE_NOOP(
        "wording",
        "{tag} can't be printed as it is: «{text}» ({where}). Name one of its fields or go through the list.",
    ),
    "template_tag_unknown": QT_TRANSLATE_NOOP("wording", "The tag {tag} is not known: «{text}» ({where})."),
    "template_too_many_tags": QT_TRANSLATE_NOOP(
        "wording", "The template has {count} tags in {where}, more than {limit}."
    ),
    "template_tracked_changes": QT_TRANSLATE_NOOP(
        "wording", "The template holds tracked changes ({where}: {text}). Accept or reject them first."
    ),
    "template_value_missing": QT_TRANSLATE_NOOP(
        "wording",
        "The document has no value for a tag in «{text}» ({where}). Put if around it in the template.",
    ),
    "template_value_unknown": QT_TRANSLATE_NOOP(
        "wording",
        "The document has no value for a tag in «{text}» ({where}): what holds it is not "
        "there. Put if around it in the template.",
    ),
}
