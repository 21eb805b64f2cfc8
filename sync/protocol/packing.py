"""Lists of alike objects in columns: half the JSON to read and write, a quarter off the wire.

Operations of one batch differ in their values, hardly in their keys. ``pack`` writes each
shape once and every field as a column; ``unpack`` gives an equal list back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import repeat
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from domain.errors import BadInput
from domain.operations import canonical

Packed = dict[str, Any]
_Shape = dict[str, Any]
_SHORTENED = (str, int, bool, type(None))
CELLS_MOST = 400_000
"""A small body must not unfold into a large one: cells of all rows together."""


def pack(rows: Sequence[dict[str, Any]]) -> Packed:
    """The rows as ``{"shapes", "order", "columns"}``; a column of equal values is ``{"same": value}``."""
    cut: list[Any] = []
    if rows and _cut_alike(shape := _shape(rows[0]), rows, cut):
        return {"shapes": [shape], "order": [0] * len(rows), "columns": [cut]}
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    order: list[int] = []
    places: dict[tuple[Any, ...], int] = {}
    for row in rows:
        key = _key(row)
        groups.setdefault(key, []).append(row)
        order.append(places.setdefault(key, len(places)))
    shapes = [_shape(group[0]) for group in groups.values()]
    columns: list[list[Any]] = []
    for shape, group in zip(shapes, groups.values(), strict=True):
        cut = []
        _cut(shape, group, cut)
        columns.append(cut)
    return {"shapes": shapes, "order": order, "columns": columns}


def unpack(packed: object) -> list[dict[str, Any]]:
    """The rows that were packed.

    Raises:
        BadInput: ``packed_invalid`` for anything that ``pack`` can't have made.
    """
    try:
        return _unpacked(packed)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, StopIteration) as error:
        raise BadInput("packed_invalid", where="packed") from error


def canonical_texts(
    packed: Any, *, within: str = "", without: Collection[str] = (), unless: str = ""
) -> list[str]:
    """``canonical`` of each row that ``unpack`` gives, made from the columns at a fifth of the price.

    ``within`` names an object of the row to write instead of the row itself; ``without`` names
    keys to leave out of it. A row that has ``unless`` needs no such object: its text is "".

    Raises:
        BadInput: ``packed_invalid``.
    """
    try:
        groups = [
            repeat("") if unless in shape else iter(_texts(shape, iter(columns), within, without))
            for shape, columns in zip(packed["shapes"], packed["columns"], strict=True)
        ]
        return [next(groups[place]) for place in packed["order"]]
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, StopIteration) as error:
        raise BadInput("packed_invalid", where="packed") from error


def texts_apart(packed: Any, *, without: Collection[str], apart: str) -> list[tuple[str, str]]:
    """``canonical_texts``, and with each the text of the object ``apart`` in its row, "" where it has none.

    Raises:
        BadInput: ``packed_invalid``.
    """
    try:
        groups = []
        for place, (shape, columns) in enumerate(zip(packed["shapes"], packed["columns"], strict=True)):
            taken: list[list[str]] = []
            part = _Apart(apart, packed["order"].count(place), taken)
            texts = _texts(shape, iter(columns), "", without, part)
            groups.append(zip(texts, taken[0] if taken else repeat("")))  # noqa: B905 - repeat has no end
        return [next(groups[place]) for place in packed["order"]]
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, StopIteration) as error:
        raise BadInput("packed_invalid", where="packed") from error


class _Apart(NamedTuple):
    """An object of each row whose text is wanted beside the row's; ``texts`` gets those of all ``rows``."""

    name: str
    rows: int
    texts: list[list[str]]

    def take(self, text: str, cells: list[list[str]]) -> list[str]:
        """The texts of this object from its template and cells."""
        filled = map(text.__mod__, zip(*cells, strict=True)) if cells else [text % ()] * self.rows
        self.texts.append(list(filled))
        return self.texts[-1]


def _texts(
    shape: _Shape, columns: Any, within: str, without: Collection[str], apart: _Apart | None = None
) -> Iterator[str]:
    cells: list[list[str]] = []
    for name in _ordered(shape) if within else ():
        if name == within:
            break
        _pass(shape[name], columns)
    text = _template(shape[within] if within else shape, columns, cells, without, apart)
    if not cells:
        return repeat(text % ())
    return map(text.__mod__, zip(*cells, strict=True))


def _template(
    shape: _Shape,
    columns: Any,
    cells: list[list[str]],
    without: Collection[str] = (),
    apart: _Apart | None = None,
) -> str:
    """The text of a row with a mark for each cell that differs; ``cells`` gets their texts, in that order."""
    parts: dict[str, tuple[str, list[list[str]]]] = {}
    for name in _ordered(shape):
        inner = shape[name]
        mine: list[list[str]] = []
        if isinstance(inner, dict):
            text = _template(inner, columns, mine)
            parts[name] = ("%s", [apart.take(text, mine)]) if apart and name == apart.name else (text, mine)
        else:
            column = next(columns)
            if isinstance(column, dict):
                parts[name] = _marked(canonical(column["same"])), mine
            else:
                mine.append(_cells(column))
                parts[name] = "%s", mine
    written = []
    for name in sorted(shape):
        if name not in without:
            text, mine = parts[name]
            cells += mine
            written.append(f"{_marked(canonical(name))}:{text}")
    return f"{{{','.join(written)}}}"


