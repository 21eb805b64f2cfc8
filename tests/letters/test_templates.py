from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput, Fault
from letters.content_types import PART
from letters.context import Document, Letter
from letters.dates import LANGUAGES
from letters.package import Package
from letters.schema import field_shapes
from letters.template_check import check_template
from letters.templates_catalogue import DOCUMENTS, OUTGOING, document_type, standard_template
from tests.letters.papers import parts, replaced, with_part
from tests.letters.templates import (
    EVERY,
    FOLDER,
    checked,
    every_template,
    refusal,
    template,
    with_text,
    with_xml,
)
from tools.document_markup import read_markup
from tools.make_templates import WORDING
from tools.make_templates import every_template as made_templates

IN_FOUR_LANGUAGES = {
    "answer", "extension_notice", "under_consideration", "refusal", "clarification", "forwarding",
    "visit_notice", "visit_change", "invitation", "phone_confirmation", "explanation_request",
}  # fmt: skip
OF_A_VISIT = {"visit_act", "route_list"}


def test_every_document_of_the_list_has_a_template_but_the_journal() -> None:
    papers = {document.paper for document in DOCUMENTS.values()}
    assert papers == {f"D{number}" for number in range(2, 31)}


def test_letters_and_papers_of_a_visit_exist_in_four_languages_and_other_papers_in_russian() -> None:
    four = {code for code, document in DOCUMENTS.items() if document.languages == LANGUAGES}
    assert four == IN_FOUR_LANGUAGES | OF_A_VISIT
    assert all("ru" in document.languages for document in DOCUMENTS.values())
    assert set(OUTGOING) == IN_FOUR_LANGUAGES


def test_the_folder_holds_the_templates_and_nothing_else() -> None:
    names = {document_type(code).file_name(language) for code, language in EVERY}
    assert {path.name for path in FOLDER.glob("*.docx")} == names


@pytest.mark.slow
def test_the_committed_templates_are_fresh() -> None:
    for name, data in made_templates():
        assert parts(data) == parts((FOLDER / name).read_bytes()), (
            f"{name}: run python -m tools.make_templates"
        )


@every_template
def test_every_template_passes_the_import_check_unchanged(code: str, language: str) -> None:
    assert checked(code, language).data == template(code, language)
    assert document_type(code).required <= checked(code, language).used


@every_template
def test_every_template_is_clean_and_small(code: str, language: str) -> None:
    data = template(code, language)
    names = set(parts(data))
    assert not [name for name in names if "customXml" in name or "thumbnail" in name or "Effects" in name]
    assert all(name.isascii() for name in names)
    assert len(data) < 20_000
    assert PART in names


@every_template
def test_every_template_has_a_serif_that_falls_back_and_its_own_language(code: str, language: str) -> None:
    contents = parts(template(code, language))
    fonts = contents["word/fontTable.xml"].decode()
    assert 'w:name="PT Serif"' in fonts
    assert 'w:altName w:val="Times New Roman"' in fonts
    assert f'<w:lang w:val="{language}-' in contents["word/styles.xml"].decode()


def test_all_letters_of_a_document_name_the_same_fields_in_every_language() -> None:
    for code in OUTGOING:
        used = [checked(code, language).used for language in DOCUMENTS[code].languages]
        own = [fields - document_type(code).required for fields in used]
        assert all(len(first ^ other) <= 1 for first in own for other in own), code


def test_the_required_tags_of_every_document_are_fields_of_its_context() -> None:
    for document in DOCUMENTS.values():
        for tag in document.required:
            shapes = field_shapes(document.context)
            for name in tag.split("."):
                assert name in shapes, f"{document.code}: {tag}"
                shape = shapes[name]
                shapes = (
                    field_shapes(shape.kind) if issubclass(shape.kind, object) and _record(shape.kind) else {}
                )


def _record(kind: type) -> bool:
    return hasattr(kind, "__dataclass_fields__")


def test_every_context_shows_the_organisation_and_only_letters_have_an_addressee() -> None:
    for document in DOCUMENTS.values():
        assert issubclass(document.context, Document)
        assert ("to" in field_shapes(document.context)) == issubclass(document.context, Letter)


