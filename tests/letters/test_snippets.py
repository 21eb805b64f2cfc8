from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import BadInput
from letters.amounts import Money
from letters.dates import LANGUAGES
from letters.snippets import FIELDS, MAX_SNIPPET, check_snippet, expand, unfilled

VALUES: dict[type, object] = {
    str: "слово",
    date: date(2026, 12, 9),
    datetime: datetime(2026, 12, 14, 10, 0),
    Money: Money(318450),
}


def test_a_snippet_speaks_the_language_of_the_letter() -> None:
    text = "Срок ответа: {{ due|until }}"
    assert (
        expand(text, {"due": date(2026, 12, 9)}, language="ru").text
        == "Срок ответа: до 9\u00a0декабря 2026 года"
    )
    assert (
        expand(text, {"due": date(2026, 12, 9)}, language="en").text == "Срок ответа: by 9\u00a0December 2026"
    )


def test_a_field_without_a_value_leaves_a_mark_that_cannot_be_overlooked() -> None:
    expansion = expand(
        "Обращение {{ number }} от {{ registered_on|long_date }}.", {"number": ""}, language="ru"
    )
    assert expansion.text == "Обращение ‹number› от ‹registered_on›."
    assert expansion.empty == ("number", "registered_on")
    assert unfilled(expansion.text) == ("number", "registered_on")


def test_a_field_that_is_only_asked_about_may_be_empty() -> None:
    text = "{% if visit_at %}Выезд {{ visit_at }}.{% else %}Выезд не нужен.{% endif %}"
    assert expand(text, {}, language="ru").text == "Выезд не нужен."
    assert expand(text, {}, language="ru").empty == ()


def test_a_value_is_put_in_as_it_is_and_not_read_again() -> None:
    assert expand("{{ applicant }}", {"applicant": "{{ due }} <b>&"}, language="ru").text == "{{ due }} <b>&"


def test_lines_of_a_snippet_stay_lines() -> None:
    assert (
        expand("Первая.\nВторая {{ number }}.\n", {"number": "7"}, language="ru").text
        == "Первая.\nВторая 7.\n"
    )


def test_a_snippet_tells_which_fields_it_needs() -> None:
    assert check_snippet("{{ due|on }} {% if number %}{{ applicant }}{% endif %}", language="kk") == (
        "applicant",
        "due",
        "number",
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ dua }}", "template_tag_misspelt"),
        ("{{ ''.__class__.__mro__ }}", "template_tag_unknown"),
        ("{{ number.upper() }}", "template_tag_forbidden"),
        ("{% for i in range(10) %}{% endfor %}", "template_tag_forbidden"),
        ("{% include 'x' %}", "template_tag_forbidden"),
        ("{{ number|until }}", "template_filter_value"),
        ("{{ number", "template_syntax"),
        ("{{ " + "(" * 3000 + "number" + ")" * 3000 + " }}", "template_syntax"),
        ("x" * (MAX_SNIPPET + 1), "snippet_too_long"),
    ],
)
def test_a_snippet_that_is_not_sound_is_refused_with_its_line(text: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_snippet(text, language="ru")
    assert caught.value.code == code


def test_the_line_of_a_fault_is_named() -> None:
    with pytest.raises(BadInput) as caught:
        check_snippet("Первая строка.\nВторая: {{ numbr }}.", language="ru")
    assert caught.value.facts["where"] == "2"
    assert caught.value.facts["suggestion"] == "number"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_can_be_shown_in_every_language(language: str) -> None:
    for name, kind in FIELDS.items():
        assert expand(f"{{{{ {name} }}}}", {name: VALUES[kind]}, language=language).empty == ()


@given(st.text(max_size=200))
def test_any_text_is_either_expanded_or_refused_as_bad_input(text: str) -> None:
    try:
        expand(text, {}, language="ru")
    except BadInput as refused:
        assert refused.facts["where"]