def _cells(column: list[Any]) -> list[str]:
    kinds = set(map(type, column))
    if kinds == {str}:
        return list(map(encode_basestring, column))
    if kinds == {int}:
        return list(map(str, column))
    return [encode_basestring(cell) if cell.__class__ is str else canonical(cell) for cell in column]


def _marked(text: str) -> str:
    return text.replace("%", "%%")


def _pass(inner: Any, columns: Any) -> None:
    """Go past the columns of one name."""
    if isinstance(inner, dict):
        for name in _ordered(inner):
            _pass(inner[name], columns)
    else:
        next(columns)


def _unpacked(packed: Any) -> list[dict[str, Any]]:
    order = packed["order"]
    counts = [0] * len(packed["shapes"])
    for place in order:
        if place < 0:
            raise ValueError(place)
        counts[place] += 1
    cells = sum(count * len(columns) for count, columns in zip(counts, packed["columns"], strict=True))
    if cells > CELLS_MOST:
        raise ValueError(cells)
    groups = [
        iter(_rows(shape, iter(columns), count))
        for shape, columns, count in zip(packed["shapes"], packed["columns"], counts, strict=True)
    ]
    return [next(groups[place]) for place in order]


def _rows(shape: _Shape, columns: Any, count: int) -> list[dict[str, Any]]:
    rows = _joined(shape, columns, count)
    if next(columns, None) is not None:
        raise ValueError("more columns than the shape has")
    return rows


def _key(row: dict[str, Any]) -> tuple[Any, ...]:
    """The shape of a row as something hashable."""
    if dict not in map(type, row.values()):
        return tuple(row)
    return tuple(row), *[_key(one) if one.__class__ is dict else 0 for one in row.values()]


def _shape(row: dict[str, Any]) -> _Shape:
    return {name: _shape(value) if isinstance(value, dict) else 0 for name, value in row.items()}


def _ordered(shape: _Shape) -> list[str]:
    """Names in the order of their columns: by name, but whole objects last.

    So ``op`` and the ``txn`` that repeats it stay near enough for deflate to see the likeness;
    and a program that sorts the keys of a JSON object on the way changes nothing.
    """
    return sorted(shape, key=lambda name: (isinstance(shape[name], dict), name))


def _cut(shape: _Shape, rows: Sequence[dict[str, Any]], columns: list[Any]) -> None:
    for name in _ordered(shape):
        inner = shape[name]
        column = [row[name] for row in rows]
        if isinstance(inner, dict):
            _cut(inner, column, columns)
        else:
            columns.append(_shortened(column))


def _cut_alike(shape: _Shape, rows: Sequence[Any], columns: list[Any]) -> bool:
    """Cut rows that all have this shape, which whole columns tell faster than one row after another."""
    if set(map(type, rows)) != {dict} or set(map(len, rows)) != {len(shape)}:
        return False
    for name in _ordered(shape):
        inner = shape[name]
        try:
            column = [row[name] for row in rows]
        except KeyError:
            return False
        if isinstance(inner, dict):
            if not _cut_alike(inner, column, columns):
                return False
        elif dict in map(type, column):
            return False
        else:
            columns.append(_shortened(column))
    return True


def _shortened(column: list[Any]) -> Any:
    first = column[0]
    if len(column) == 1 or first.__class__ not in _SHORTENED or column[-1] != first:
        return column
    # 1, 1.0 and True are equal in Python and three values in JSON.
    if column.count(first) == len(column) and set(map(type, column)) == {type(first)}:
        return {"same": first}
    return column


def _joined(shape: _Shape, columns: Any, count: int) -> list[dict[str, Any]]:
    names = _ordered(shape)
    cut = [_column(shape[name], columns, count) for name in names]
    if not names:
        return [{} for _ in range(count)]
    if len(names) == 2:
        # {"v": ..., "base": ...} makes up most of a batch.
        one, two = names
        return [{one: first, two: second} for first, second in zip(*cut, strict=True)]
    return [dict(zip(names, values)) for values in zip(*cut, strict=True)]  # noqa: B905 - all of one length


def _column(inner: Any, columns: Any, count: int) -> list[Any]:
    if isinstance(inner, dict):
        return _joined(inner, columns, count)
    column = next(columns)
    if isinstance(column, dict):
        return [column["same"]] * count
    if len(column) != count:
        raise ValueError("a column of another length")
    return list(column)