def test_a_document_or_language_that_does_not_exist_is_refused() -> None:
    with pytest.raises(BadInput, match="document_unknown"):
        document_type("contract")
    with pytest.raises(BadInput, match="template_language"):
        standard_template(FOLDER, "control_card", "hu")


def test_a_template_file_that_is_gone_is_a_fault_of_the_installation(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="template_file_missing"):
        standard_template(tmp_path, "answer", "ru")


# --- words -----------------------------------------------------------------------------------


def test_every_language_has_words_for_the_same_documents() -> None:
    words = {
        language: tomllib.loads((WORDING / f"{language}.toml").read_text("utf-8")) for language in LANGUAGES
    }
    assert {frozenset(own) for own in words.values()} == {
        frozenset(IN_FOUR_LANGUAGES | OF_A_VISIT | {"frame"})
    }
    assert len({frozenset(own["frame"]) for own in words.values()}) == 1


def test_markup_without_meaning_is_refused() -> None:
    with pytest.raises(ValueError, match="outside a table"):
        read_markup("+ Heading | 20 | cell")


# --- what an administrator may do ------------------------------------------------------------


def test_an_edited_letterhead_is_accepted_and_the_words_stay() -> None:
    edited = replaced(template("answer"), "word/header1.xml", "{{ org.name }}", "Служба тепла {{ org.name }}")
    assert (
        b"\xd0\xa1\xd0\xbb\xd1\x83\xd0\xb6\xd0\xb1\xd0\xb0"
        in parts(check_template("answer", "ru", edited).data)["word/header1.xml"]
    )


def test_ballast_of_word_is_dropped_not_refused() -> None:
    word = with_part(template("answer"), "docProps/thumbnail.jpeg", b"\xff\xd8\xff")
    word = replaced(
        word, "_rels/.rels", "</Relationships>",
        '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/'
        'thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>',
    )  # fmt: skip
    word = replaced(word, PART, "</Types>", '<Default Extension="jpeg" ContentType="image/jpeg"/></Types>')
    assert "docProps/thumbnail.jpeg" not in Package(check_template("answer", "ru", word).data).parts


# --- what is refused, with its place ---------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code", "tag"),
    [
        ("{{ ''.__class__ }}", "template_tag_unknown", "''.__class__"),
        ("{{ subject.__class__ }}", "template_tag_unknown", "subject.__class__"),
        ("{{ self }}", "template_tag_unknown", "self"),
        ("{{ signer.nme }}", "template_tag_misspelt", "signer.nme"),
        ("{{ subject.upper() }}", "template_tag_forbidden", "call"),
        ("{{ subject[0] }}", "template_tag_forbidden", "getitem"),
        ("{{ 9**9**9 }}", "template_tag_forbidden", "pow"),
        ("{{ 'a' * 999999999 }}", "template_tag_forbidden", "mul"),
        ("{% for i in range(999999999) %}x{% endfor %}", "template_tag_forbidden", "call"),
        ("{% for i in measures recursive %}x{% endfor %}", "template_tag_forbidden", "for"),
        ("{% include 'secret' %}", "template_tag_forbidden", "include"),
        ("{% import 'os' as os %}", "template_tag_forbidden", "import"),
        ("{% extends 'base' %}", "template_tag_forbidden", "extends"),
        ("{% set x = 1 %}", "template_tag_forbidden", "assign"),
        ("{% macro m() %}{% endmacro %}", "template_tag_forbidden", "macro"),
        ("{{r subject }}", "template_tag_forbidden", "{{r"),
        ("{%tc for m in measures %}", "template_tag_forbidden", "{%tc"),
        ("{% vm %}", "template_tag_forbidden", "{% vm"),
        ("{% raw %}{{ subject }}{% endraw %}", "template_tag_forbidden", "{% raw"),
        ("{{ subject|attr('x') }}", "template_tag_filter", "attr"),
        ("{{ subject|until }}", "template_filter_value", "subject|until"),
        ("{{ measures|joined }}", "template_filter_value", "measures|joined"),
        ("{{ measures }}", "template_tag_not_text", "measures"),
        ("{{ signer }}", "template_tag_not_text", "signer"),
        ("{{ attachments.title }}", "template_tag_list", "attachments"),
        ("{% for x in subject %}x{% endfor %}", "template_tag_not_list", "subject"),
    ],
)
def test_a_tag_that_is_not_allowed_is_refused_with_its_paragraph(text: str, code: str, tag: str) -> None:
    refused = refusal(with_text(template("answer"), f"Здесь {text}"))
    assert refused.code == code
    assert refused.facts["where"] == "word/document.xml"
    assert str(refused.facts["text"]).startswith("Здесь")
    assert refused.facts["tag"] == tag


