"""An office with an engineer and visits, as the tests of visits need them."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from PIL import Image

from services.desk import Desk
from services.visit_conduct import arrive, depart, introduce
from services.visit_planning import PlannedVisit, VisitPlan, plan_visit
from tests.factory import ALMATY, MovableClock

ENGINEER, OTHER, REGISTRY = "e-ten", "e-seitkali", "e-kovaleva"


def at(text: str) -> datetime:
    """``at("2026-06-15 10:00")`` at the workplace."""
    return datetime.fromisoformat(text).replace(tzinfo=ALMATY)


def plan(text: str, **changes: Any) -> VisitPlan:
    """A plan of the engineer at an address, with a telephone."""
    values = {"address": "мкр. Самал, 12", "contact_phone": "+7 701 555 45 18", "engineer_id": ENGINEER}
    return VisitPlan(starts_at=at(text), **{**values, **changes})


def planned(desk: Desk, text: str, **changes: Any) -> PlannedVisit:
    """A visit that was planned."""
    return plan_visit(desk, plan=plan(text, **changes))


def photo(size: tuple[int, int] = (640, 480), *, exif: bytes = b"", kind: str = "JPEG") -> bytes:
    """A picture as a camera gives it."""
    written = io.BytesIO()
    picture = Image.new("RGB", size, "#8aa")
    picture.paste("#354", (0, 0, size[0] // 2, size[1] // 3))
    picture.save(written, kind, **({"exif": exif} if exif else {}))
    return written.getvalue()


def camera_notes(**extra: str) -> bytes:
    """EXIF with a time, a place and whatever else somebody wrote into it."""
    exif = Image.Exif()
    exif[0x010E] = extra.get("description", "")
    exif[0x0112] = int(extra.get("orientation", "1"))
    exif.get_ifd(0x8769)[0x9003] = "2026:06:15 10:12:13"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2] = "N", (51.0, 10.0, 12.0)
    gps[3], gps[4] = "E", (71.0, 26.0, 24.0)
    return exif.tobytes()


def signature() -> bytes:
    """A stroke on a white sheet."""
    written = io.BytesIO()
    picture = Image.new("L", (200, 60), 255)
    picture.paste(0, (20, 20, 150, 24))
    picture.save(written, "PNG")
    return written.getvalue()


def blank() -> bytes:
    """A white sheet."""
    written = io.BytesIO()
    Image.new("L", (200, 60), 255).save(written, "PNG")
    return written.getvalue()


def at_the_door(desk: Desk, clock: MovableClock, visit_id: str, day: str = "2026-06-15") -> None:
    """Departed, arrived and introduced on a day."""
    clock.set(f"{day} 09:40")
    depart(desk, visit_id=visit_id)
    clock.set(f"{day} 09:58")
    arrive(desk, visit_id=visit_id)
    introduce(desk, visit_id=visit_id)
