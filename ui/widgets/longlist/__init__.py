"""Lists of any length: ids in memory, pages of rows on demand, rows painted by a delegate."""

from ui.widgets.longlist.layout import Group
from ui.widgets.longlist.model import LongListModel
from ui.widgets.longlist.rows import Mark, Row
from ui.widgets.longlist.view import LongList

__all__ = ["Group", "LongList", "LongListModel", "Mark", "Row"]