def test_a_misspelt_tag_is_refused_with_the_name_that_was_meant() -> None:
    refused = refusal(with_text(template("answer"), "{{ numbr }}"))
    assert refused.code == "template_tag_misspelt"
    assert refused.facts["suggestion"] == "number"


@pytest.mark.parametrize(
    "text", ["{{ number }", "{ number }}", "{{ number", "{% if number %", "{{ number {{ dated }}", "{# note"]
)
def test_a_broken_tag_is_refused_with_its_paragraph(text: str) -> None:
    refused = refusal(with_text(template("answer"), f"Вот: {text}"))
    assert refused.code == "template_tag_broken"
    assert "Вот" in str(refused.facts["text"])


@pytest.mark.parametrize("text", ["{% if number %}без конца", "{% endfor %}", "{{ number | }}", "{% elif %}"])
def test_tags_that_do_not_fit_together_are_refused(text: str) -> None:
    refused = refusal(with_text(template("answer"), text))
    assert refused.code == "template_syntax"
    assert refused.facts["where"] == "word/document.xml"


def test_a_tag_in_the_header_is_refused_with_the_header() -> None:
    refused = refusal(replaced(template("answer"), "word/header1.xml", "{{ org.name }}", "{{ org.nmae }}"))
    assert refused.code == "template_tag_misspelt"
    assert refused.facts["where"] == "word/header1.xml"
    assert refused.facts["suggestion"] == "name"


def test_a_template_that_lost_what_the_regulation_demands_is_refused() -> None:
    refused = refusal(replaced(template("answer"), "word/document.xml", "{{ signer.name }}", "Подпись"))
    assert refused.code == "template_tag_missing"
    assert refused.facts["tag"] == "signer.name"


def test_a_value_that_may_be_missing_needs_a_condition() -> None:
    refused = refusal(with_text(template("answer"), "Дата письма: {{ dated|until }}"))
    assert refused.code == "template_value_missing"
    assert "Дата письма" in str(refused.facts["text"])


def test_loops_in_loops_in_loops_are_refused() -> None:
    opened = "".join(f"{{% for m{n} in measures %}}" for n in range(4))
    refused = refusal(with_text(template("answer"), opened + "x" + "{% endfor %}" * 4))
    assert refused.code == "template_loops_too_deep"


def test_a_thousand_nested_conditions_are_refused_and_end() -> None:
    text = "{% if number %}" * 900 + "{% endif %}" * 90
    assert refusal(with_text(template("answer"), text)).code in {"template_syntax", "template_too_many_tags"}
    deep = "{{ " + "(" * 3000 + "number" + ")" * 3000 + " }}"
    assert refusal(with_text(template("answer"), deep)).code == "template_syntax"


def test_a_number_without_end_is_refused() -> None:
    assert refusal(with_text(template("answer"), "{{ " + "9" * 9_000 + " }}")).code == "template_syntax"


@given(st.text(alphabet="{}%#|.()[]'\"abefinor_ ~*\\u0", max_size=40))
def test_any_text_an_administrator_types_is_accepted_or_refused_with_its_place(text: str) -> None:
    try:
        checked_data = check_template(
            "acceptance_mark", "ru", with_text(template("acceptance_mark"), text)
        ).data
    except BadInput as refused:
        assert refused.facts["where"]
    else:
        assert Package(checked_data).document()


