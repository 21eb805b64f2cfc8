"""A page is built ahead part by part, and whoever opens it before its end waits for the rest only."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.page import Page, PageWidget
from ui.shell.in_steps import InSteps, Steps, built_at_once
from ui.shell.page_stack import PageStack


class Blank(PageWidget):
    """A page of nothing."""

    page_id = "blank"


class Builder:
    """Builds a blank page in three parts and counts them."""

    def __init__(self) -> None:
        self.parts = 0

    def __call__(self) -> Steps[Page]:
        for _ in range(3):
            self.parts += 1
            yield
        return Blank()


def test_nothing_is_built_before_the_first_step(qtbot: QtBot) -> None:
    builder, stack = Builder(), PageStack()
    qtbot.addWidget(stack)
    stack.add_later({"blank": InSteps(builder)})
    assert builder.parts == 0
    assert stack.step_ahead()
    assert builder.parts == 1
    assert not stack.pages()


def test_a_page_built_ahead_is_in_the_stack_once_and_opens_as_it_is(qtbot: QtBot) -> None:
    builder, stack = Builder(), PageStack()
    qtbot.addWidget(stack)
    stack.add_later({"blank": InSteps(builder)})
    while stack.step_ahead():
        pass
    built = stack.pages()["blank"]
    assert stack.open_page("blank")
    assert (stack.current_page(), builder.parts, stack.count()) == (built, 3, 1)


def test_a_page_opened_half_built_is_finished_and_built_no_second_time(qtbot: QtBot) -> None:
    builder, stack = Builder(), PageStack()
    qtbot.addWidget(stack)
    stack.add_later({"blank": InSteps(builder)})
    stack.step_ahead()
    assert stack.open_page("blank")
    assert builder.parts == 3
    assert not stack.step_ahead()
    assert stack.count() == 1


def test_a_page_that_is_there_takes_no_further_step(qtbot: QtBot) -> None:
    builder = Builder()
    maker = InSteps(builder)
    page = maker()
    qtbot.addWidget(page.widget)
    maker.step()
    assert (maker(), builder.parts) == (page, 3)


def test_at_once_gives_what_the_steps_return() -> None:
    def steps() -> Steps[int]:
        yield
        return 7

    assert built_at_once(steps()) == 7
