"""Settings of this workstation, each declared once: key, type and default.

A key that isn't declared here is refused, so a typing error can't become a setting that
nobody reads.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from models.base import from_text
from models.database import Store


class Option(NamedTuple):
    """One setting; ``personal`` ones are kept per employee of this workstation."""

    key: str
    default: Any
    personal: bool = False


_ALL = (
    Option("language", "ru", personal=True),
    Option("theme", "system", personal=True),
    Option("compact_rows", False, personal=True),
    Option("navigation_rail", False, personal=True),
    Option("journal_columns", None, personal=True),
    Option("journal_filters", None, personal=True),
    Option("journal_sorting", None, personal=True),
    Option("window_geometry", None, personal=True),
    Option("last_channel", "", personal=True),
    Option("lock_after_minutes", 10),
    Option("watched_folder", ""),
    Option("shrink_pictures_to_px", 2400),
    Option("reminder_minutes_before_call_back", 15),
    Option("visit_reminder_to_consumer", True),
    Option("visits_from", "09:00"),
    Option("visits_until", "18:00"),
    Option("camera_folder", "", personal=True),
    Option("visit_travel_minutes", 30),
    Option("visit_messages_by", ["email", "sms"]),
    Option("visit_board_view", "week", personal=True),
    Option("printer", ""),
    Option("backup_folder", ""),
    Option("last_employee", ""),
    Option("demonstration", False),
    Option("server_url", ""),
    Option("office_program", ""),
    Option("time_stamp_authority", ""),
    Option("signing_key_file", "", personal=True),
    Option("signing_module", "", personal=True),
    Option("signing_token", "", personal=True),
    Option("signature_picture", "", personal=True),
    Option("signature_line", False, personal=True),
    Option("folder_marks", None, personal=True),
    Option("folder_appeal_beside", True, personal=True),
    Option("closed_tips", [], personal=True),
)
OPTIONS: dict[str, Option] = {option.key: option for option in _ALL}


class Settings:
    """Reads and writes settings; personal ones for ``employee_id``."""

    def __init__(self, store: Store, employee_id: str = "") -> None:
        self._store = store
        self._employee_id = employee_id

    def get(self, key: str) -> Any:
        """The value of a declared setting, or its default."""
        option = OPTIONS[key]
        sql = "SELECT value FROM setting WHERE key = ?"
        row = self._store.execute(sql, (self._stored_key(option),)).fetchone()
        return option.default if row is None else from_text(row[0])

    def put(self, key: str, value: Any) -> None:
        """Keep a value for a declared setting."""
        from models.local import Setting  # the table is made by the first writing, not by the start

        stored = self._stored_key(OPTIONS[key])
        with self._store.transaction():
            Setting.replace(key=stored, value=value).execute()

    def _stored_key(self, option: Option) -> str:
        return f"{option.key}@{self._employee_id}" if option.personal else option.key