def test_a_flood_of_open_braces_is_refused_at_once() -> None:
    assert refusal(with_text(template("answer"), "{{ " * 100_000)).code == "template_tag_broken"
    assert refusal(with_text(template("answer"), "{{ number }}" * 2_000)).code == "template_too_many_tags"


def test_a_tag_hidden_in_an_attribute_is_refused() -> None:
    refused = refusal(
        with_xml(template("answer"), '<w:p><w:pPr><w:pStyle w:val="{{ subject }}"/></w:pPr></w:p>')
    )
    assert refused.code == "template_tag_in_attribute"


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        ('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>'
         '<w:r><w:instrText>PICTURE "http://example.org/x.png"</w:instrText></w:r>'
         '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>', "template_field"),
        ('<w:p><w:fldSimple w:instr=" DDEAUTO c:\\\\x "/></w:p>', "template_field"),
        ("<w:p><w:ins><w:r><w:t>правка</w:t></w:r></w:ins></w:p>", "template_tracked_changes"),
        ("<w:p><w:r><w:object/></w:r></w:p>", "template_embedded"),
        ("<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr></w:sdt>", "template_custom_xml"),
        ('<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>', "template_comments"),
    ],
)  # fmt: skip
def test_what_fetches_embeds_or_is_not_finished_is_refused(xml: str, code: str) -> None:
    assert refusal(with_xml(template("answer"), xml)).code == code


def test_a_page_number_that_word_wrote_over_several_runs_is_accepted() -> None:
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PA</w:instrText></w:r>'
        "<w:r><w:instrText>GE  \\* MERGEFORMAT</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    assert check_template("answer", "ru", with_xml(template("answer"), field))


@pytest.mark.parametrize("kind", ["hyperlink", "image", "oleObject", "frame"])
def test_anything_that_leads_outside_the_file_is_refused(kind: str) -> None:
    relationship = (
        f'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"'
        ' Target="https://example.org/x" TargetMode="External"/></Relationships>'
    )
    refused = refusal(
        replaced(template("answer"), "word/_rels/document.xml.rels", "</Relationships>", relationship)
    )
    assert refused.code == "template_external_link"
    assert refused.facts["target"] == "https://example.org/x"


def test_macros_are_refused_in_every_disguise() -> None:
    macro = replaced(
        template("answer"),
        PART,
        "wordprocessingml.document.main+xml",
        "wordprocessingml.document.macroEnabled.main+xml",
    )
    assert refusal(macro).code == "template_macros"
    vba = replaced(
        with_part(template("answer"), "word/vbaProject.bin", b"x"), PART, "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    )  # fmt: skip
    assert refusal(vba).code == "template_macros"
    plain = replaced(
        with_part(template("answer"), "word/embeddings/table.bin", b"x"), PART, "</Types>",
        '<Default Extension="bin" ContentType="application/octet-stream"/></Types>',
    )  # fmt: skip
    assert refusal(plain).code == "template_embedded"


def test_a_cell_that_would_be_left_without_a_paragraph_is_refused() -> None:
    cell = (
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>"
        "<w:p><w:r><w:t>{%p for m in measures %}</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>{{ m }}</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>{%p endfor %}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    assert refusal(with_xml(template("answer"), cell)).code == "template_cell_empty"


@pytest.mark.parametrize("data", [b"", b"PK", b"not a zip at all", b"%PDF-1.7"])
def test_a_file_of_another_kind_is_refused(data: bytes) -> None:
    assert refusal(data).code == "package_not_zip"


def test_a_template_far_too_large_is_refused_before_it_is_read() -> None:
    assert refusal(b"PK" + b"\0" * 5_000_000).code == "package_too_large"


def test_a_template_of_another_document_is_refused_by_what_it_lacks() -> None:
    assert refusal(template("visit_act"), "answer").code in {
        "template_tag_unknown",
        "template_tag_misspelt",
        "template_tag_missing",
    }
