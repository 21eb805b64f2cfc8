from __future__ import annotations

import pytest

from domain.errors import BadInput
from letters.dates import LANGUAGES
from letters.drafts import reserved_mark
from letters.template_check import check_template
from letters.template_fields import template_fields
from letters.templates_catalogue import DOCUMENTS
from tests.letters.templates import template, with_text

SHOWN = {
    "text": "{{{{ {} }}}}",
    "number": "{{{{ {} }}}}",
    "day": "{{{{ {}|long_date }}}}",
    "moment": "{{{{ {}|date_clock }}}}",
    "yes_no": "{{{{ {}|yes_no }}}}",
    "picture": "{{{{ {}|picture(20) }}}}",
    "texts": '{{{{ {}|joined("; ") }}}}',
}


@pytest.mark.parametrize("code", DOCUMENTS)
def test_every_listed_field_can_be_put_into_the_template(code: str) -> None:
    text = ""
    for field in template_fields(code):
        if not field.lists:
            owner = field.tag.rpartition(".")[0] or field.tag
            text += f"{{% if {owner} and {field.tag} %}}{SHOWN[field.kind].format(field.tag)}{{% endif %}} "
    assert check_template(code, "ru", with_text(template(code), text))


@pytest.mark.parametrize("code", DOCUMENTS)
def test_what_a_document_must_show_is_among_its_fields(code: str) -> None:
    tags = {field.tag for field in template_fields(code)}
    parents = {tag.rpartition(".")[0] for tag in tags}
    assert DOCUMENTS[code].required <= tags | parents
    assert {field.tag for field in template_fields(code) if field.required} == DOCUMENTS[code].required & tags


def test_a_field_inside_a_list_names_the_list() -> None:
    answer = next(field for field in template_fields("answer") if field.tag == "questions.answer")
    assert (answer.kind, answer.lists) == ("texts", ("questions",))


def test_the_fields_of_a_document_that_does_not_exist_are_refused() -> None:
    with pytest.raises(BadInput, match="document_unknown"):
        template_fields("contract")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_keeps_the_place_of_the_mark_in_every_language(language: str) -> None:
    mark = reserved_mark(language)
    assert mark.reserved
    assert mark.heading
    assert len({reserved_mark(other).heading for other in LANGUAGES}) == len(LANGUAGES)
